import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import type { Corpus, Field, FieldTable } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";

/** Rows of tables that are alike, such as those around all replies, of which one must be there and another need not. */
export const requiredDiffers: Detector = {
  name: "required-differs",
  title: { en: "One row is required here and not there", zh: "同一字段必填不一致" },
  inquiry: {
    ...whichPlace,
    decision: "each place as its own table has it",
    reason: "two messages may well differ",
    question: "请问该字段在各处是否必填？",
    answers: ["各以所在表格为准", "应统一（请说明）"],
  },
  find: (corpus) => families(corpus).flatMap(differing),
};

const LEAST = 3;

/** Tables whose rows have the same names, of one side of the exchange. */
function families({ tables }: Corpus): readonly (readonly FieldTable[])[] {
  const whole = tables.filter(({ fields }) => fields.length >= LEAST);
  const groups = groupedBy(whole, ({ table, fields }) =>
    [table.role, ...fields.map(({ code }) => code).toSorted()].join(" "),
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

function differing(tables: readonly FieldTable[]): readonly Found[] {
  const rows = groupedBy(
    tables.flatMap(({ fields }) => fields),
    ({ code }) => code,
  );
  return [...rows].flatMap(([code, fields]): readonly Found[] => {
    const words = [...groupedBy(fields.filter(isSaid), wordOf)];
    if (words.length < 2) return [];
    const said = words.map(([word]) => word);
    return [
      {
        certainty: "likely",
        facts: [code, ...said.toSorted()],
        says: {
          en: `${code} is ${said.join(" here and ")} there`,
          zh: `${code} 的必填有 ${said.join("、")}`,
        },
        claims: words.map(([word, group]) =>
          claim(
            group.map(({ cite }) => cite),
            `${code} is ${word}`,
            `${code} 的必填为 ${word}`,
          ),
        ),
      },
    ];
  });
}

function wordOf({ row: { cells } }: Field): string {
  return (cells.required ?? cells.nullable ?? "").trim();
}

function isSaid(field: Field): boolean {
  return wordOf(field) !== "";
}
