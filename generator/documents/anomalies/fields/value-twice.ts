import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** A code that one list has twice. */
export const twice: Detector = {
  name: "value-twice",
  title: { en: "A list has one code twice", zh: "取值列表中编码重复" },
  inquiry: { ...slip, decision: "the first one", question: "请问该编码以哪个含义为准？" },
  find: ({ fields, readings }) => [
    ...fields.flatMap(({ values, name, cite }) =>
      repeated(
        values.map(({ code }) => code),
        name,
        cite,
      ),
    ),
    ...readings.flatMap(({ document, tables }) =>
      tables.flatMap(({ kind, rows, id }) => {
        const codes = kind === "codes" ? rows.flatMap(({ cells }) => cells.code ?? []) : [];
        return repeated(codes, id, citing(document, rows[0]?.place ?? id));
      }),
    ),
  ],
};

function repeated(codes: readonly string[], name: string, cite: string): readonly Found[] {
  const again = [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
  return again.map((code) => ({
    certainty: "certain",
    facts: [name, code],
    says: { en: `${name} lists ${code} twice`, zh: `${name} 的取值 ${code} 出现两次` },
    claims: [claim(cite, `it lists ${code} twice`, `取值 ${code} 出现两次`)],
  }));
}
