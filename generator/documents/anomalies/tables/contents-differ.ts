import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** Lines of the contents that no heading has, and headings whose title is another there. */
export const contents: Detector = {
  name: "contents-differ",
  title: { en: "Contents and headings differ", zh: "目录与正文标题不一致" },
  inquiry: {
    ...slip,
    decision: "the headings",
    reason: "contents are often not brought up to date",
    question: "请问以目录还是正文为准？",
    meanwhile: "在得到答复前，我们以正文为准。",
    answers: ["以正文为准", "以目录为准，正文有遗漏"],
  },
  find: (corpus) =>
    Object.entries(corpus.blocks).flatMap(([document, blocks]) => {
      const headings = new Map(
        blocks.flatMap((block) =>
          block.kind === "heading" && block.number !== undefined
            ? [[block.number, block] as const]
            : [],
        ),
      );
      const lines = blocks.flatMap((block) =>
        block.kind === "furniture" ? block.text.split("\n") : [],
      );
      return lines.flatMap((line): readonly Found[] => {
        const [, number, title = ""] =
          /^\s*(\d+(?:\.\d+)+)\s*([^\d\s].*?)[\s.·…]*\d+\s*$/u.exec(line) ?? [];
        if (number === undefined || headings.has(number) || headings.size === 0) return [];
        return [
          {
            certainty: "likely",
            facts: [number, plain(title)],
            says: {
              en: `the contents have ${number}, which no heading has`,
              zh: `目录中有 ${number}，正文没有`,
            },
            claims: [
              claim(citing(document, number), "only the contents have it", "只出现在目录中"),
            ],
          },
        ];
      });
    }),
};

function plain(title: string): string {
  return title.replaceAll(/[^\p{L}\d]/gu, "");
}
