import type { Detector } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { listed } from "../words/list.js";
import { shown } from "../words/shown.js";
import { sampleValues } from "./values.js";

/** Values of samples that are none of those that their row lists. */
export const sampleCodes: Detector = {
  name: "sample-not-listed",
  title: { en: "A sample's value is not among those listed", zh: "示例的值不在取值列表中" },
  inquiry: {
    ...tableOrSample,
    decision: "unknown values are read, and only listed ones are sent",
    reason: "a sample is often taken from a real message",
    question: "请问该字段的全部取值是哪些？",
    meanwhile: "在得到答复前，我们接收时不拒绝其他取值，发送时只用列出的取值。",
    answers: ["以表格列出的取值为准", "还有其他取值（请补充）"],
  },
  find: (corpus) =>
    sampleValues(corpus).flatMap(({ sample, field, value }) => {
      const codes = field.values.map(({ code }) => code);
      if (codes.length === 0 || codes.includes(value) || !isOneCode(value)) return [];
      const { en, zh } = listed(codes);
      const is = shown(value);
      return [
        {
          certainty: codes.length > 1 ? "certain" : "likely",
          facts: [field.name, ...codes, is],
          says: {
            en: `${field.name} is one of ${en}, and a sample has ${is}`,
            zh: `${field.name} 的取值为 ${zh}，示例为 ${is}`,
          },
          claims: [
            claim(field.cite, `${field.name} is one of ${en}`, `${field.name} 的取值为 ${zh}`),
            claim(sample.cite, `the sample has ${is}`, `示例为 ${is}`),
          ],
        },
      ];
    }),
};

/** A text with commas may list what is allowed. */
function isOneCode(value: string): boolean {
  return !/[,，、|/]/u.test(value);
}
