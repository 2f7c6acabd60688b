import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";

/** Rows that a page or a paste cuts off, and remarks that break off in a list. */
export const cutOff: Detector = {
  name: "text-cut-off",
  title: { en: "A text breaks off", zh: "文字不完整" },
  inquiry: {
    ...slip,
    decision: "what is there; there may be more",
    reason: "the text ends in the middle",
    question: "请问完整的内容是什么？",
    meanwhile: "在得到答复前，我们只按已有内容处理，其余取值不拒绝。",
    answers: ["请见补充内容", "没有其他内容"],
  },
  find: ({ fields }) =>
    fields.flatMap(({ row, name, cite }): readonly Found[] => {
      const { description = "" } = row.cells;
      const isCut = /[、，,：:]$/u.test(description.trim());
      if (!isCut && !row.flags.includes("cut-off")) return [];
      return [
        {
          certainty: isCut ? "likely" : "certain",
          facts: [name],
          says: { en: `what is said of ${name} breaks off`, zh: `${name} 的说明不完整` },
          claims: [claim(cite, `what is said of ${name} breaks off`, `${name} 的说明不完整`)],
        },
      ];
    }),
};
