import type { Provider } from "../../generator/model/provider.js";
import type { Required } from "../../generator/model/structure.js";
import { codeTableOf, fieldOf, protocolOf, providerOf, structureOf } from "../support/providers.js";

const always: Required = { kind: "always" };

/** One provider with every kind of type, requiredness, unit and code. */
export const everything: Provider = providerOf({
  codeTables: [
    codeTableOf("Status", ["1", "2"], ["9"]),
    codeTableOf("Kind", ["3", "26"]),
    codeTableOf("Both", ["5", "6"]),
    { ...codeTableOf("Some", ["A"]), complete: false },
  ],
  structures: [
    structureOf("Order", [
      fieldOf("orderNo", { kind: "string", min: 1, max: 4 }, { required: always, title: "订单号" }),
      fieldOf("count", { kind: "int" }),
      fieldOf("price", { kind: "long" }, { unit: "fen" }),
      fieldOf("paid", { kind: "decimal", precision: 18, scale: 2 }, { unit: "yuan" }),
      fieldOf("rate", { kind: "text", of: { kind: "decimal" } }, { unit: "percent" }),
      fieldOf("term", { kind: "int" }, { unit: "days" }),
      fieldOf("serial", { kind: "text", of: { kind: "long" } }),
      fieldOf("flag", { kind: "text", of: { kind: "boolean" }, words: ["Y", "N"] }),
      fieldOf("ok", { kind: "boolean" }),
      fieldOf("on", { kind: "date", format: "yyyy-MM-dd" }),
      fieldOf("at", { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss" }),
      fieldOf("extra", { kind: "json" }),
      fieldOf("sealed", { kind: "opaque" }),
      fieldOf("version", { kind: "literal", value: "1.0" }),
      fieldOf("status", { kind: "code", table: "Status", wire: "string" }),
      fieldOf("kind", { kind: "code", table: "Kind", wire: "int" }),
      fieldOf("both", { kind: "code", table: "Both", wire: "string" }),
      fieldOf("bothToo", { kind: "code", table: "Both", wire: "int" }),
      fieldOf("some", { kind: "code", table: "Some", wire: "string" }),
      fieldOf("memo", { kind: "string" }, { nullable: true }),
      fieldOf("phone", { kind: "string", forms: ["string", "long"] }),
      fieldOf("保费", { kind: "decimal" }, { codeName: "premium" }),
      fieldOf("parent", { kind: "structure", name: "Order" }),
      fieldOf("items", { kind: "list", of: { kind: "structure", name: "Item" } }),
      fieldOf("prices", { kind: "list", of: { kind: "long" } }, { unit: "fen" }),
      fieldOf("more", { kind: "map", of: { kind: "json" } }),
      fieldOf("names", { kind: "map", of: { kind: "list", of: { kind: "string" } } }),
      fieldOf("either", { kind: "union", of: [{ kind: "string" }, { kind: "int" }] }),
      fieldOf(
        "reason",
        { kind: "string" },
        {
          required: {
            kind: "when",
            condition: { kind: "compare", path: ["ok"], op: "=", value: "false" },
            text: "ok = false",
          },
        },
      ),
    ]),
    structureOf(
      "Item",
      [
        fieldOf("sku", { kind: "string" }),
        fieldOf("ean", { kind: "string" }),
        fieldOf("order", { kind: "structure", name: "Order" }),
        fieldOf(
          "note",
          { kind: "string" },
          {
            required: {
              kind: "when",
              condition: { kind: "compare", path: ["^", "orderNo"], op: "=", value: "N" },
              text: '^orderNo = "N"',
            },
          },
        ),
      ],
      { rules: [{ kind: "at-least-one", fields: ["sku", "ean"] }] },
    ),
    structureOf("Lenient", [
      fieldOf("must", { kind: "int" }, { required: always }),
      fieldOf("may", { kind: "int" }),
    ]),
    structureOf(
      "Sparse",
      [
        fieldOf("must", { kind: "string" }, { required: always }),
        fieldOf("text", { kind: "string" }),
        fieldOf("at", { kind: "datetime", format: "yyyy-MM-dd HH:mm:ss" }),
        fieldOf("status", { kind: "code", table: "Status", wire: "string" }),
        fieldOf("price", { kind: "long" }, { unit: "fen" }),
        fieldOf("flag", { kind: "text", of: { kind: "boolean" } }),
        fieldOf("保费", { kind: "decimal" }, { codeName: "premium" }),
        fieldOf("texts", { kind: "list", of: { kind: "string" } }),
        fieldOf("days", { kind: "list", of: { kind: "date", format: "yyyy-MM-dd" } }),
        fieldOf("part", { kind: "structure", name: "SparsePart" }),
        fieldOf(
          "reason",
          { kind: "string" },
          {
            required: {
              kind: "when",
              condition: { kind: "present", path: ["at"] },
              text: "present(at)",
            },
          },
        ),
        fieldOf(
          "never",
          { kind: "int" },
          {
            required: {
              kind: "when",
              condition: { kind: "compare", path: ["text"], op: "=", value: "" },
              text: 'text = ""',
            },
          },
        ),
      ],
      { rules: [{ kind: "all-or-none", fields: ["status", "price"] }] },
    ),
    structureOf("SparsePart", [
      fieldOf("on", { kind: "date", format: "yyyy-MM-dd" }),
      fieldOf("any", { kind: "json" }, { required: always }),
    ]),
  ],
  protocols: [
    protocolOf("strict"),
    protocolOf("lenient", { nullIsAbsent: true }),
    protocolOf("sparse", { emptyIsAbsent: true }),
  ],
  operations: [
    operation("orderNotice", "strict", "Order", ["O", "P"]),
    operation("lenientNotice", "lenient", "Lenient", ["L"]),
    operation("sparseNotice", "sparse", "Sparse", ["S"]),
  ],
});

function operation(name: string, protocol: string, structure: string, values: readonly string[]) {
  return {
    name,
    title: name,
    from: "partner",
    to: "channel",
    protocol,
    fills: {},
    dispatch: [{ path: ["kind"], values }],
    request: { kind: "type", type: { kind: "structure", name: structure } },
    reply: { kind: "none" },
    identity: [],
    onChange: "version",
    effect: "notice",
    samples: samplesOf(name),
    cite: [],
  } as const;
}

function samplesOf(name: string) {
  if (name !== "orderNotice") return [];
  const full =
    '{"kind":"O","data":{"orderNo":"A1","count":1.0,"price":12100,"paid":121.00,"rate":"3.50","term":3,' +
    '"serial":"12345678901234567","flag":"N","ok":true,"on":"2024-02-29","at":"2024-02-29 10:00:00",' +
    '"extra":{"a":[1.50,null]},"status":"1","kind":26,"bothToo":6,"memo":null,"phone":"13","保费":0.10,' +
    '"items":[{"sku":"x"}],"prices":[1,2],"names":{"甲":["a"]}}}';
  const sample = { of: "request", file: "samples/order.json" } as const;
  return [
    { ...sample, name: "full", text: full },
    { ...sample, name: "not-as-documented", text: '{"kind":"O","data":{"orderNo":"12345"}}' },
    { ...sample, name: "cut off", text: '{"kind":' },
  ];
}

/** Strings that try to leave their place. */
export const nasty: readonly string[] = [
  `it's "quoted" \`\${process.exit(1)}\` */ // <!-- -->`,
  "line\nbreak\r\nand\u2028separator\u2029\0",
  "\ud800 lone, \u202e reversed, \ufeff mark",
  "class",
  "constructor",
  "toString",
  "0000",
  "",
  "@deprecated {@link x} \\",
];

/** The same strings in every place that takes one. */
export const hostile: Provider = providerOf({
  title: nasty.join(" "),
  codeTables: [
    {
      name: "default",
      title: nasty[0] as string,
      complete: true,
      cite: [nasty[1] as string],
      codes: [...nasty, "__proto__"].map((text) => ({
        code: text,
        codeName: text,
        label: text,
        state: "current",
        summary: text,
        cite: [text],
      })),
    },
  ],
  structures: [
    structureOf(
      "delete",
      nasty.map((text) =>
        fieldOf(
          text,
          { kind: "code", table: "default", wire: "string" },
          {
            title: text,
            summary: text,
            cite: [text],
            question: [text],
            required: { kind: "said", text },
            documented: { type: text, required: text },
          },
        ),
      ),
      { title: nasty[0] as string, summary: nasty[1] as string },
    ),
    structureOf(
      "Decimal",
      nasty.map((text) => fieldOf(text, { kind: "decimal" }, { codeName: `${text}!` })),
    ),
    structureOf(
      "出单 通知",
      nasty.map((text) =>
        fieldOf(
          text,
          { kind: "list", of: { kind: "literal", value: text } },
          {
            required: {
              kind: "when",
              condition: { kind: "compare", path: [text], op: "=", value: text },
              text,
            },
          },
        ),
      ),
      { rules: [{ kind: "exactly-one", fields: nasty }] },
    ),
  ],
  questions: nasty.map((text) => ({
    name: text,
    title: text,
    claims: [],
    decision: text,
    reason: text,
  })),
  protocols: [protocolOf("a b")],
  operations: [
    {
      ...operation("import", "a b", "delete", nasty),
      title: nasty[0] as string,
      summary: nasty[2] as string,
    },
  ],
});
