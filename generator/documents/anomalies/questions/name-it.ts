import type { SourceFile } from "../../../diagnostics/diagnostic.js";
import type { Origins } from "../../../model/origins.js";
import type { Provider } from "../../../model/provider.js";
import { entryOf, type ListNode, type MapNode } from "../../../spec/yaml/node.js";
import { visitCiting } from "./citing.js";
import type { Edit } from "./edit.js";

/** An edit of one of the spec's files. */
export interface FileEdit {
  readonly source: SourceFile;
  readonly edit: Edit;
}

/**
 * Names a question at the element that captures what the question is about: the first that cites one of the places, or else
 * the document that they are in. Undefined where neither has a mapping to write into.
 */
export function nameQuestion(
  name: string,
  places: readonly string[],
  provider: Provider,
  origins: Origins,
): FileEdit | undefined {
  const node = mappingFor(places, provider, origins);
  if (!node) return undefined;
  const { source } = node.at;
  const question = entryOf(node, "question");
  const value = question?.value;
  if (value?.kind === "list") return { source, edit: intoList(value, name, source.text) };
  if (value?.kind === "scalar") {
    const { start, end } = value.at;
    return { source, edit: { start, end, text: `[${source.text.slice(start, end)}, ${name}]` } };
  }
  return question ? undefined : { source, edit: newKey(node, name, source.text) };
}

function mappingFor(
  places: readonly string[],
  provider: Provider,
  origins: Origins,
): MapNode | undefined {
  for (const place of places) {
    const found = visitCiting(provider, place, origins);
    if (found) return found;
  }
  const [document] = (places[0] ?? "").split("#");
  const element = provider.documents.find((each) => each.name === document);
  const node = element && origins.node(element);
  return node?.kind === "map" ? node : undefined;
}

function intoList({ items, at }: ListNode, name: string, text: string): Edit {
  const end = items.at(-1)?.at.end ?? at.start + 1;
  if (text[at.start] === "[")
    return { start: end, end, text: items.length > 0 ? `, ${name}` : name };
  const first = items[0]?.at.start ?? at.start;
  const dash = text.lastIndexOf("-", first);
  return { start: end, end, text: `\n${indentAt(text, dash)}- ${name}` };
}

/** Behind the citation, or behind the first key; within braces behind the last one. */
function newKey({ entries, at }: MapNode, name: string, text: string): Edit {
  const last = entries.at(-1);
  if (text[at.start] === "{") {
    const end = last?.at.end ?? at.start + 1;
    const isParted = text.slice(end, at.end).includes("\n");
    const before =
      last === undefined ? " " : isParted ? `,\n${indentAt(text, last.at.start)}` : ", ";
    return { start: end, end, text: `${before}question: ${name}` };
  }
  const behind = entries.find(({ key }) => key.text === "cite") ?? entries[0];
  const start = endOfLine(text, behind?.at.end ?? at.start);
  return {
    start,
    end: start,
    text: `\n${indentAt(text, behind?.at.start ?? at.start)}question: ${name}`,
  };
}

function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ ]*/u.exec(text.slice(line, offset))?.[0] ?? "";
}

/** Behind a comment that stands on the same line. */
function endOfLine(text: string, offset: number): number {
  const comment = /^[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)/u.exec(text.slice(offset))?.[0];
  return offset + (comment?.length ?? 0);
}
