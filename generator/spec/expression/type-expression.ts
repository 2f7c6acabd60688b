import { runParser, stringValue, type Cursor, type ExpressionError } from "./cursor.js";

/** An argument in parentheses: `32`, `1..32` or `"yyyy-MM-dd"`. */
export type TypeArgument =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "range"; readonly min: number; readonly max: number }
  | { readonly kind: "text"; readonly value: string };

/** A type as written: `list<Policy>`, `decimal(18,2)`, `text<long>`, `Person | Company`. */
export type TypeExpression =
  | {
      readonly kind: "name";
      readonly name: string;
      readonly args: readonly TypeArgument[];
      readonly of: TypeExpression | undefined;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "union";
      readonly of: readonly TypeExpression[];
      readonly start: number;
      readonly end: number;
    };

/** Parses a type expression; offsets in the result count from the start of `text`. */
export function parseTypeExpression(
  text: string,
): { readonly value: TypeExpression } | { readonly error: ExpressionError } {
  return runParser(text, union);
}

function union(cursor: Cursor): TypeExpression {
  const first = single(cursor);
  if (cursor.peek().text !== "|") return first;
  const of = [first];
  while (cursor.accept("|")) of.push(single(cursor));
  return { kind: "union", of, start: first.start, end: (of.at(-1) ?? first).end };
}

function single(cursor: Cursor): TypeExpression {
  const token = cursor.peek();
  if (token.kind !== "name") {
    cursor.fail({ en: "expected the name of a type", zh: "应为类型名" });
  }
  cursor.take();
  const args = cursor.accept("(") ? argumentList(cursor) : [];
  let of: TypeExpression | undefined;
  if (cursor.accept("<")) {
    of = union(cursor);
    cursor.expect(">");
  }
  return { kind: "name", name: token.text, args, of, start: token.start, end: token.end };
}

function argumentList(cursor: Cursor): TypeArgument[] {
  const args: TypeArgument[] = [];
  do args.push(argument(cursor));
  while (cursor.accept(","));
  cursor.expect(")");
  return args;
}

const rangeText = /^(\d+)\.\.(\d+)$/;

function argument(cursor: Cursor): TypeArgument {
  const token = cursor.peek();
  if (token.kind === "string") {
    const value = stringValue(cursor, token);
    cursor.take();
    return { kind: "text", value };
  }
  // `1..32` has no white space, so it is read as one name.
  const range = token.kind === "name" ? rangeText.exec(token.text) : null;
  if (range) {
    cursor.take();
    return { kind: "range", min: Number(range[1]), max: Number(range[2]) };
  }
  if (token.kind !== "number") {
    cursor.fail({
      en: 'expected a number, a range such as 1..32 or a "text"',
      zh: '应为数、1..32 这样的范围或 "文本"',
    });
  }
  cursor.take();
  return { kind: "number", value: Number(token.text) };
}
