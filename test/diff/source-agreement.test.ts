import { expect, test } from "vitest";
import type { Change } from "../../generator/diff/compare/change.js";
import type { Context } from "../../generator/diff/context.js";
import type { Element } from "../../generator/diff/elements/element.js";
import { rules } from "../../generator/diff/rules/rules.js";
import { no, orderSpec, string } from "./small-specs.js";
import { sourceTable, type SourceChange } from "./source-table.js";

/*
 * What rules say of code is what the compiler says: the table is proved by compile-matrix.test.ts. Rules whose verdicts depend on
 * the change are tried by their cases.
 */

/** The rule that judges what was compiled. */
const judgedBy: { readonly [change in SourceChange]?: string } = {
  "optional-added": "field-added-optional",
  "required-added": "field-added-required",
  "conditional-added": "field-added-conditional",
  "unspecified-added": "field-added-unspecified",
  "required-removed": "field-removed-required",
  "optional-to-required": "became-required",
  "required-to-optional": "became-optional",
  "required-to-conditional": "required-became-conditional",
  "conditional-to-required": "conditional-became-required",
  "optional-to-conditional": "optional-became-conditional",
  "conditional-to-optional": "conditional-became-optional",
  "required-to-unspecified": "required-became-unspecified",
  "unspecified-to-required": "unspecified-became-required",
  "became-nullable": "became-nullable",
  "became-not-nullable": "became-not-nullable",
  "code-added": "code-added",
  "code-removed": "code-removed",
  "code-retired": "code-retired",
  "code-unretired": "code-unretired",
  "code-respelt": "code-recoded",
  "code-label": "code-meaning-changed",
  "codes-to-other-codes": "code-table-replaced",
  "codes-opened": "table-opened",
  "codes-closed": "table-closed",
  "property-renamed": "code-name-changed",
  "length-shorter": "length-shorter",
  "length-longer": "length-longer",
  "least-length-added": "minimum-raised",
  "length-unit-changed": "length-unit-changed",
  "int-to-decimal": "type-widened",
  "decimal-to-int": "type-narrowed",
  "int-to-long": "type-widened",
  "long-to-int": "type-narrowed",
  "number-to-text": "type-changed",
  "text-to-number": "type-changed",
  "decimal-to-text-wire": "encoding-changed",
  "int-to-text-wire": "encoding-changed",
  "code-wire-to-int": "code-form-changed",
  "boolean-to-words": "encoding-changed",
  "words-changed": "boolean-words-changed",
  "date-format-changed": "format-changed",
  "datetime-format-changed": "format-changed",
  "literal-changed": "literal-changed",
  "scalar-to-list": "list-changed",
  "list-to-scalar": "list-changed",
  "structure-to-list": "list-changed",
  "structure-replaced": "structure-replaced",
  "structure-to-json": "type-unknown",
  "json-to-structure": "type-known",
};

/** What verdicts of wires may ask for, where they depend on more than the change is called. */
const element: Element = {
  kind: "field",
  key: "no",
  path: "Order › no",
  cite: [],
  facts: { required: { kind: "optional" } },
  children: [],
  origin: {},
  within: { structure: "Order" },
};
const ofField: Change = { key: "field.nullable", before: element, after: element };
const version = { provider: orderSpec([no(string())]) };
const context: Context = { before: version, after: version, party: "partner" };

const cases = Object.entries(judgedBy) as readonly (readonly [SourceChange, string])[];

test.each(cases)("%s: %s", (change, name) => {
  const rule = rules.find((each) => each.name === name);
  const verdicts =
    typeof rule?.verdicts === "function" ? rule.verdicts(ofField, context) : rule?.verdicts;
  const { writer, reader } = sourceTable[change];
  expect({
    writer: verdicts?.send?.writer,
    reader: verdicts?.receive?.reader,
  }).toEqual({ writer, reader });
});
