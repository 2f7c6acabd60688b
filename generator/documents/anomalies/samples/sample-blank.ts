import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { citing } from "../corpus/citing.js";

/** Places for samples where there is nothing. */
export const blankSamples: Detector = {
  name: "sample-blank",
  title: { en: "A sample is empty", zh: "示例为空" },
  inquiry: {
    decision: "made from the tables",
    reason: "no message is shown",
    question: "请问能否补充示例？",
    meanwhile: "在得到答复前，我们按表格组织报文。",
    answers: ["可以提供示例", "以表格为准"],
  },
  find: ({ readings }) =>
    readings.flatMap(({ document, passages }) =>
      passages.flatMap(({ kind, place, text, sections }): readonly Found[] => {
        if (kind !== "sample" || /[\p{L}\d]/u.test(text.replaceAll(/<[^>]*>|```\w*/gu, "")))
          return [];
        const title = sections.at(-1) ?? place;
        return [
          {
            certainty: "certain",
            facts: [title, place.split("/").at(-1) ?? ""],
            says: {
              en: "a sample is announced, and nothing is there",
              zh: "有示例的标题，没有内容",
            },
            claims: [claim(citing(document, place), "nothing is there", "没有内容")],
          },
        ];
      }),
    ),
};
