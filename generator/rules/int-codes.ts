import { complain } from "../diagnostics/diagnostic.js";
import type { Field } from "../model/structure.js";
import type { Rule } from "./rule.js";
import { allFields, typesWithin } from "./walk.js";

export const intCodes: Rule = {
  name: "int-codes",
  summary: "Codes that travel as numbers are written as numbers are.",
  check({ provider, origins }) {
    const fields = new Map<string, Field>();
    for (const field of allFields(provider)) {
      for (const type of typesWithin(field.type)) {
        if (type.kind === "code" && type.wire === "int" && !fields.has(type.table)) {
          fields.set(type.table, field);
        }
      }
    }
    return provider.codeTables.flatMap((table) => {
      const field = fields.get(table.name);
      if (!field) return [];
      return table.codes
        .filter(({ code }) => !isNumber(code))
        .map((code) =>
          complain("int-code", origins.at(code), { code: code.code, field: field.name }),
        );
    });
  },
};

/** A whole number in the one form that JSON gives back, small enough to stay exact. */
function isNumber(code: string): boolean {
  return /^(?:0|-?[1-9]\d*)$/.test(code) && Number.isSafeInteger(Number(code));
}
