import { runParser, stringValue, type Cursor, type ExpressionError } from "./cursor.js";

/**
 * A condition over a message: `a = "1"`, `a in ("1", "2")`, `present(a)`, `and`, `or`, `not`. Paths are dotted member
 * names; `^x` starts at the envelope instead of the structure that holds the field. Values are compared as texts, so that
 * a code never turns into a number.
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

/** Parses a condition; offsets of the error count from the start of `text`. */
export function parseCondition(
  text: string,
): { readonly value: Condition } | { readonly error: ExpressionError } {
  return runParser(text, (cursor) => operators(cursor, "or"));
}

/** Every path that a condition reads, in order. */
export function conditionPaths(condition: Condition): readonly (readonly string[])[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.flatMap(conditionPaths);
    case "not":
      return conditionPaths(condition.of);
    default:
      return [condition.path];
  }
}

/** The same condition over other paths. */
export function mapConditionPaths(
  condition: Condition,
  map: (path: readonly string[]) => readonly string[],
): Condition {
  switch (condition.kind) {
    case "and":
    case "or":
      return { ...condition, of: condition.of.map((one) => mapConditionPaths(one, map)) };
    case "not":
      return { ...condition, of: mapConditionPaths(condition.of, map) };
    default:
      return { ...condition, path: map(condition.path) };
  }
}

/** `and` binds tighter than `or`. */
function operators(cursor: Cursor, kind: "and" | "or"): Condition {
  const operand = (): Condition => (kind === "or" ? operators(cursor, "and") : unary(cursor));
  const first = operand();
  const of = [first];
  while (cursor.accept(kind)) of.push(operand());
  return of.length === 1 ? first : { kind, of };
}

function unary(cursor: Cursor): Condition {
  if (cursor.accept("not")) return { kind: "not", of: unary(cursor) };
  if (cursor.accept("(")) {
    const inner = operators(cursor, "or");
    cursor.expect(")");
    return inner;
  }
  if (cursor.accept("present")) {
    cursor.expect("(");
    const path = pathOf(cursor);
    cursor.expect(")");
    return { kind: "present", path };
  }
  return comparison(cursor);
}

function comparison(cursor: Cursor): Condition {
  const path = pathOf(cursor);
  if (cursor.accept("in")) {
    cursor.expect("(");
    const values: string[] = [];
    do values.push(valueOf(cursor));
    while (cursor.accept(","));
    cursor.expect(")");
    return { kind: "in", path, values };
  }
  const op = cursor.accept("!=") ? "!=" : "=";
  if (op === "=") cursor.expect("=");
  if (cursor.peek().text === "=") {
    cursor.fail({ en: "one '=' compares; expected a value", zh: "比较只写一个 '='；这里应为值" });
  }
  return { kind: "compare", path, op, value: valueOf(cursor) };
}

function pathOf(cursor: Cursor): readonly string[] {
  const fromEnvelope = cursor.accept("^");
  const token = cursor.peek();
  if (token.kind !== "name") {
    cursor.fail({ en: "expected the name of a member", zh: "应为字段名" });
  }
  cursor.take();
  const parts = token.text.split(".");
  return fromEnvelope ? ["^", ...parts] : parts;
}

/** A text in quotes, or a bare number or word whose text is the value. */
function valueOf(cursor: Cursor): string {
  const token = cursor.peek();
  if (token.kind !== "string" && token.kind !== "number" && token.kind !== "name") {
    cursor.fail({ en: "expected a value", zh: "应为值" });
  }
  const value = token.kind === "string" ? stringValue(cursor, token) : token.text;
  cursor.take();
  return value;
}
