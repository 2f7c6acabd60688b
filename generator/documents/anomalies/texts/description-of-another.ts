import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { citing } from "../corpus/citing.js";
import { listedIn } from "../tables/listed-operations.js";

/** Pages whose introduction is that of another operation. */
export const copiedText: Detector = {
  name: "description-of-another",
  title: { en: "The description is that of another operation", zh: "接口说明与其他接口相同" },
  inquiry: {
    ...slip,
    decision: "what the tables say",
    reason: "the text was most likely copied from another page",
    question: "请问本接口的说明是什么？",
    meanwhile: "在得到答复前，我们以表格为准。",
    answers: ["说明有误（请补充）", "说明无误"],
  },
  find: (corpus) => {
    const descriptions = listedIn(corpus).filter(({ description }) => description.length >= LEAST);
    return corpus.readings.flatMap(({ document, passages }) => {
      const own = descriptions.find(({ code }) => code.toLowerCase() === document.toLowerCase());
      if (!own) return [];
      const others = descriptions.filter(
        ({ code, description }) => code !== own.code && description !== own.description,
      );
      return passages.flatMap(({ kind, place, text }): readonly Found[] => {
        const copied =
          kind === "paragraph"
            ? others.find((other) => plain(text).includes(plain(other.description)))
            : undefined;
        if (!copied || plain(text).includes(plain(own.description))) return [];
        return [
          {
            certainty: "certain",
            facts: [own.code, copied.code],
            says: {
              en: `${own.code} is described as ${copied.code} is`,
              zh: `${own.code} 的说明与 ${copied.code} 相同`,
            },
            claims: [
              claim(
                citing(document, place),
                `the page of ${own.code} is described as ${copied.code}`,
                `${own.code} 的说明写的是 ${copied.code}`,
              ),
              claim(
                own.cite,
                `the list describes ${own.code} otherwise`,
                `接口列表中 ${own.code} 的说明不同`,
              ),
            ],
          },
        ];
      });
    });
  },
};

/** Fewer characters say too little to be told apart by. */
const LEAST = 8;

function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\p{P}]/gu, "");
}
