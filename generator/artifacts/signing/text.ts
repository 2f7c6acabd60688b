import { literal } from "../../emit/literal.js";
import type { Pairs, Pipeline, Segment, Segments, Signature } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { inputOf, readsElement, type ElementSegment } from "./inputs.js";
import { printInline } from "./pipeline.js";
import { printOpen, printOpenable, printSecret, type Printing } from "./printing.js";

/** Prints the text that is signed: `secretText(credentials, "key") + input.data`, `[input.method, input.path].join("\n")`. */
export function printText(signature: Signature, printing: Printing): string {
  const { join, end } = signature;
  const text =
    join === "" ? printConcatenation(signature, printing) : printJoined(signature, printing);
  return end === "" ? text : `${text} + ${literal(end)}`;
}

function printConcatenation(signature: Signature, printing: Printing): string {
  const print = (segments: Segments): readonly string[] =>
    segments.map((segment) => printSegment(segment, printing));
  const parts = signature.text.flatMap((part) =>
    isOpen(part) ? printOpen(part, (segments) => print(segments).join(" + ") || `""`) : print(part),
  );
  return parts.length === 0 ? `""` : parts.join(" + ");
}

/** A list, since the join stands between segments, however many a choice has. */
function printJoined(signature: Signature, printing: Printing): string {
  const print = (segments: Segments): string =>
    segments.map((segment) => printSegment(segment, printing)).join(", ");
  const parts = signature.text.map((part) =>
    isOpen(part) ? `...${printOpen(part, (segments) => `[${print(segments)}]`)}` : print(part),
  );
  return `[${parts.filter((part) => part !== "").join(", ")}].join(${literal(signature.join)})`;
}

function printSegment(segment: Segment, printing: Printing): string {
  return printInline(segment.apply, printSource(segment, printing), printing);
}

function printSource(segment: Segment, printing: Printing): string {
  if (segment.kind === "lit") return literal(segment.text);
  if (segment.kind === "key") return printSecret(segment.credential, printing);
  const input = inputOf(segment, printing.ofXml);
  if (input === undefined) throw new Error(`the segment '${segment.kind}' has no input`);
  const value = `input.${input.property}`;
  if (printing.ofXml && readsElement(segment)) return `${value}.${elementReading(segment)}`;
  if (segment.kind !== "fields") return value;
  return `${printing.runtime("pairsText")}(${value}, ${printPairs(segment.pairs, printing)})`;
}

/** What of an element is signed. */
function elementReading(segment: ElementSegment): "outer" | "inner" | "leaves" | "text" {
  if (segment.kind === "raw") return segment.slice;
  return segment.kind === "leaves" ? "leaves" : "text";
}

function printPairs(pairs: Pairs, printing: Printing): string {
  const members = [
    ...(pairs.include === undefined ? [] : [`include: ${literal(pairs.include)}`]),
    `exclude: ${literal(pairs.exclude)}`,
    `skip: ${printOpenable(pairs.skip, literal)}`,
    `sort: ${printOpenable(pairs.sort, literal)}`,
    ...(isDeclared(pairs) ? [`order: ${literal(printing.declared(pairs))}`] : []),
    ...printTextSteps("names", pairs.names, printing),
    ...printTextSteps("values", pairs.values, printing),
    `pair: ${literal(pairs.pair)}`,
    `join: ${literal(pairs.join)}`,
    `nested: ${printOpenable(pairs.nested, literal)}`,
  ];
  return `{ ${members.join(", ")} }`;
}

function isDeclared({ sort }: Pairs): boolean {
  return isOpen(sort) ? Object.values(sort.choices).includes("declared") : sort === "declared";
}

function printTextSteps(member: string, steps: Pipeline, printing: Printing): readonly string[] {
  return steps.length === 0 ? [] : [`${member}: (text) => ${printInline(steps, "text", printing)}`];
}
