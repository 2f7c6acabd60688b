import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { FieldTable } from "../corpus/corpus.js";

/** Running numbers of rows that do not run: some twice, some left out, some going back. */
export const numbering: Detector = {
  name: "row-numbers",
  title: { en: "The rows of a table are not numbered in order", zh: "表格序号不连续" },
  inquiry: {
    ...slip,
    decision: "the rows as they are printed",
    reason: "nothing refers to the numbers",
    question: "请问该表是否有遗漏或多余的行？",
    meanwhile: "在得到答复前，我们以表中现有的行为准。",
    answers: ["没有遗漏，序号有误", "有遗漏（请补充）"],
  },
  find: ({ tables }) => tables.flatMap(numbersOf),
};

function numbersOf({ cite, fields, table }: FieldTable): readonly Found[] {
  const numbers = fields.flatMap(({ row: { cells } }) =>
    /^\d+$/u.test(cells.seq ?? "") ? [Number(cells.seq)] : [],
  );
  const wrong = numbers.flatMap((number, index) => {
    const before = index === 0 ? 0 : (numbers[index - 1] ?? 0);
    return number === before + 1 ? [] : [`${before || "–"}→${number}`];
  });
  if (wrong.length === 0 || numbers.length < 2) return [];
  const steps = wrong.join(", ");
  return [
    {
      certainty: "certain",
      facts: [table.sections.at(-1) ?? "", table.name ?? "", ...wrong],
      says: { en: `the numbers of the rows go ${steps}`, zh: `序号出现 ${steps}` },
      claims: [claim(cite, `the numbers go ${steps}`, `序号出现 ${steps}`)],
    },
  ];
}
