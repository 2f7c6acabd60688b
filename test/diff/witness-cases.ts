import type { Provider } from "../../generator/model/provider.js";
import type { Field, Structure } from "../../generator/model/structure.js";
import type { Type } from "../../generator/model/type.js";
import { fieldOf, protocolOf, structureOf } from "../support/providers.js";
import {
  always,
  codesWith,
  kind,
  kinds,
  labelled,
  no,
  operationOf,
  optional,
  orderSpec,
  string,
  unspecified,
  when,
} from "./small-specs.js";

/** One difference between two specs, as the party that sends and the one that receives see it. */
export interface WitnessCase {
  readonly rule: string;
  readonly before: Provider;
  readonly after: Provider;
  /** What is shown to each: `refusedBy rule path text`, or why nothing is. */
  readonly sends: string;
  readonly receives: string;
}

const same = "no message was found that one version takes and the other refuses";
const tolerant = "receivers take both: what is received is held only to what makes it usable";
const harmless = "it harms no message";

/** A field that changes, beside `kind`. */
function field(
  rule: string,
  before: Field | undefined,
  after: Field | undefined,
  sends: string,
  receives: string,
): WitnessCase {
  const spec = (own: Field | undefined): Provider =>
    orderSpec([kind, ...(own === undefined ? [] : [own])], {}, { codeTables: [kinds] });
  return { rule, before: spec(before), after: spec(after), sends, receives };
}

/** The same where null means absent. */
function nullIsAbsent(
  rule: string,
  before: Field,
  after: Field,
  sends: string,
  receives: string,
): WitnessCase {
  const protocols = [{ ...protocolOf("notice"), nullIsAbsent: true }];
  const spec = (own: Field): Provider =>
    orderSpec([kind, own], {}, { codeTables: [kinds], protocols });
  return { rule, before: spec(before), after: spec(after), sends, receives };
}

function type(
  rule: string,
  before: Type,
  after: Type,
  sends: string,
  receives: string,
): WitnessCase {
  return field(rule, no(before), no(after), sends, receives);
}

function codes(
  rule: string,
  before: Provider["codeTables"][number],
  after: Provider["codeTables"][number],
  sends: string,
  receives: string,
): WitnessCase {
  const spec = (table: Provider["codeTables"][number]): Provider =>
    orderSpec([kind], {}, { codeTables: [table] });
  return { rule, before: spec(before), after: spec(after), sends, receives };
}

function rules(
  rule: string,
  before: Structure["rules"],
  after: Structure["rules"],
  sends: string,
  receives: string,
): WitnessCase {
  const spec = (own: Structure["rules"]): Provider =>
    orderSpec([no(string()), fieldOf("id", string())], { rules: own });
  return { rule, before: spec(before), after: spec(after), sends, receives };
}

/** A field that moves from `Order` into what is below it. */
function moved(sends: string, receives: string): WitnessCase {
  const spec = (above: readonly Field[], below: readonly Field[]): Provider =>
    orderSpec(
      [fieldOf("inner", { kind: "structure", name: "Inner" }), fieldOf("id", string()), ...above],
      {},
      {
        structures: [
          structureOf("Order", [
            fieldOf("inner", { kind: "structure", name: "Inner" }),
            fieldOf("id", string()),
            ...above,
          ]),
          structureOf("Inner", [fieldOf("note", string()), ...below]),
        ],
      },
    );
  const own = no(string(8), { required: always });
  return { rule: "field-moved", before: spec([own], []), after: spec([], [own]), sends, receives };
}

/** The body itself is another. */
function body(
  rule: string,
  before: Type,
  after: Type,
  sends: string,
  receives: string,
): WitnessCase {
  const spec = (of: Type): Provider =>
    orderSpec([no(string(), { required: always })], {}, { operations: [operationOf("order", of)] });
  return { rule, before: spec(before), after: spec(after), sends, receives };
}

const order: Type = { kind: "structure", name: "Order" };
const required = { required: always };

