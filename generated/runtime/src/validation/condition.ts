import { decimal, compareDecimal, readsAsDecimal } from "../decimal.js";
import { isNumber, isObject, member, numberText, type WireValue } from "../wire.js";

/**
 * When a field is required. A path is taken from the structure that holds the field; a first element `^` takes the rest
 * from the root of the message instead. A path leads through objects only.
 */
export type Condition =
  | {
      readonly kind: "compare";
      readonly path: readonly string[];
      readonly op: "=" | "!=";
      readonly value: string;
    }
  | { readonly kind: "in"; readonly path: readonly string[]; readonly values: readonly string[] }
  | { readonly kind: "present"; readonly path: readonly string[] }
  | { readonly kind: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };

/**
 * Whether `condition` holds where `structure` is the value that holds the field, and `root` the whole message.
 *
 * - A text equals the same text. A number equals a text that writes the same number (`2.0` equals `"2"`, and `"02"`
 *   equals no number). A boolean equals `"true"` or `"false"`. Nothing else equals anything.
 * - `!=` is exactly not `=`: true also where the value is absent or null.
 * - Present means there, and not null; an empty text is present, unless `emptyIsAbsent`: then it is as if it were not there,
 *   and does not even equal `""`.
 */
export function holds(
  condition: Condition,
  structure: unknown,
  root: unknown,
  { emptyIsAbsent = false }: { readonly emptyIsAbsent?: boolean } = {},
): boolean {
  return holdsFor(condition, (path) => {
    const value = follow(path, structure, root);
    return value === "" && emptyIsAbsent ? undefined : value;
  });
}

type Lookup = (path: readonly string[]) => WireValue | undefined;

function holdsFor(condition: Condition, valueOf: Lookup): boolean {
  switch (condition.kind) {
    case "compare":
      return equals(valueOf(condition.path), condition.value) === (condition.op === "=");
    case "in": {
      const value = valueOf(condition.path);
      return condition.values.some((each) => equals(value, each));
    }
    case "present":
      return isPresent(valueOf(condition.path));
    case "and":
      return condition.of.every((each) => holdsFor(each, valueOf));
    case "or":
      return condition.of.some((each) => holdsFor(each, valueOf));
    case "not":
      return !holdsFor(condition.of, valueOf);
  }
}

/** Whether a value counts as being there: neither absent nor null. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The same where an empty text means that there is nothing. */
export function isFilled(value: unknown): boolean {
  return isPresent(value) && value !== "";
}

function follow(path: readonly string[], structure: unknown, root: unknown): WireValue | undefined {
  const fromRoot = path[0] === "^";
  let value = (fromRoot ? root : structure) as WireValue | undefined;
  for (const name of fromRoot ? path.slice(1) : path) {
    if (!isObject(value)) return undefined;
    value = member(value, name);
  }
  return value;
}

function equals(value: WireValue | undefined, text: string): boolean {
  if (typeof value === "string") return value === text;
  if (typeof value === "boolean") return String(value) === text;
  if (!isNumber(value) || !readsAsDecimal(text)) return false;
  const number = numberText(value);
  return readsAsDecimal(number) && compareDecimal(decimal(number), decimal(text)) === 0;
}
