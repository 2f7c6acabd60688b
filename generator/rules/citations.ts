import type { Arguments } from "../diagnostics/catalogue.js";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Provenance } from "../model/structure.js";
import type { Rule } from "./rule.js";
import { allFields } from "./walk.js";

export const citations: Rule = {
  name: "citations",
  summary: "Each field, code and operation says which row it comes from, or why it is there.",
  check({ provider, origins }) {
    const uncited = (
      what: Arguments<"uncited">["what"],
      name: string,
      element: Provenance,
    ): Diagnostic[] =>
      element.cite.length > 0 || element.derived !== undefined || element.question !== undefined
        ? []
        : [complain("uncited", origins.at(element), { what, name })];
    return [
      ...allFields(provider).flatMap((field) => uncited("field", field.name, field)),
      ...provider.codeTables
        .flatMap((table) => table.codes)
        .flatMap((code) => uncited("code", code.code, code)),
      ...provider.operations.flatMap((operation) =>
        uncited("operation", operation.name, operation),
      ),
    ];
  },
};
