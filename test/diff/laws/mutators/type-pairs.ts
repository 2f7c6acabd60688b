import type { Provider } from "../../../../generator/model/provider.js";
import type { Type } from "../../../../generator/model/type.js";

/** Two types, and what it is called when the one becomes the other. */
export interface TypePair {
  readonly before: Type;
  readonly after: Type;
  readonly rule: string;
  readonly mirror: string;
}

/** What may become of a type. */
export function ownPairs(own: Type, provider: Provider): readonly TypePair[] {
  const to = (after: Type, rule: string, mirror = rule) => pair(own, after, rule, mirror);
  const isList = own.kind === "list";
  const isKnown = own.kind !== "json" && own.kind !== "opaque";
  const isPlain = !isList && isKnown && !isEncoded(own);
  return [
    ...(isList ? [] : [to({ kind: "list", of: own }, "list-changed")]),
    ...(isPlain ? [to({ kind: "json-text", of: own }, "encoding-changed")] : []),
    ...(isPlain ? [to({ kind: "json" }, "type-unknown", "type-known")] : []),
    ...(isPlain && own.kind !== "boolean" ? [to({ kind: "boolean" }, "type-changed")] : []),
    ...ofItsKind(own, provider),
  ];
}

function isEncoded({ kind }: Type): boolean {
  return kind === "text" || kind === "json-text" || kind === "base64";
}

/** What may become of it, and its kind stay. */
function ofItsKind(own: Type, { codeTables, structures }: Provider): readonly TypePair[] {
  switch (own.kind) {
    case "string":
      return own.max === undefined || own.max <= (own.min ?? 0)
        ? [pair(own, { ...own, max: 30 }, "length-shorter", "length-longer")]
        : [pair(own, { ...own, max: own.max - 1 }, "length-shorter", "length-longer")];
    case "int":
      return [pair(own, { kind: "long" }, "type-widened", "type-narrowed")];
    case "decimal": {
      const { precision = 30, scale = 4 } = own;
      const after = { ...own, precision: precision - 1, scale };
      return [pair(own, after, "precision-decreased", "precision-increased")];
    }
    case "date":
    case "datetime":
      return [pair(own, { ...own, format: "yyyy/MM/dd" }, "format-changed")];
    case "code": {
      const other = codeTables.find(({ name }) => name !== own.table);
      return other ? [pair(own, { ...own, table: other.name }, "code-table-replaced")] : [];
    }
    case "structure": {
      const other = structures.find(({ name }) => name !== own.name);
      return other ? [pair(own, { ...own, name: other.name }, "structure-replaced")] : [];
    }
    case "list":
    case "map":
      return ofItsKind(own.of, { codeTables, structures } as Provider).map((inner) => ({
        ...inner,
        before: own,
        after: { ...own, of: inner.after },
      }));
    default:
      return [];
  }
}

/** Pairs that any member can have. */
export function madePairs({ codeTables }: Provider): readonly TypePair[] {
  const codes = codeTables.slice(0, 2).map(({ name: table }) => code(table));
  const [one, other] = codes;
  return [
    ...scalarPairs,
    ...(one ? [pair({ kind: "string", max: 60 }, one, "became-code", "code-became-text")] : []),
    ...(one ? [pair(text(0, 1), one, "became-code", "code-became-text")] : []),
    ...(one ? [pair({ kind: "int" }, one, "type-changed")] : []),
    ...(one && isWhole(codeTables[0]) ? wholePairs(one) : []),
    ...(one && other ? [pair(one, other, "code-table-replaced")] : []),
  ];
}

function wholePairs(one: Code): readonly TypePair[] {
  const whole: Code = { ...one, wire: "int" };
  return [
    pair(one, whole, "code-form-changed"),
    pair({ kind: "int" }, whole, "became-code", "code-became-text"),
  ];
}

type Code = Extract<Type, { readonly kind: "code" }>;

function code(table: string): Code {
  return { kind: "code", table, wire: "string" };
}

function isWhole(table: Provider["codeTables"][number] | undefined): boolean {
  return table?.codes.every((each) => /^(0|[1-9][0-9]{0,8})$/u.test(each.code)) === true;
}

function pair(before: Type, after: Type, rule: string, mirror = rule): TypePair {
  return { before, after, rule, mirror };
}

function text(min: number | undefined, max: number | undefined, ...forms: ("string" | "int")[]) {
  return {
    kind: "string" as const,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(forms.length === 0 ? {} : { forms }),
  };
}

function digits(precision: number, scale: number): Type {
  return { kind: "decimal", precision, scale };
}

const scalarPairs: readonly TypePair[] = [
  pair(text(0, 20), text(0, 10), "length-shorter", "length-longer"),
  pair(text(undefined, undefined), text(0, 10), "length-shorter", "length-longer"),
  pair(text(1, 9), text(3, 9), "minimum-raised", "minimum-lowered"),
  pair(
    { ...text(0, 20), lengthUnit: "utf8-byte" },
    { ...text(0, 20), lengthUnit: "gbk-byte" },
    "length-unit-changed",
  ),
  pair(text(0, 9), text(0, 9, "string", "int"), "wire-forms-changed"),
  pair({ kind: "int" }, { kind: "long" }, "type-widened", "type-narrowed"),
  pair({ kind: "long" }, { kind: "decimal" }, "type-widened", "type-narrowed"),
  pair({ kind: "int" }, digits(20, 2), "type-changed"),
  pair(digits(10, 2), digits(8, 2), "precision-decreased", "precision-increased"),
  pair({ kind: "decimal" }, digits(8, 2), "precision-decreased", "precision-increased"),
  // Finer behind the point and less before it.
  pair(digits(10, 2), digits(10, 4), "precision-shifted"),
  pair(
    { kind: "text", of: digits(10, 2) },
    { kind: "text", of: digits(8, 2) },
    "precision-decreased",
    "precision-increased",
  ),
  pair({ kind: "int" }, { kind: "text", of: { kind: "int" } }, "encoding-changed"),
  pair(
    { kind: "date", format: "yyyy-MM-dd" },
    { kind: "date", format: "yyyyMMdd" },
    "format-changed",
  ),
  pair({ kind: "literal", value: "a" }, { kind: "literal", value: "b" }, "literal-changed"),
  pair(
    { kind: "text", of: { kind: "boolean" }, words: ["Y", "N"] },
    { kind: "text", of: { kind: "boolean" }, words: ["1", "0"] },
    "boolean-words-changed",
  ),
  pair(
    { kind: "union", of: [text(0, 9), { kind: "int" }] },
    { kind: "union", of: [text(0, 9), { kind: "boolean" }] },
    "union-changed",
  ),
  pair({ kind: "json" }, { kind: "string", max: 9 }, "type-known", "type-unknown"),
];
