import { expect, test } from "vitest";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { printType } from "../../generator/model/type.js";
import { readProviderFiles } from "../../generator/spec/read-provider.js";

/** What the rows of a structure `Order` come to: `Order.name: type`, then the complaints with what they point at. */
function check(rows: string, expected: readonly string[], more = ""): void {
  const text = `language: 1
provider: acme
title: acme
protocols: { p: {} }
parties: { platform: {}, channel: {} }
we: channel
types: { Order: { derived: a test, fields: { ${rows} }, ${more} } }
`;
  const [spec, reading] = readProviderFiles("acme", [{ path: "acme/acme.yaml", text }], [], "acme");
  const [{ provider }, resolving] = resolveProvider(spec);
  const fields = provider.structures.flatMap((structure) =>
    structure.fields.map((field) => `${structure.name}.${field.name}: ${printType(field.type)}`),
  );
  const complaints = [...reading, ...resolving].map(
    ({ code, at }) => `${code} ${at?.source.text.slice(at.start, at.end)}`,
  );
  expect([...fields, ...complaints]).toEqual(expected);
}

test("a row with brackets and nothing below it describes the items of a list", () => {
  check('"names[]": { type: string(8) }', ["Order.names: list<string(8)>"]);
});

test("what is nested below a row with brackets is an item", () => {
  check('"skus[]": { fields: { id: { type: long } } }', [
    "Order.skus: list<Order.skus>",
    "Order.skus.id: long",
  ]);
});

test("levels are named under types, however they are written", () => {
  const named = "types: { holder: Holder, 'a[]': Item }";
  const rows = '"a[].b": { type: int }, holder: { fields: { name: { type: string } } }';
  check(
    rows,
    ["Order.a: list<Item>", "Order.holder: Holder", "Item.b: int", "Holder.name: string"],
    named,
  );
});

test("a name for a level that is not there is refused", () => {
  const rows = '"skuList[].id": { type: int }';
  const fields = ["Order.skuList: list<Order.skuList>", "Order.skuList.id: int"];
  check(rows, [...fields, "unknown-member skuList"], "types: { skuList: Sku }");
});

test("two rows of one path are refused, and so is a level written twice", () => {
  check('a: { type: string }, "a[]": { type: int }', [
    "Order.a: list<string>",
    'declared-twice "a[]"',
  ]);
  check("a: { fields: { b: { type: int } } }, a.c: { type: int }", [
    "Order.a: Order.a",
    "Order.a.c: int",
    "declared-twice a",
  ]);
});

test("the word of a level's row is the document's, and a row without one says nothing else", () => {
  const documented = (rows: string): readonly (string | undefined)[] => {
    const text = `types: { Order: { derived: a test, fields: { ${rows} } } }`;
    const files = [{ path: "acme/acme.yaml", text }];
    const [{ provider }] = resolveProvider(readProviderFiles("acme", files, [], "acme")[0]);
    return provider.structures.flatMap(({ fields }) =>
      fields.filter(({ name }) => name === "a").map((field) => field.documented.type),
    );
  };
  expect(documented("a: { type: Object }, a.b: { type: int }")).toEqual(["Object"]);
  expect(documented("a: { fields: { b: { type: int } } }")).toEqual(["Order.a"]);
});

test("the types of a union count lengths as the field does", () => {
  const text =
    "types: { Order: { derived: a test, fields: { a: { type: string(8) | int, length-unit: gbk-byte } } } }";
  const files = [{ path: "acme/acme.yaml", text }];
  const [{ provider }] = resolveProvider(readProviderFiles("acme", files, [], "acme")[0]);
  expect(provider.structures[0]?.fields[0]?.type).toEqual({
    kind: "union",
    of: [{ kind: "string", max: 8, lengthUnit: "gbk-byte" }, { kind: "int" }],
  });
});
