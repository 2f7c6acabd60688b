import { reservedTypes, reservedValues } from "./reserved.js";

/*
 * The names that code is given. Each is a function of its element's name alone: no counter, no look at its neighbours.
 * Each is an identifier, whatever the name is; whether it is a good one is for rules to judge.
 */

/** The name of a type: `issue-notice` → `IssueNotice`, `POLICY_INFO` → `PolicyInfo`, `Order.skuList` → `OrderSkuList`. */
export function pascalCase(text: string): string {
  return identifier(wordsOf(text).map(capitalized).join(""), reservedTypes);
}

/** The name of a constant, function or parameter: `IssueNotice` → `issueNotice`, `IDCard` → `idCard`. */
export function camelCase(text: string): string {
  const [first = "", ...more] = wordsOf(text);
  return identifier(uncapitalized(first) + more.map(capitalized).join(""), reservedValues);
}

/** Whether `text` may stand after a dot or as a key without quotes: reserved words may. */
export function isIdentifierName(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(text);
}

/** `_` makes an identifier of what is none: before a digit, after a reserved word, instead of nothing. */
function identifier(name: string, reserved: ReadonlySet<string>): string {
  if (!isIdentifierName(name)) return `_${name}`;
  return reserved.has(name) ? `${name}_` : name;
}

/** The parts between characters that identifiers cannot have, or that separate words. In several parts, capitals go down. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/(?:(?![_\u00b7])\p{ID_Continue})+/gu) ?? [];
  const isShouted = words.length > 1 && words.every((word) => word === word.toUpperCase());
  return isShouted ? words.map((word) => word.toLowerCase()) : words;
}

function capitalized(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** A run of capitals goes down, but for its last letter where a word begins there. */
function uncapitalized(word: string): string {
  const capitals = /^\p{Lu}+(?!\p{Ll})/u.exec(word)?.[0] ?? [...word][0] ?? "";
  return capitals.toLowerCase() + word.slice(capitals.length);
}
