import { columnsOf } from "../../diagnostics/cells.js";
import { entryOf, type Entry, type MapNode } from "../../spec/yaml/node.js";
import type { Edit } from "./patch.js";
import { printEntry, printInline, printValue } from "./print.js";
import { printKey } from "./scalar.js";
import type { YamlValue } from "./value.js";

/** Text that takes the place of what stands between two offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An entry, and the mapping that it stands in. */
export interface Place {
  readonly entry: Entry;
  readonly map: MapNode;
  /** The place of the mapping itself; undefined for that of a whole file, or an item of a list. */
  readonly above: Place | undefined;
}

type Add = Extract<Edit, { readonly kind: "add" }>;

/** A new entry of a mapping; undefined where it has one of that key, or not the one that it belongs behind. */
export function added(
  text: string,
  map: MapNode,
  at: Place | undefined,
  edit: Add,
): Splice | undefined {
  const { key, value } = edit;
  if (entryOf(map, key)) return undefined;
  if (map.entries.length === 0) return at && filled(text, at, edit);
  const before = edit.first
    ? undefined
    : map.entries[
        edit.after === undefined
          ? map.entries.length - 1
          : map.entries.findIndex((entry) => entry.key.text === edit.after)
      ];
  if (!before && !edit.first) return undefined;
  if (isFlow(text, map)) return addedInFlow(text, map, before, edit);
  const [next] = map.entries;
  if (!next) return undefined;
  const indent = columnAt(text, next.at.start);
  const printed = printEntry(key, value, indent);
  if (before) {
    const end = endOfLine(text, before.at.end);
    const gap = edit.apart === true ? "\n\n" : "\n";
    return { start: end, end, text: `${gap}${" ".repeat(indent)}${printed}` };
  }
  const { start } = next.at;
  return { start, end: start, text: `${printed}\n${" ".repeat(indent)}` };
}

/** `{}` becomes a mapping of one entry. */
function filled(text: string, { entry, map }: Place, { key, value }: Add): Splice {
  const { start, end } = entry.value.at;
  if (isFlow(text, map)) {
    return { start, end, text: `{ ${printKey(key)}: ${printInline(value, true)} }` };
  }
  const indent = columnAt(text, entry.at.start) + 2;
  const line = `\n${" ".repeat(indent)}${printEntry(key, value, indent)}`;
  return { start: afterColon(text, entry), end, text: line };
}

function addedInFlow(
  text: string,
  map: MapNode,
  before: Entry | undefined,
  { key, value }: Add,
): Splice {
  const printed = `${printKey(key)}: ${printInline(value, true)}`;
  const [next] = map.entries;
  const anchor = before ?? next;
  const start = anchor?.at.start ?? map.at.start;
  const isOnOwnLine = text.slice(lineStart(text, start), start).trim() === "";
  const gap = isOnOwnLine ? `\n${" ".repeat(columnAt(text, start))}` : " ";
  if (!before) return { start, end: start, text: `${printed},${gap}` };
  return { start: before.at.end, end: before.at.end, text: `,${gap}${printed}` };
}

/** Another value for an entry. */
export function changed(text: string, { entry, map }: Place, value: YamlValue): Splice {
  const { start, end } = entry.value.at;
  if (isFlow(text, map)) return { start, end, text: printInline(value, true) };
  const indent = columnAt(text, entry.at.start);
  const from = afterColon(text, entry);
  const used = columnsOf(text.slice(entry.at.start, from));
  return { start: from, end: Math.max(from, end), text: printValue(value, indent, used) };
}

/** An entry gone; one that was the last of its mapping leaves it empty. */
export function removed(text: string, { entry, map, above }: Place): Splice {
  if (map.entries.length === 1) {
    const isInline = !above || isFlow(text, map);
    const start = isInline ? map.at.start : afterColon(text, above.entry);
    return { start, end: map.at.end, text: isInline ? "{}" : " {}" };
  }
  if (isFlow(text, map)) return removedFromFlow(map, entry);
  const first = lineStart(text, entry.at.start);
  const end = startOfNextLine(text, entry.at.end);
  // What stands before it on its line is the dash of a list, and stays for the entry below.
  if (text.slice(first, entry.at.start).trim() !== "") {
    const following = map.entries[map.entries.indexOf(entry) + 1];
    return { start: entry.at.start, end: following?.at.start ?? end, text: "" };
  }
  return { start: startOfComments(text, first, entry), end, text: "" };
}

function removedFromFlow(map: MapNode, entry: Entry): Splice {
  const index = map.entries.indexOf(entry);
  const following = map.entries[index + 1];
  if (following) return { start: entry.at.start, end: following.at.start, text: "" };
  const before = map.entries[index - 1];
  return { start: before?.at.end ?? entry.at.start, end: entry.at.end, text: "" };
}

/** Where the comments begin that stand right above an entry, in its column. */
function startOfComments(text: string, first: number, entry: Entry): number {
  let start = first;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start);
    const isComment = /^ *#/u.test(line) && line.indexOf("#") === columnAt(text, entry.at.start);
    if (!isComment) break;
    start = above;
  }
  return start;
}

function isFlow(text: string, map: MapNode): boolean {
  return text[map.at.start] === "{";
}

function afterColon(text: string, { key }: Entry): number {
  return text.indexOf(":", key.at.end) + 1;
}

function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function startOfNextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  const at = end === -1 ? text.length : end;
  return text[at - 1] === "\r" ? at - 1 : at;
}