export const witnessCases: readonly WitnessCase[] = [
  field(
    "field-added-required",
    undefined,
    no(string(), required),
    "head required no {}",
    "head required no {}",
  ),
  field(
    "field-added-optional",
    undefined,
    no(string(), { required: optional }),
    'base unknown no {"no":""}',
    harmless,
  ),
  field(
    "field-added-unspecified",
    undefined,
    no(string(), { required: unspecified }),
    'base unknown no {"no":""}',
    harmless,
  ),
  field(
    "field-added-conditional",
    undefined,
    no(string(), { required: when("kind = 1") }),
    'head required no {"kind":"1"}',
    'head required no {"kind":"1"}',
  ),
  field(
    "field-added-conditional",
    undefined,
    no(string(), { required: when("^kind = 1") }),
    'base unknown no {"no":""}',
    "its condition looks at what stands around the body",
  ),
  field(
    "field-added-filled",
    undefined,
    no(string(), { required: always, value: { kind: "uuid" } }),
    "head required no {}",
    "head required no {}",
  ),
  field(
    "field-removed-required",
    no(string(), required),
    undefined,
    "base required no {}",
    "base required no {}",
  ),
  field(
    "field-removed-filled",
    no(string(), { required: always, value: { kind: "uuid" } }),
    undefined,
    "base required no {}",
    "base required no {}",
  ),
  field(
    "field-renamed",
    fieldOf("nr", string(), required),
    no(string(), { required: always, renamedFrom: "nr" }),
    'head required no {"nr":""}',
    'base required nr {"no":""}',
  ),
  field(
    "field-renamed",
    fieldOf("nr", string()),
    no(string(), { renamedFrom: "nr" }),
    'head unknown nr {"nr":""}',
    tolerant,
  ),
  moved('head unknown no {"no":""}', "base required no {}"),
  field(
    "became-required",
    no(string()),
    no(string(), required),
    "head required no {}",
    "head required no {}",
  ),
  field(
    "became-optional",
    no(string(), required),
    no(string()),
    "base required no {}",
    "base required no {}",
  ),
  field(
    "optional-became-unspecified",
    no(string(), { required: optional }),
    no(string(), { required: unspecified }),
    harmless,
    harmless,
  ),
  field(
    "unspecified-became-optional",
    no(string(), { required: unspecified }),
    no(string(), { required: optional }),
    harmless,
    harmless,
  ),
  field(
    "optional-became-conditional",
    no(string()),
    no(string(), { required: when("kind = 1") }),
    'head required no {"kind":"1"}',
    'head required no {"kind":"1"}',
  ),
  field(
    "conditional-became-optional",
    no(string(), { required: when("kind = 1") }),
    no(string()),
    'base required no {"kind":"1"}',
    'base required no {"kind":"1"}',
  ),
  field(
    "required-became-unspecified",
    no(string(), required),
    no(string(), { required: unspecified }),
    "base required no {}",
    "base required no {}",
  ),
  field(
    "unspecified-became-required",
    no(string(), { required: unspecified }),
    no(string(), required),
    "head required no {}",
    "head required no {}",
  ),
  field(
    "required-became-conditional",
    no(string(), required),
    no(string(), { required: when("present(kind)") }),
    "base required no {}",
    "base required no {}",
  ),
  field(
    "conditional-became-required",
    no(string(), { required: when("present(kind)") }),
    no(string(), required),
    "head required no {}",
    "head required no {}",
  ),
  field(
    "unspecified-became-conditional",
    no(string(), { required: unspecified }),
    no(string(), { required: when("kind = 1 or kind = 2") }),
    'head required no {"kind":"1"}',
    'head required no {"kind":"1"}',
  ),
  field(
    "conditional-became-unspecified",
    no(string(), { required: when("not present(kind)") }),
    no(string(), { required: unspecified }),
    "base required no {}",
    "base required no {}",
  ),
  field(
    "condition-changed",
    no(string(), { required: when("kind = 1") }),
    no(string(), { required: when("kind = 2") }),
    'head required no {"kind":"2"}',
    'base required no {"kind":"1"}',
  ),
  field(
    "condition-changed",
    no(string(), { required: { kind: "said", text: "where asked for" } }),
    no(string(), { required: { kind: "said", text: "where not given before" } }),
    "its condition is in words, which nobody can evaluate",
    "its condition is in words, which nobody can evaluate",
  ),
  field(
    "became-nullable",
    no(string()),
    no(string(), { nullable: true }),
    'base null no {"no":null}',
    'base null no {"no":null}',
  ),
  nullIsAbsent(
    "became-nullable",
    no(string()),
    no(string(), { nullable: true }),
    'base null no {"no":null}',
    harmless,
  ),
  nullIsAbsent(
    "became-nullable",
    no(string(), required),
    no(string(), { ...required, nullable: true }),
    'base null no {"no":null}',
    'base required no {"no":null}',
  ),
  nullIsAbsent(
    "became-not-nullable",
    no(string(), { nullable: true }),
    no(string()),
    'head null no {"no":null}',
    harmless,
  ),
  field(
    "became-not-nullable",
    no(string(), { nullable: true }),
    no(string()),
    'head null no {"no":null}',
    'head null no {"no":null}',
  ),
  rules(
    "group-rule-added",
    [],
    [{ kind: "at-least-one", fields: ["no", "id"] }],
    "head group {}",
    "head group {}",
  ),
  rules(
    "group-rule-added",
    [],
    [{ kind: "exactly-one", fields: ["no", "id"] }],
    "head group {}",
    "head group {}",
  ),
  rules(
    "group-rule-added",
    [{ kind: "at-least-one", fields: ["no", "id"] }],
    [{ kind: "exactly-one", fields: ["no", "id"] }],
    'head group {"no":"测","id":"测"}',
    'head group {"no":"测","id":"测"}',
  ),
  rules(
    "group-rule-removed",
    [{ kind: "exactly-one", fields: ["no", "id"] }],
    [{ kind: "at-least-one", fields: ["no", "id"] }],
    'base group {"no":"测","id":"测"}',
    'base group {"no":"测","id":"测"}',
  ),
  rules(
    "group-rule-removed",
    [{ kind: "all-or-none", fields: ["no", "id"] }],
    [],
    'base group {"no":"测"}',
    'base group {"no":"测"}',
  ),
  type("length-shorter", string(6), string(3), 'head length no {"no":"测测测测"}', harmless),
  type("length-shorter", string(), string(3), 'head length no {"no":"测测测测"}', harmless),
  type(
    "length-shorter",
    string(20_000),
    string(10_500),
    "the shortest message that shows it is too long to be read",
    harmless,
  ),
  type("length-longer", string(3), string(6), 'base length no {"no":"测测测测"}', tolerant),
  type(
    "minimum-raised",
    string(6),
    { kind: "string", min: 3, max: 6 },
    'head length no {"no":""}',
    harmless,
  ),
  type(
    "minimum-lowered",
    { kind: "string", min: 3, max: 6 },
    string(6),
    'base length no {"no":""}',
    tolerant,
  ),
  type(
    "length-unit-changed",
    string(4),
    { kind: "string", max: 4, lengthUnit: "gbk-byte" },
    'head length no {"no":"测测X"}',
    tolerant,
  ),
  type(
    "precision-decreased",
    { kind: "decimal", precision: 6, scale: 2 },
    { kind: "decimal", precision: 4, scale: 2 },
    'head range no {"no":100}',
    harmless,
  ),
  type(
    "precision-shifted",
    { kind: "decimal", precision: 6, scale: 2 },
    { kind: "decimal", precision: 6, scale: 4 },
    'head range no {"no":100}',
    tolerant,
  ),
  type(
    "precision-increased",
    { kind: "text", of: { kind: "decimal", precision: 4, scale: 2 } },
    { kind: "text", of: { kind: "decimal", precision: 5, scale: 3 } },
    'base format no {"no":"0.001"}',
    tolerant,
  ),
  type(
    "type-changed",
    string(),
    { kind: "boolean" },
    'head type no {"no":""}',
    'base type no {"no":true}',
  ),
  type(
    "type-known",
    { kind: "json" },
    { kind: "int" },
    'head type no {"no":[]}',
    'head type no {"no":[]}',
  ),
  type(
    "type-unknown",
    { kind: "int" },
    { kind: "json" },
    'base type no {"no":[]}',
    'base type no {"no":[]}',
  ),
  type(
    "type-widened",
    { kind: "int" },
    { kind: "decimal" },
    'base range no {"no":0.5}',
    'base range no {"no":0.5}',
  ),
  type(
    "type-narrowed",
    { kind: "long" },
    { kind: "int" },
    'head range no {"no":2147483648}',
    'head range no {"no":9223372036854775807}',
  ),
  type(
    "list-changed",
    string(),
    { kind: "list", of: string() },
    'head type no {"no":""}',
    'base type no {"no":[]}',
  ),
  type(
    "encoding-changed",
    order,
    { kind: "json-text", of: order },
    'head type no {"no":{}}',
    'base type no {"no":"X"}',
  ),
  type(
    "format-changed",
    { kind: "date", format: "yyyy-MM-dd" },
    { kind: "date", format: "yyyyMMdd" },
    'head format no {"no":"2020-10-20"}',
    'base format no {"no":"20201020"}',
  ),
  type(
    "literal-changed",
    { kind: "literal", value: "1.0" },
    { kind: "literal", value: "2.0" },
    'head literal no {"no":"1.0"}',
    'base literal no {"no":"2.0"}',
  ),
  type(
    "boolean-words-changed",
    { kind: "text", of: { kind: "boolean" }, words: ["Y", "N"] },
    { kind: "text", of: { kind: "boolean" }, words: ["1", "0"] },
    'head format no {"no":"N"}',
    'base format no {"no":"0"}',
  ),
  type(
    "wire-forms-changed",
    string(),
    { kind: "string", forms: ["string", "int"] },
    harmless,
    'base type no {"no":7}',
  ),
  type(
    "became-code",
    string(),
    { kind: "code", table: "Kind", wire: "string" },
    'head code no {"no":""}',
    harmless,
  ),
  type(
    "code-became-text",
    { kind: "code", table: "Kind", wire: "string" },
    string(),
    'base code no {"no":""}',
    tolerant,
  ),
  type(
    "code-form-changed",
    { kind: "code", table: "Kind", wire: "string" },
    { kind: "code", table: "Kind", wire: "int" },
    'head type no {"no":"1"}',
    'base type no {"no":1}',
  ),
  codes(
    "code-added",
    codesWith(["1"]),
    codesWith(["1", "2"]),
    'base code kind {"kind":"2"}',
    tolerant,
  ),
  codes(
    "code-removed",
    codesWith(["1", "2"]),
    codesWith(["1"]),
    'head code kind {"kind":"2"}',
    harmless,
  ),
  codes(
    "code-recoded",
    codesWith([], { codes: [labelled("1", "甲")] }),
    codesWith([], { codes: [labelled("01", "甲")] }),
    'head code kind {"kind":"1"}',
    tolerant,
  ),
  codes(
    "code-unretired",
    codesWith([], { codes: [labelled("1", "甲"), { ...labelled("2", "乙"), state: "retired" }] }),
    codesWith([], { codes: [labelled("1", "甲"), labelled("2", "乙")] }),
    'base code kind {"kind":"2"}',
    harmless,
  ),
  codes(
    "table-closed",
    codesWith(["1"], { complete: false }),
    codesWith(["1"]),
    'head code kind {"kind":""}',
    harmless,
  ),
  codes(
    "table-opened",
    codesWith(["1"]),
    codesWith(["1"], { complete: false }),
    'base code kind {"kind":""}',
    tolerant,
  ),
  body("list-changed", order, { kind: "list", of: order }, 'head type {"no":"测"}', "base type []"),
];

export { harmless, same, tolerant };
