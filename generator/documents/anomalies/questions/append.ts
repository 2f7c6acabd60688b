import type { Node } from "../../../spec/yaml/node.js";
import { get } from "../../../spec/yaml/node.js";
import type { Edit } from "./edit.js";

/** The first lines of a file of questions that is not there yet. */
export const emptyQuestions = "# yaml-language-server: $schema=../spec.schema.json\nquestions:\n";

/**
 * Puts entries behind the last question of a file; undefined where its questions stand in braces, or are no mapping. All that
 * is there stays byte for byte.
 */
export function appended(text: string, root: Node | undefined, entries: string): Edit | undefined {
  const edit = placed(text, root, entries);
  const ends = text.includes("\r\n") ? "\r\n" : "\n";
  return edit && { ...edit, text: edit.text.replaceAll("\n", ends) };
}

function placed(text: string, root: Node | undefined, entries: string): Edit | undefined {
  const questions = root?.kind === "map" ? get(root, "questions") : undefined;
  const isEmpty = questions?.kind === "scalar" && questions.text === "";
  if (root !== undefined && root.kind !== "map") return undefined;
  if (questions === undefined || isEmpty) {
    const start = isEmpty ? endOfLine(text, questions.at.end) : text.length;
    const head = questions === undefined ? "questions:\n" : "";
    return { start, end: start, text: `${breakBefore(text, start)}${head}${entries}` };
  }
  if (questions.kind !== "map" || text[questions.at.start] === "{") return undefined;
  const start = endOfLine(text, questions.at.end);
  return { start, end: start, text: `${breakBefore(text, start)}\n${entries}` };
}

/** Behind the break that ends the line, or the end of the text. */
function endOfLine(text: string, offset: number): number {
  // Nodes may end behind the break of their last line.
  if (text[offset - 1] === "\n") return offset;
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}

function breakBefore(text: string, offset: number): string {
  return offset === 0 || text[offset - 1] === "\n" ? "" : "\n";
}
