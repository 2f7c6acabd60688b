import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { oppositeWord } from "./label-against-name.js";
import { groupedBy } from "../words/list.js";
import { labelOf } from "./label-text.js";

/** Two rows of one table with one label. */
export const sharedLabels: Detector = {
  name: "label-shared",
  title: { en: "Two rows have one label", zh: "两个字段含义相同" },
  inquiry: {
    ...slip,
    decision: "what the names say",
    reason: "labels are carried over from other rows more often than names",
    question: "请问两个字段的含义分别是什么？",
    meanwhile: "在得到答复前，我们按字段名的含义处理。",
    answers: ["其中一个的名称有误（请说明）", "含义确实相同"],
  },
  find: ({ tables }) =>
    tables.flatMap(({ fields }) => {
      const named = fields.filter(
        ({ row, name }) => name !== "" && (row.cells.label ?? "").trim() !== "",
      );
      const groups = groupedBy(
        named.filter((field) => oppositeWord(field) === undefined),
        ({ path, row: { cells } }) =>
          [...path.slice(0, -1), cells.label, distinct(cells)].join(" "),
      );
      return [...groups.values()].flatMap(shared);
    }),
};

/** A remark that says more than the label tells rows apart. */
function distinct({ label = "", description = "" }: Field["row"]["cells"]): string {
  return description.includes(label) && description !== label ? description : "";
}

function shared(rows: readonly Field[]): readonly Found[] {
  const names = [...new Set(rows.map(({ name }) => name))].toSorted();
  if (names.length < 2 || names.some((name) => names.some((other) => isSpelling(name, other))))
    return [];
  const label = labelOf(rows);
  return [
    {
      certainty: "likely",
      facts: [label, ...names],
      says: {
        en: `${names.join(" and ")} are both labelled ${label}`,
        zh: `${names.join("、")} 都叫“${label}”`,
      },
      claims: [
        claim(
          rows.map(({ cite }) => cite),
          `${names.join(" and ")} are labelled ${label}`,
          `${names.join("、")} 的名称都是“${label}”`,
        ),
      ],
    },
  ];
}

/** A code and its text may share a label. */
function isSpelling(name: string, other: string): boolean {
  return (
    name !== other &&
    other.startsWith(name) &&
    /^(?:Name|Desc|Text|Code|Id)$/u.test(other.slice(name.length))
  );
}
