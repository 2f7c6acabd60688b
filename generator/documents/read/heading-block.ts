import type { Block } from "../block.js";
import { looseHeading, noteNumber, numbered } from "./heading-number.js";
import type { Markup } from "./markup-line.js";

/** A heading, its number noted; none where it says nothing. */
export function headingBlocks(
  level: number,
  text: string,
  line: number,
  markup: Markup,
): readonly Block[] {
  const heading = numbered(text);
  if (heading.text === "") return [];
  noteNumber(heading.number, markup.numbers);
  return [{ kind: "heading", level, ...heading, at: { line } }];
}

/** A line that is only known for a heading by its number, which goes on from those before it; its level is that of its number. */
export function looseHeadingBlocks(
  text: string,
  line: number,
  markup: Markup,
): readonly Block[] | undefined {
  const number = looseHeading(text, markup.numbers)?.number;
  if (number === undefined) return undefined;
  return headingBlocks(number.split(".").length, text, line, markup);
}
