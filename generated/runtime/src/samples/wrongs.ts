import type { IssueRule } from "../validation/issue.js";
import { wireNumber, type WireValue } from "../wire.js";
import type { FieldType } from "../validation/structure.js";
import { noDates } from "./dates.js";
import { longestMade, textEdges, type Lengths } from "./texts.js";
import { numbersBeyond } from "./numbers.js";

/** A value that its type does not take when it is sent, and the rule that it breaks. */
export interface Wrong {
  readonly name: string;
  readonly rule: IssueRule;
  readonly value: WireValue;
}

/** Codes that are not sent any more, by the name of their table. */
export interface RetiredCodes {
  readonly [table: string]: readonly string[];
}

/** The values next to those that a type takes. Where some other form of a union takes one, it is none: that is for the caller. */
export function wrongsOf(type: FieldType, retired: RetiredCodes): readonly Wrong[] {
  return [...neighbours(type, retired), ...(type.kind === "json" ? [] : others)];
}

/** One of each form: all but one or two are of another type. Null has a rule of its own. */
const others: readonly Wrong[] = [
  { name: "a text", value: "another" },
  { name: "a number", value: 7 },
  { name: "a boolean", value: true },
  { name: "a list", value: [] },
  { name: "an object", value: {} },
].map((each) => ({ ...each, rule: "type" }));

function neighbours(type: FieldType, retired: RetiredCodes): readonly Wrong[] {
  switch (type.kind) {
    case "string":
      return lengths(type);
    case "int":
    case "long":
    case "decimal":
      return numbersBeyond(type).map((text) => wrong(text, "range", wireNumber(text)));
    case "date":
    case "datetime":
      return ["", ...noDates(type.format)].map(badText);
    case "text":
      return textsBeyond(type.of).map(badText);
    case "code":
      return codesBeyond(type, retired);
    case "either":
      // What fits none of several forms is of another type.
      return type.of
        .flatMap((each) => neighbours(each, retired))
        .map((each) => ({ ...each, rule: "type" }));
    case "literal":
      return [wrong("another value", "literal", otherThan(type.value))];
    default:
      return [];
  }
}

function wrong(name: string, rule: IssueRule, value: WireValue): Wrong {
  return { name, rule, value };
}

function badText(text: string): Wrong {
  return wrong(text === "" ? "an empty text" : `the text ${JSON.stringify(text)}`, "format", text);
}

function lengths({ min = 0, max, ...unit }: Lengths): Wrong[] {
  const outside = [min - 1, ...(max === undefined ? [] : [max + 1])];
  return outside.flatMap((length) => {
    if (length < 0 || length > longestMade) return [];
    const edge = textEdges({ min: length, max: length, ...unit }, undefined)[0];
    return edge === undefined ? [] : [wrong(edge.name, "length", edge.value)];
  });
}

function textsBeyond(type: Extract<FieldType, { readonly kind: "text" }>["of"]): readonly string[] {
  if (type.kind === "boolean") return ["", "perhaps"];
  return ["", "one", "+1", "01", ...numbersBeyond(type)];
}

type CodeType = Extract<FieldType, { readonly kind: "code" }>;

function codesBeyond(type: CodeType, retired: RetiredCodes): readonly Wrong[] {
  const isNumber = (type.wire ?? (typeof type.values[0] === "number" ? "int" : "string")) === "int";
  const old = retiredOf(type, retired).map((code) =>
    wrong(`the retired code ${code}`, "code", isNumber ? wireNumber(code) : code),
  );
  const known = new Set([...type.values.map(String), ...retiredOf(type, retired)]);
  const unlisted = unheard(known, isNumber ? "9" : "?");
  const value = isNumber ? Number(unlisted) : unlisted;
  return [wrong(`the code ${unlisted}, which nobody listed`, "code", value), ...old];
}

function retiredOf({ name }: CodeType, retired: RetiredCodes): readonly string[] {
  return Object.hasOwn(retired, name) ? (retired[name] ?? []) : [];
}

/** `piece` so often that it is nothing known. */
function unheard(known: ReadonlySet<string>, piece: string): string {
  let text = piece;
  while (known.has(text)) text += piece;
  return text;
}

function otherThan(value: string | number | boolean): WireValue {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : `${value}?`;
}
