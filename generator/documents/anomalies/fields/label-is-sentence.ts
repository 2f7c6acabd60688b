import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";

/** Rows whose label is a sentence: cells were left out, or are swapped. */
export const sentencesAsLabels: Detector = {
  name: "label-is-sentence",
  title: { en: "A label is a remark", zh: "名称列写成了说明" },
  inquiry: {
    ...slip,
    decision: "the text is a remark",
    question: "请问该行名称与备注是否颠倒？",
    meanwhile: "在得到答复前，我们把该文字当作备注。",
    answers: ["是颠倒了", "没有颠倒"],
  },
  find: ({ fields }) =>
    fields.flatMap(({ row, name, cite }): readonly Found[] => {
      const { label = "" } = row.cells;
      if (label.length < 16 || !/[，,。；;]/u.test(label)) return [];
      return [
        {
          certainty: "likely",
          facts: [name],
          says: { en: `the label of ${name} is a remark`, zh: `${name} 的名称列是一段说明` },
          claims: [claim(cite, `the label of ${name} is a remark`, `${name} 的名称列是一段说明`)],
        },
      ];
    }),
};
