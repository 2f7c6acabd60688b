import fc from "fast-check";
import type { CodeTable, Field, Structure } from "../../generator/model/structure.js";
import type { Type } from "../../generator/model/type.js";

/** What a message may refer to by name. */
export interface Tables {
  structure(name: string): Structure;
  codeTable(name: string): CodeTable;
}

/**
 * JSON texts of values of a type: mostly as the document has them, with the edges of every range; some just beyond an edge,
 * some of another type, members left out, null, empty or unknown.
 */
export function messageTexts(tables: Tables, type: Type, depth = 4): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constant(type).chain((each) => goodTexts(tables, each, depth)) },
    { weight: 1, arbitrary: strangeTexts },
  );
}

function goodTexts(tables: Tables, type: Type, depth: number): fc.Arbitrary<string> {
  switch (type.kind) {
    case "structure":
      if (depth === 0) return fc.constant("{}");
      return objectTexts(tables, tables.structure(type.name), depth - 1);
    case "list": {
      const items = messageTexts(tables, type.of, depth - 1);
      return fc.array(items, { maxLength: depth > 1 ? 3 : 1 }).map((all) => `[${all.join(",")}]`);
    }
    case "map": {
      const value = messageTexts(tables, type.of, depth - 1);
      return fc
        .dictionary(fc.string({ maxLength: 3 }), value, { maxKeys: depth > 1 ? 3 : 1 })
        .map((map) => objectText(Object.entries(map)));
    }
    case "union":
      return fc.oneof(...type.of.map((each) => messageTexts(tables, each, depth)));
    default:
      return scalarTexts(tables, type);
  }
}

function objectTexts(tables: Tables, structure: Structure, depth: number): fc.Arbitrary<string> {
  const members = fc.tuple(...structure.fields.map((field) => memberTexts(tables, field, depth)));
  const names = new Set(structure.fields.map((field) => field.name));
  const unknown = fc.oneof(
    { weight: 12, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant([["unheardOf", "1"] as const]) },
  );
  return fc.tuple(members, unknown, fc.boolean()).map(([known, more, reversed]) => {
    const all = [...known.flat(), ...more.filter(([name]) => !names.has(name))];
    return objectText(reversed ? all.toReversed() : all);
  });
}

type Member = readonly [name: string, text: string];

function memberTexts(tables: Tables, field: Field, depth: number): fc.Arbitrary<readonly Member[]> {
  const isRequired = field.required.kind === "always";
  const absent = { weight: isRequired ? 1 : 6, arbitrary: fc.constant([]) };
  const none = { weight: 1, arbitrary: fc.constant([[field.name, "null"] as const]) };
  const empty = { weight: 1, arbitrary: fc.constant([[field.name, '""'] as const]) };
  if (depth === 0 && !isRequired && field.type.kind === "structure") return fc.oneof(absent, none);
  const given = messageTexts(tables, field.type, depth);
  const there = given.map((text): readonly Member[] => [[field.name, text]]);
  return fc.oneof(absent, none, empty, { weight: 30, arbitrary: there });
}

function objectText(members: readonly Member[]): string {
  return `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(",")}}`;
}

type Scalar = Exclude<Type, { readonly kind: "structure" | "list" | "map" | "union" }>;

function scalarTexts(tables: Tables, type: Scalar): fc.Arbitrary<string> {
  switch (type.kind) {
    case "string": {
      const texts = stringTexts(type.min ?? 0, type.max ?? 5);
      return type.forms === undefined ? texts : fc.oneof(texts, wholeTexts);
    }
    case "int":
    case "long":
    case "epoch-ms":
      return wholeTexts;
    case "decimal":
      return decimalTexts;
    case "boolean":
      return fc.constantFrom("true", "false");
    case "date":
    case "datetime":
      return dateTexts(type.format);
    case "code": {
      const codes = tables.codeTable(type.table).codes.map(({ code }) => code);
      const known = fc.constantFrom(...codes, "0", "99");
      return type.wire === "int"
        ? known.chain((code) => fc.constantFrom(code, `${code}.0`, `${code}e0`, `${code}.5`))
        : known.map((code) => JSON.stringify(code));
    }
    case "literal":
      return fc.constantFrom(type.value, `${type.value}0`).map((text) => JSON.stringify(text));
    case "text":
      if (type.of.kind === "boolean") {
        const words = [...(type.words ?? ["true", "false"]), "yes"];
        return fc.constantFrom(...words).map((text) => JSON.stringify(text));
      }
      return fc
        .oneof(
          type.of.kind === "decimal" ? decimalTexts : wholeTexts,
          fc.constantFrom("01", "+1", ""),
        )
        .map((text) => JSON.stringify(text));
    case "json":
      return fc.json({ maxDepth: 2 });
    case "opaque":
    case "json-text":
    case "base64":
      return fc.string().map((text) => JSON.stringify(text));
  }
}

/** Around the limits, in characters that take one, two and three bytes and one or two UTF-16 units. */
function stringTexts(min: number, max: number): fc.Arbitrary<string> {
  const lengths = fc.constantFrom(min, max, Math.max(0, min - 1), max + 1, Math.min(min + 1, max));
  const characters = fc.constantFrom("a", "测", "𠮷", "\ud800", '"', "\\");
  return lengths
    .chain((length) => fc.array(characters, { minLength: length, maxLength: length }))
    .map((all) => JSON.stringify(all.join("")));
}

/** The edges of 32 and 64 bits and of what a double holds, in several spellings. */
const wholeTexts = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom("0", "-0", "1.0", "1e3", "12E+2", "100e-2", "1.5", "5e-1", "1e400", "0e9999"),
  fc
    .constantFrom(2n ** 31n, -(2n ** 31n), 2n ** 53n, -(2n ** 53n), 2n ** 63n, -(2n ** 63n))
    .chain((edge) => fc.constantFrom(-1n, 0n, 1n).map((step) => String(edge + step))),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(String),
);

const decimalTexts = fc.oneof(
  wholeTexts,
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 9_999 }))
    .map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.constantFrom("121.00", "0.10", "-0.0", "1e-7", "99.99", "100", "99.995", "1E2", "1e-400"),
);

function dateTexts(format: string): fc.Arbitrary<string> {
  const parts = fc.tuple(
    fc.constantFrom("2024", "2023", "1900", "2000", "0000", "0001"),
    fc.constantFrom("01", "02", "12", "13", "00"),
    fc.constantFrom("01", "28", "29", "30", "31", "32", "00"),
    fc.constantFrom("00", "23", "24"),
    fc.constantFrom("00", "59", "60"),
  );
  return parts.map(([year, month, day, hour, minute]) =>
    JSON.stringify(
      format
        .replaceAll("yyyy", year)
        .replaceAll("MM", month)
        .replaceAll("dd", day)
        .replaceAll("HH", hour)
        .replaceAll("mm", minute)
        .replaceAll("ss", minute)
        .replaceAll("'", ""),
    ),
  );
}

const strangeTexts = fc.oneof(
  fc.constantFrom("null", "true", '""', "0", "[]", "{}", "[null]", '"1"', "1", "-1.5", '{"a":1}'),
  fc.json({ maxDepth: 2 }),
  wholeTexts,
);
