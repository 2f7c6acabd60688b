import { describe, expect, test } from "vitest";
import type { Field, FieldType, Structure } from "../../templates/runtime/validation/structure.js";
import { openXml, reopenXml, signedElement } from "../../templates/runtime/xml/open.js";
import { readXml } from "../../templates/runtime/xml/read.js";
import { xmlObject } from "../../templates/runtime/xml/values.js";

const text: FieldType = { kind: "string" };

function table(fields: readonly Partial<Field>[], more: Partial<Structure> = {}): Structure {
  const whole = fields.map((field) => ({ type: text, title: "", ...field }) as Field);
  return { name: "a", fields: whole, ...more };
}

const list: FieldType = { kind: "list", of: text };
const order = table([{ name: "b" }, { name: "c" }], { order: "declared" });

describe("what an element says by a table", () => {
  const cases: readonly (readonly [string, string, Structure, object])[] = [
    ["one of a list", "<a><b>1</b></a>", table([{ name: "b", type: list }]), { b: ["1"] }],
    [
      "a list with others between",
      "<a><b>1</b><c/><b>2</b></a>",
      table([{ name: "b", type: list }]),
      { b: ["1", "2"], c: "" },
    ],
    ["another spelling", "<a><B>1</B></a>", table([{ name: "b", accepts: ["B"] }]), { b: "1" }],
    ["one that nobody knows", "<a><x><y>1</y></x></a>", table([]), { x: { y: "1" } }],
    ["three of them", "<a><x>1</x><x/><x>3</x></a>", table([]), { x: ["1", "", "3"] }],
    [
      "three objects",
      "<a><x><y/></x><x><y/></x><x>3</x></a>",
      table([]),
      { x: [{ y: "" }, { y: "" }, "3"] },
    ],
    [
      "a map, its repeated names lists",
      "<a><m><x>1</x><y>2</y><x>3</x></m></a>",
      table([{ name: "m", type: { kind: "map", of: list } }]),
      { m: { x: ["1", "3"], y: ["2"] } },
    ],
    [
      "attributes and the text",
      '<a b="1" x="2">3</a>',
      table([
        { name: "b", xml: "attribute" },
        { name: "t", xml: "text" },
      ]),
      { b: "1", t: "3" },
    ],
    ["elements in their order", "<a><b/><x/><c/></a>", order, { b: "", x: "", c: "" }],
  ];
  test.for(cases)("%s", ([, source, structure, expected]) => {
    expect(xmlObject(readXml(source).root, structure)).toEqual(expected);
  });

  test("names that objects have by themselves", () => {
    const source =
      "<a><__proto__>1</__proto__><__proto__>2</__proto__><constructor>3</constructor></a>";
    const object = xmlObject(readXml(source).root, table([]));
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(Object.entries(object)).toEqual([
      ["__proto__", ["1", "2"]],
      ["constructor", "3"],
    ]);
  });

  const refused: readonly (readonly [string, string, Structure, string])[] = [
    ["one twice", "<a><b/><b/></a>", table([{ name: "b" }]), "XML_TWICE"],
    [
      "one in two spellings",
      "<a><b/><B/></a>",
      table([{ name: "b", accepts: ["B"] }]),
      "XML_TWICE",
    ],
    [
      "one twice in a map",
      "<a><m><x/><x/></m></a>",
      table([{ name: "m", type: { kind: "map", of: text } }]),
      "XML_TWICE",
    ],
    ["text beside elements", "<a>x<b/></a>", table([{ name: "b" }]), "XML_TEXT"],
    ["text where nobody looks", "<a><x>x<y/></x></a>", table([]), "XML_TEXT"],
    ["another order", "<a><c/><b/></a>", order, "XML_ORDER"],
  ];
  test.for(refused)("%s is refused", ([, source, structure, code]) => {
    expect(() => xmlObject(readXml(source).root, structure)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

test("a message of ours reads as one that was received", () => {
  const source = "<a><b>1</b><c><d>2</d></c></a>";
  const structure = table([{ name: "b" }]);
  const [opened, reopened] = [openXml(source, { structure }), reopenXml(source, structure)];
  expect(reopened.text).toBe(opened.text);
  expect(reopened.envelope).toEqual(opened.envelope);
  expect(reopened.value).toEqual(opened.value);
  for (const name of ["b", "c", "x"]) {
    expect(reopened.source(name)).toBe(opened.source(name));
    expect(signedElement(reopened, [name])?.leaves).toBe(signedElement(opened, [name])?.leaves);
  }
});
