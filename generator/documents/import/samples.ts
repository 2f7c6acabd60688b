import type { Passage } from "../reading.js";
import type { DraftSample } from "./elements.js";
import { withInventedValues } from "./invented.js";
import type { TabledOperation } from "./field-tables.js";
import { allBelow } from "./likeness.js";
import { kebab } from "./names.js";
import { rootElement } from "./roots.js";
import type { DraftSource } from "./source.js";
import { mendedXml } from "./xml-sample.js";

/** An operation under its name in the draft. */
export interface NamedOperation extends TabledOperation {
  readonly name: string;
}

/** The samples of all documents that look like messages, with invented values. */
export function samplesIn(
  sources: readonly DraftSource[],
  operations: readonly NamedOperation[],
): readonly DraftSample[] {
  const found = sources.flatMap((source) =>
    source.reading.passages
      .filter(({ kind, text }) => kind === "sample" && formOf(text) !== undefined)
      .map((passage) => sampleOf(source, passage, operations)),
  );
  return numbered(found);
}

function sampleOf(
  { reading }: DraftSource,
  passage: Passage,
  operations: readonly NamedOperation[],
): DraftSample {
  const operation = operations.find(
    ({ source, places }) =>
      source.reading.document === reading.document &&
      places.includes(`${reading.document}#${passage.operation}`),
  );
  const own =
    operation ??
    operations.find((one) => one.source.reading === reading && isOnly(one, operations));
  const labels = labelsOf(own);
  const of = sideOf(passage);
  const name = own ? kebab(own.name) : kebab(passage.place.replace(/\/.*$/u, ""));
  const form = formOf(passage.text) ?? "json";
  const { text, mends } =
    form === "xml" ? mendedXml(passage.text) : { text: passage.text, mends: [] };
  return {
    file: `samples/${name === "" ? "sample" : name}-${of}.${form}`,
    text: `${withInventedValues(text.trim(), (member) => labels.get(member))}\n`,
    of,
    ...(own && { operation: own.name }),
    cite: `${reading.document}#${passage.place}`,
    mends,
    at: passage.at,
    document: reading.document,
  };
}

/** A document of one operation is about that one throughout. */
function isOnly(one: NamedOperation, operations: readonly NamedOperation[]): boolean {
  return operations.filter(({ source }) => source === one.source).length === 1;
}

function labelsOf(operation: NamedOperation | undefined): ReadonlyMap<string, string> {
  const fields = allBelow(operation?.tables.flatMap((table) => table.fields) ?? []);
  return new Map(
    fields.flatMap(({ name, title }) =>
      title === undefined ? [] : [[name.replace(/^.*[.\]]/u, ""), title] as const],
    ),
  );
}

/** What is said of the sample itself counts more than its root, and that more than the heading that it stands below. */
function sideOf({ place, side, sections, text }: Passage): "request" | "reply" {
  const key = place.replace(/^.*\//u, "");
  if (/^(?:reply|resp)/u.test(key)) return "reply";
  if (key.startsWith("req")) return "request";
  if (side !== undefined) return side;
  const root = rootElement(text) ?? "";
  if (/req(?:uest)?$/iu.test(root)) return "request";
  if (/resp(?:onse)?$/iu.test(root)) return "reply";
  const heading = sections.at(-1) ?? "";
  return /响应|返回|应答|出参|response|reply/iu.test(heading) ? "reply" : "request";
}

/** Whether a text is a message, by how it begins. */
export function formOf(text: string): "json" | "xml" | undefined {
  const start = text.trimStart();
  if (/^(?:\{|\[\s*\{)/u.test(start)) return "json";
  return /^<\s*[?A-Za-z]/u.test(start) || rootElement(text) !== undefined ? "xml" : undefined;
}

/** Files of one name are told apart by a number. */
function numbered(samples: readonly DraftSample[]): readonly DraftSample[] {
  const counts = new Map<string, number>();
  return samples.map((sample) => {
    const count = (counts.get(sample.file) ?? 0) + 1;
    counts.set(sample.file, count);
    const file = count === 1 ? sample.file : sample.file.replace(/(\.\w+)$/u, `-${count}$1`);
    return { ...sample, file };
  });
}
