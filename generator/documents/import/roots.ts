import type { TabledOperation } from "./field-tables.js";
import { stemOfRoot } from "./names.js";
import { withoutProlog } from "./xml-sample.js";

/** The name of the XML root element of a sample: `insureRequest`; undefined of what is no XML. */
export function rootElement(text: string): string | undefined {
  return /^<\s*([A-Za-z_][\w.-]*)/u.exec(withoutProlog(text))?.[1];
}

/** What the XML roots of an operation's samples have in common: `insure` of `insureRequest`. */
export function rootOf({ source, operation }: TabledOperation): string | undefined {
  const samples = source.reading.passages.filter(
    (passage) => passage.kind === "sample" && passage.operation === operation.place,
  );
  const roots = samples.flatMap(({ text }) => rootElement(text) ?? []);
  return roots.map(stemOfRoot).find((stem) => !shared.test(stem));
}

/** Roots that say nothing of the operation: all of them have these. */
const shared =
  /^(?:req(?:uest)?|resp(?:onse)?|reply|result|root|xml|data|message|msg|package|packet|document|body|envelope)$/iu;
