import { isAbsent, type Node } from "../yaml/node.js";

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "a map",
};

/** JSON types as people say them: "text, a list or a map". */
export function kindWords(types: readonly string[]): string {
  return orList(types.map((type) => KINDS[type] ?? type));
}

/** What stands at a node: "a list", "nothing", "the number 12". */
export function foundWords(node: Node): string {
  if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a map";
  if (isAbsent(node)) return "nothing";
  if (typeof node.value === "string") return "text";
  return typeof node.value === "number" ? `the number ${node.text}` : node.text;
}

/** "a", "a or b", "a, b or c". */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
