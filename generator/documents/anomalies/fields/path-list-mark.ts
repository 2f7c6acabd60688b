import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";

/** Paths through lists that lack the marks of lists that other paths have. */
export const pathsWithoutMarks: Detector = {
  name: "path-list-mark",
  title: { en: "A path through a list lacks its mark", zh: "列表字段的路径缺少下标" },
  inquiry: {
    ...slip,
    decision: "the row is of each item of the list",
    reason: "other paths have the mark",
    question: "请问该字段是否在列表的每一项之中？",
    meanwhile: "在得到答复前，我们视为列表每一项中的字段。",
    answers: ["在列表的每一项之中", "不在列表之中（请说明）"],
  },
  find: ({ fields, tables }) => {
    if (!fields.some(({ code }) => /\[\d*\]\./u.test(code))) return [];
    return tables.flatMap(({ fields: rows }) => {
      const lists = rows.filter(({ type }) => type?.kind === "list");
      return lists.flatMap(({ code }) => unmarked(code, rows));
    });
  },
};

function unmarked(list: string, rows: readonly Field[]): readonly Found[] {
  const below = rows.filter(({ code }) => code.startsWith(`${list}.`));
  if (below.length === 0) return [];
  return [
    {
      certainty: "certain",
      facts: [list],
      says: {
        en: `${list} is a list, and paths below it have no mark of one`,
        zh: `${list} 是列表，其下字段的路径没有下标`,
      },
      claims: [
        claim(
          below.map(({ cite }) => cite),
          `it stands below ${list} without a mark`,
          `在 ${list} 之下，没有下标`,
        ),
      ],
    },
  ];
}
