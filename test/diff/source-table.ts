import type { Use } from "../../generator/diff/code/use.js";

/** In the order in which people are shown them; what is done with what is sent comes first. */
export const uses: readonly Use[] = [
  "literal",
  "without",
  "variable",
  "values",
  "names",
  "switch",
  "labels",
  "reader",
  "received-switch",
];

const builds: readonly Use[] = ["literal", "without", "variable", "values", "names"];

const receivedUses: readonly Use[] = ["reader", "received-switch"];

/** What a change of a field, or of the table of its codes, does to code that compiled before. */
export interface SourceEffect {
  /** Some code that builds what is sent stops compiling; what goes through all codes is not counted, see `Verdict`. */
  readonly writer: boolean;
  /** Some code that reads what was received stops compiling. */
  readonly reader: boolean;
  /** The uses that stop compiling. */
  readonly breaks: readonly Use[];
}

const none: readonly Use[] = [];
const sent: readonly Use[] = ["literal", "variable"];
const both: readonly Use[] = [...sent, "reader"];

/** Which uses stop compiling; `test/diff/compile-matrix.test.ts` proves it by the compiler. */
const breaks = {
  "optional-added": none,
  "required-added": ["literal"],
  "conditional-added": none,
  "unspecified-added": none,
  "required-removed": both,
  "optional-removed": both,
  "optional-to-required": ["without"],
  "required-to-optional": ["reader"],
  "required-to-conditional": ["reader"],
  "conditional-to-required": ["without"],
  "optional-to-conditional": none,
  "conditional-to-optional": none,
  "required-to-unspecified": ["reader"],
  "unspecified-to-required": ["without"],
  "became-nullable": ["reader"],
  "became-not-nullable": ["variable"],
  "code-added": ["switch", "labels"],
  "code-removed": ["values", "names", "switch", "labels", "received-switch"],
  "code-retired": ["values", "names", "switch", "labels"],
  "code-unretired": ["switch", "labels"],
  "code-respelt": ["values", "switch", "labels", "received-switch"],
  "code-label": none,
  "code-name": ["names"],
  "text-to-codes": both,
  "codes-to-text": ["switch", "reader"],
  "codes-to-other-codes": ["literal", "variable", "switch", "reader", "received-switch"],
  "codes-opened": ["switch"],
  "codes-closed": ["literal"],
  "wire-renamed": none,
  "property-renamed": both,
  "property-renamed-alias": both,
  "length-shorter": none,
  "length-longer": none,
  "least-length-added": none,
  "length-unit-changed": none,
  "precision-smaller": none,
  "precision-greater": none,
  "int-to-decimal": both,
  "decimal-to-int": both,
  "int-to-long": both,
  "long-to-int": both,
  "number-to-text": both,
  "text-to-number": both,
  "decimal-to-text-wire": none,
  "int-to-text-wire": none,
  "text-form-added": none,
  "code-wire-to-int": ["literal", "variable", "switch", "reader", "received-switch"],
  "boolean-to-words": none,
  "words-changed": none,
  "unit-added": sent,
  "unit-removed": ["reader"],
  "fen-to-yuan-of-decimal": both,
  "fen-to-yuan": both,
  "date-format-changed": both,
  "datetime-format-changed": both,
  "date-to-text": ["reader"],
  "text-to-date": sent,
  "datetime-to-epoch": both,
  "epoch-to-long": none,
  "literal-changed": both,
  "scalar-to-list": both,
  "list-to-scalar": both,
  "structure-to-list": both,
  "list-to-structure": both,
  "structure-replaced": both,
  "structure-to-map": ["variable", "reader"],
  "structure-to-json": ["variable", "reader"],
  "json-to-structure": both,
  "text-to-opaque": none,
  "text-to-structure": both,
  "sensitive-added": none,
} as const satisfies Readonly<Record<string, readonly Use[]>>;

/** The changes that were compiled. */
export type SourceChange = keyof typeof breaks;

export const sourceTable: Readonly<Record<SourceChange, SourceEffect>> = Object.fromEntries(
  Object.entries(breaks).map(([change, all]: readonly [string, readonly Use[]]) => [
    change,
    {
      writer: all.some((use) => builds.includes(use)),
      reader: all.some((use) => receivedUses.includes(use)),
      breaks: all,
    },
  ]),
) as Readonly<Record<SourceChange, SourceEffect>>;
