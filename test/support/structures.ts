import fc from "fast-check";
import type { Provider } from "../../generator/model/provider.js";
import type { Field, GroupRule, Required, Structure } from "../../generator/model/structure.js";
import type { Type, WireForm } from "../../generator/model/type.js";
import type { Condition } from "../../generator/spec/expression/condition.js";
import { codeTableOf, fieldOf, protocolOf, providerOf, structureOf } from "./providers.js";

/** Providers with `count` random structures that hold each other, cycles and all; what counts as absent differs. */
export function randomProviders(count: number): fc.Arbitrary<Provider> {
  const names = Array.from({ length: count }, (_, index) => `S${index}`);
  return fc.tuple(...names.map((name) => structures(name, names))).map((all) =>
    providerOf({
      structures: all,
      codeTables,
      protocols,
      operations: all.map((structure, index) => ({
        name: `send${structure.name}`,
        title: structure.name,
        from: "partner",
        to: "channel",
        protocol: protocols[index % protocols.length]?.name ?? "",
        fills: {},
        dispatch: [{ path: ["kind"], values: [structure.name] }],
        request: { kind: "type", type: { kind: "structure", name: structure.name } },
        reply: { kind: "none" },
        identity: [],
        onChange: "version",
        effect: "notice",
        samples: [],
        cite: [],
      })),
    }),
  );
}

const protocols = [
  protocolOf("strict"),
  protocolOf("nulls", { nullIsAbsent: true }),
  protocolOf("empties", { emptyIsAbsent: true }),
];

const few = codeTableOf("Few", ["1", "3", "26"], ["9"]);
const many = codeTableOf("Many", ["0", "1", "2", "3", "4", "5", "6", "7", "8", "0000"]);
const numbers = codeTableOf("Numbers", ["1", "14", "-11"], ["4"]);
const codeTables = [few, many, numbers];

function structures(name: string, names: readonly string[]): fc.Arbitrary<Structure> {
  const members = fc
    .array(types(names), { minLength: 1, maxLength: 6 })
    .chain((all) => fc.tuple(...all.map((type, index) => fields(type, index, all))));
  return members.chain((all) => {
    const wireNames = all.map((field) => field.name);
    return rules(wireNames).map((each) => structureOf(name, all, { rules: each }));
  });
}

const wireNames = ["a", "b", "toString", "unit price", "保费", "f"];

function fields(type: Type, index: number, all: readonly Type[]): fc.Arbitrary<Field> {
  const name = wireNames[index] ?? `f${index}`;
  return fc
    .record({ required: requiredness(all.length), nullable: fc.boolean(), renamed: fc.boolean() })
    .map(({ required, nullable, renamed }) =>
      fieldOf(name, type, {
        required,
        nullable,
        ...(renamed ? { codeName: `renamed${index}` } : {}),
      }),
    );
}

function requiredness(count: number): fc.Arbitrary<Required> {
  const plain = fc.constantFrom<Required>(
    { kind: "always" },
    { kind: "always" },
    { kind: "optional" },
    { kind: "unspecified" },
    { kind: "said", text: "it is said" },
  );
  const when = conditions(count).map((condition): Required => {
    return { kind: "when", condition, text: "in the condition's words" };
  });
  return fc.oneof(plain, when);
}

function conditions(count: number): fc.Arbitrary<Condition> {
  const path = fc.oneof(
    fc.constantFrom(...wireNames.slice(0, count)).map((name) => [name]),
    fc.constantFrom(["a", "b"], ["b", "unheardOf"], ["unheardOf"]),
  );
  const value = fc.constantFrom("1", "3", "true", "false", "0000", "2.50", "1e3", "x", "");
  const leaf = fc.oneof(
    fc
      .tuple(path, value, fc.constantFrom("=" as const, "!=" as const))
      .map(([p, v, op]): Condition => ({ kind: "compare", path: p, op, value: v })),
    fc
      .tuple(path, fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([p, values]): Condition => ({ kind: "in", path: p, values })),
    path.map((p): Condition => ({ kind: "present", path: p })),
  );
  const both = fc
    .tuple(leaf, leaf)
    .chain((of) => fc.constantFrom<Condition>({ kind: "and", of }, { kind: "or", of }));
  return fc.oneof(
    leaf,
    both,
    both.map((of): Condition => ({ kind: "not", of })),
  );
}

function rules(names: readonly string[]): fc.Arbitrary<readonly GroupRule[]> {
  const rule = fc.record({
    kind: fc.constantFrom("at-least-one" as const, "exactly-one" as const, "all-or-none" as const),
    fields: fc.subarray([...names], { minLength: 1 }),
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(rule) },
  );
}

function types(names: readonly string[]): fc.Arbitrary<Type> {
  const structure = fc.constantFrom(...names).map((name): Type => ({ kind: "structure", name }));
  const inner = fc.oneof({ weight: 3, arbitrary: scalars }, { weight: 1, arbitrary: structure });
  return fc.oneof(
    { weight: 9, arbitrary: scalars },
    { weight: 2, arbitrary: structure },
    { weight: 2, arbitrary: inner.map((of): Type => ({ kind: "list", of })) },
    { weight: 1, arbitrary: inner.map((of): Type => ({ kind: "map", of })) },
    {
      weight: 1,
      arbitrary: scalars.map((of): Type => ({ kind: "list", of: { kind: "list", of } })),
    },
    { weight: 1, arbitrary: unions },
  );
}

/** What a union can be made of: types that are sent as they are. */
const unions: fc.Arbitrary<Type> = fc
  .subarray<Type>([{ kind: "string", max: 3 }, { kind: "int" }, { kind: "boolean" }], {
    minLength: 2,
  })
  .map((of): Type => ({ kind: "union", of }));

const scalars: fc.Arbitrary<Type> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 3, max: 6 }))
    .map(([min, max]): Type => ({ kind: "string", min, max })),
  fc.constantFrom<Type>(
    { kind: "string" },
    { kind: "string", max: 25, forms: ["string", "int"] as readonly WireForm[] },
    { kind: "string", forms: ["string", "long"] as readonly WireForm[] },
    { kind: "int" },
    { kind: "long" },
    { kind: "epoch-ms" },
    { kind: "decimal" },
    { kind: "decimal", precision: 4, scale: 2 },
    { kind: "decimal", precision: 5 },
    { kind: "boolean" },
    { kind: "date", format: "yyyy-MM-dd" },
    { kind: "datetime", format: "yyyyMMdd'T'HH:mm:ss" },
    { kind: "json" },
    { kind: "opaque" },
    { kind: "literal", value: "1.0" },
    { kind: "literal", value: "" },
    { kind: "text", of: { kind: "int" } },
    { kind: "text", of: { kind: "long" } },
    { kind: "text", of: { kind: "decimal", precision: 4, scale: 2 } },
    { kind: "text", of: { kind: "boolean" }, words: ["Y", "N"] },
    { kind: "text", of: { kind: "boolean" }, words: ["1", ""] },
    { kind: "code", table: "Few", wire: "string" },
    { kind: "code", table: "Few", wire: "int" },
    { kind: "code", table: "Many", wire: "string" },
    { kind: "code", table: "Numbers", wire: "int" },
  ),
);
