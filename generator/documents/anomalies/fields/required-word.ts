import type { Detector } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import type { Corpus, Field } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";
import { columnKind } from "./requiredness.js";

/** Words in the column of requiredness that are neither plain nor explained anywhere. */
export const unexplained: Detector = {
  name: "required-word",
  title: { en: "A word for requiredness is not explained", zh: "必填列的取值没有解释" },
  inquiry: {
    ...whichPlace,
    decision: "under a condition that nobody says",
    reason: "it is neither yes nor no",
    question: "请问该取值是什么意思，在什么条件下必传？",
    meanwhile: "在得到答复前，我们按可能不传处理。",
    answers: ["有条件必传（请说明条件）", "必传", "可不传"],
  },
  find: (corpus) => {
    const odd = corpus.fields.filter((field) => isOdd(field, corpus));
    return [...groupedBy(odd, ({ row }) => (row.cells.required ?? "").trim())].map(
      ([word, rows]) => ({
        certainty: "certain" as const,
        facts: [word],
        says: { en: `'${word}' is not explained`, zh: `“${word}”没有解释` },
        claims: [
          claim(
            rows.map(({ cite }) => cite),
            `it is ${word}`,
            `必填列为 ${word}`,
          ),
        ],
      }),
    );
  },
};

/** Letters for a condition say nothing of it; in Chinese, that there is one is said. */
function isPlain(field: Field, word: string): boolean {
  const kind = columnKind(field);
  if (kind === "said") return !/^[A-Za-z]+$/u.test(word);
  return kind !== "unspecified";
}

function isOdd(field: Field, { readings }: Corpus): boolean {
  const word = (field.row.cells.required ?? "").trim();
  if (word === "" || word.length > 8 || isPlain(field, word)) return false;
  const texts = readings.flatMap(({ passages, tables }) => [
    ...passages.flatMap(({ kind, text }) => (kind === "paragraph" ? text : [])),
    ...tables.flatMap(({ kind, rows }) =>
      kind === "fields" ? [] : rows.map(({ cells }) => Object.values(cells).join(" ")),
    ),
  ]);
  const printed = word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, "\\$&");
  const explained = new RegExp(
    `(?<![A-Za-z])${printed}\\s*(?:[:：\\-=]|表示|代表|指)|[“"'‘「]${printed}[”"'’」]`,
    "u",
  );
  return !texts.some((text) => explained.test(text) || text.startsWith(`${word} `));
}
