import { EncodeError } from "../errors.js";
import { writeJson } from "../json/write.js";
import {
  isNumber,
  isObject,
  member,
  numberText,
  type WireObject,
  type WireValue,
} from "../wire.js";
import { javaText } from "./java-text.js";

/** How the members of an object become the text `k1=v1&k2=v2` that is signed. */
export interface PairRule {
  /** Only these members, where given. */
  readonly include?: readonly string[];
  readonly exclude: readonly string[];
  /** Members left out for their values: null, the empty text, an empty list, any list, any object. */
  readonly skip: readonly ("null" | "empty" | "empty-list" | "list" | "object" | "file")[];
  /**
   * `code-unit`: by UTF-16 code units, as Java's TreeMap. `case-insensitive`: as Java's `String.CASE_INSENSITIVE_ORDER`,
   * by code units where that sees no difference. `document`: as they stand in the message. `declared`: as `order` has them, and
   * behind those what it does not name, as it stands in the message.
   */
  readonly sort: "code-unit" | "case-insensitive" | "document" | "declared";
  /** For `declared`. */
  readonly order?: readonly string[];
  /** What is done to each name, and to each value's text, before they are written. */
  readonly names?: (name: string) => string;
  readonly values?: (value: string) => string;
  /** One member: `{k}` and `{v}` are the holes, such as `{k}={v}`. */
  readonly pair: string;
  /** What stands between two pairs. */
  readonly join: string;
  /**
   * What stands for an object or a list.
   *
   * - `error`: nothing does; EncodeError `NESTED_VALUE`.
   * - `json`: compact JSON, members as they stand. `json-sorted`: the same, the members of each object by code units.
   * - `java-tostring`: Java's `Map.toString` and `List.toString`: `{k=v, k2=[a, b]}`.
   * - `recurse`: an object's own pairs by this rule, but for `include` and `exclude`; a list's items one after another,
   *   joined as pairs are.
   * - `skip`: the member is left out.
   */
  readonly nested: "error" | "json" | "json-sorted" | "java-tostring" | "recurse" | "skip";
}

/**
 * The text of an object's pairs. A text stands as it is, a number with its own text, true and false as these words, and a
 * null that is not skipped as `null`, which is what Java's string concatenation makes of it.
 *
 * Throws EncodeError `MEMBER_ORDER` where the order of the message counts and a name looks like an index: JavaScript moves
 * such members to the front.
 */
export function pairsText(object: WireObject, rule: PairRule): string {
  const { include, exclude } = rule;
  const all = Object.keys(object);
  if (include === undefined && exclude.length === 0) return textOf(object, all, rule);
  const names = all.filter(
    (name) => !exclude.includes(name) && (include === undefined || include.includes(name)),
  );
  return textOf(object, names, rule);
}

/** `names` are own members of `object`. */
function textOf(object: WireObject, names: readonly string[], rule: PairRule): string {
  let text = "";
  let isFirst = true;
  for (const name of sorted(names, rule)) {
    const value = object[name];
    if (value === undefined || isSkipped(value, rule)) continue;
    if (!isFirst) text += rule.join;
    text += pairOf(name, valueText(value, rule), rule);
    isFirst = false;
  }
  return text;
}

function pairOf(name: string, value: string, { names, values, pair }: PairRule): string {
  const k = names === undefined ? name : names(name);
  const v = values === undefined ? value : values(value);
  if (pair === "{k}={v}") return `${k}=${v}`;
  return pair.replace(/\{[kv]\}/g, (hole) => (hole === "{k}" ? k : v));
}

function isSkipped(value: WireValue, { skip, nested }: PairRule): boolean {
  if (value === null) return skip.includes("null");
  if (value === "") return skip.includes("empty");
  if (isList(value)) {
    return (
      nested === "skip" ||
      skip.includes("list") ||
      (value.length === 0 && skip.includes("empty-list"))
    );
  }
  return isObject(value) && (nested === "skip" || skip.includes("object"));
}

function valueText(value: WireValue, rule: PairRule): string {
  if (typeof value === "string") return value;
  if (isNumber(value)) return numberText(value);
  return isObject(value) || isList(value) ? nestedText(value, rule) : String(value);
}

function nestedText(value: WireObject | readonly WireValue[], rule: PairRule): string {
  switch (rule.nested) {
    case "json":
      requireOrder(value);
      return writeJson(value);
    case "json-sorted":
      return writeJson(sortedMembers(value));
    case "java-tostring":
      requireOrder(value);
      return javaText(value);
    case "recurse":
      if (isList(value)) return value.map((item) => valueText(item, rule)).join(rule.join);
      return textOf(value, Object.keys(value), rule);
    case "error":
    case "skip":
      throw new EncodeError("NESTED_VALUE", "An object or a list has no place in a text of pairs");
  }
}

function sorted(names: readonly string[], { sort, order = [] }: PairRule): readonly string[] {
  switch (sort) {
    case "code-unit":
      return names.toSorted();
    case "case-insensitive":
      return names.toSorted(ignoringCase);
    case "document":
      return inOrder(names);
    case "declared":
      return [
        ...order.filter((name) => names.includes(name)),
        ...inOrder(names.filter((name) => !order.includes(name))),
      ];
  }
}

function inOrder(names: readonly string[]): readonly string[] {
  if (names.some(isIndex)) throw lostOrder();
  return names;
}

/** Character by character, and both ways, as Java does since 16: `_` comes before `a` and before `A`. */
function ignoringCase(a: string, b: string): number {
  const ours = Array.from(a, folded);
  const theirs = Array.from(b, folded);
  const at = ours.findIndex((point, index) => point !== theirs[index]);
  if (at >= 0 && at < theirs.length) return ours[at]! - theirs[at]!;
  return ours.length - theirs.length || (a < b ? -1 : 1);
}

/** A character's code point in upper case, then lower; those whose upper case is several characters stay. */
function folded(character: string): number {
  const upper = character.toUpperCase();
  const one = Array.from(upper).length === 1 ? upper : character;
  return one.toLowerCase().codePointAt(0) ?? 0;
}

function requireOrder(value: WireValue | undefined): void {
  if (typeof value !== "object") return;
  if (isList(value)) value.forEach(requireOrder);
  else if (isObject(value)) {
    for (const [name, part] of Object.entries(value)) {
      if (isIndex(name)) throw lostOrder();
      requireOrder(part);
    }
  }
}

/** Names that JavaScript's objects do not keep in the order of the text. */
function isIndex(name: string): boolean {
  // Most begin with a letter, and need no more.
  return name < ":" && /^(?:0|[1-9][0-9]{0,9})$/.test(name);
}

function lostOrder(): EncodeError {
  return new EncodeError(
    "MEMBER_ORDER",
    "The order of members whose names are numbers is not known",
  );
}

/** The same value with the members of each object in the order of code units. */
function sortedMembers(value: WireValue): WireValue {
  if (isList(value)) return value.map(sortedMembers);
  if (!isObject(value)) return value;
  requireOrder(value);
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const part = member(value, name);
      return [name, part === undefined ? part : sortedMembers(part)];
    }),
  );
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue | undefined): value is readonly WireValue[] {
  return Array.isArray(value);
}
