import type { Detector } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { citing } from "../corpus/citing.js";
import { distance } from "../../../diagnostics/distance.js";

/** Names in running text that are one letter away from a row's, or two swapped ones. */
export const namesInProse: Detector = {
  name: "name-in-prose",
  title: { en: "A text has a name that only nearly is one", zh: "正文中的名称与表格不一致" },
  inquiry: {
    ...slip,
    decision: "the table's name",
    question: "请问正文中的名称是否即为表格中的名称？",
  },
  find: ({ readings, fields }) => {
    const known = [...new Set(fields.map(({ name }) => name))].filter((name) => name.length >= 6);
    const exact = new Set(known.map((name) => name.toLowerCase()));
    const row = (name: string): readonly string[] =>
      fields.flatMap((one) => (one.name === name ? one.cite : []));
    return readings.flatMap(({ document, passages }) =>
      passages.flatMap(({ kind, place, text }) => {
        if (kind !== "paragraph") return [];
        const words = new Set(
          text.replaceAll(/https?:\S+/gu, " ").match(/(?<![\w/.])[A-Za-z]{6,}(?![\w/])/gu) ?? [],
        );
        return [...words].flatMap((word) => {
          if (exact.has(word.toLowerCase())) return [];
          const meant = known.find(
            (name) => distance(word, name, 1) === 1 && `${word}s` !== name && `${name}s` !== word,
          );
          if (meant === undefined) return [];
          return [
            {
              certainty: "certain" as const,
              facts: [word, meant],
              says: {
                en: `the text has ${word}, the table ${meant}`,
                zh: `正文写作 ${word}，表格写作 ${meant}`,
              },
              claims: [
                claim(citing(document, place), `the text has ${word}`, `正文写作 ${word}`),
                claim(row(meant).slice(0, 1), `the table has ${meant}`, `表格写作 ${meant}`),
              ],
            },
          ];
        });
      }),
    );
  },
};
