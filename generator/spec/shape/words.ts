import { asIs, type Language, type Words } from "../../diagnostics/language.js";
import { isAbsent, type Node } from "../yaml/node.js";

const KINDS: Readonly<Record<string, Words>> = {
  string: { en: "text", zh: "文本" },
  number: { en: "a number", zh: "数" },
  integer: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "真假值（true 或 false）" },
  null: { en: "null", zh: "空值（null）" },
  array: { en: "a list", zh: "列表" },
  object: { en: "a map", zh: "映射" },
};

/** JSON types as people say them: "text, a list or a map". */
export function kindWords(types: readonly string[]): Words {
  const words = types.map((type) => KINDS[type] ?? asIs(type));
  const inEach = (language: Language) => words.map((each) => each[language]);
  return { en: orList(inEach("en"), ", ", " or "), zh: orList(inEach("zh"), "、", "或") };
}

/** What stands at a node: "a list", "nothing", "the number 12". */
export function foundWords(node: Node): Words {
  if (node.kind === "list") return { en: "a list", zh: "列表" };
  if (node.kind === "map") return { en: "a map", zh: "映射" };
  if (isAbsent(node)) return { en: "nothing", zh: "空（没有值）" };
  if (typeof node.value === "string") return { en: "text", zh: "文本" };
  return typeof node.value === "number"
    ? { en: `the number ${node.text}`, zh: `数 ${node.text}` }
    : asIs(node.text);
}

/** "a", "a or b", "a, b or c". */
function orList(words: readonly string[], between: string, or: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(between)}${or}${last}`;
}
