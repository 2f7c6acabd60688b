import type { Detector } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { contradictsItself } from "../fields/type-values.js";
import { sampleValues } from "./values.js";

/** Values of samples that are longer than their row allows. */
export const sampleLengths: Detector = {
  name: "sample-too-long",
  title: { en: "A sample's value is longer than its row allows", zh: "示例的值超过长度" },
  inquiry: {
    ...tableOrSample,
    decision: "no length is held when receiving",
    reason: "a real value that does not fit would be lost",
    question: "请问该字段实际最长多少？",
    meanwhile: "在得到答复前，我们接收时不限长度，发送时以表格为准。",
    answers: ["以表格的长度为准", "实际更长（请说明）"],
  },
  find: (corpus) =>
    sampleValues(corpus).flatMap(({ sample, field, value }) => {
      const { type, row } = field;
      const length = [...value].length;
      if (type?.kind !== "text" || type.length === undefined || length <= type.length) return [];
      if (contradictsItself(field)) return [];
      const printed = row.cells.type ?? "";
      return [
        {
          certainty: "certain",
          facts: [field.name, printed, String(length)],
          says: {
            en: `${field.name} is ${printed}, and a sample's has ${length} characters`,
            zh: `${field.name} 的类型为 ${printed}，示例有 ${length} 个字符`,
          },
          claims: [
            claim(field.cite, `${field.name} is ${printed}`, `${field.name} 的类型为 ${printed}`),
            claim(sample.cite, `the sample's has ${length} characters`, `示例有 ${length} 个字符`),
          ],
        },
      ];
    }),
};
