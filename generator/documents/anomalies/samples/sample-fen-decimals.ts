import type { Detector } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { sampleValues } from "./values.js";

/** Amounts in fen that have decimals in a sample. */
export const fenWithDecimals: Detector = {
  name: "sample-fen-decimals",
  title: { en: "An amount in fen has decimals", zh: "以分为单位的金额带小数" },
  inquiry: {
    ...tableOrSample,
    decision: "fen",
    reason: "the row says so, and decimals of it are zeros",
    question: "请问单位是分还是元，是否会有小数？",
    meanwhile: "在得到答复前，我们按分处理，允许小数部分为零。",
    answers: ["单位是分，小数为零", "单位是元"],
  },
  find: (corpus) =>
    sampleValues(corpus).flatMap(({ sample, field, value }) => {
      const { description = "", label = "" } = field.row.cells;
      if (
        !/单位[:：]?\s*(?:为|是)?\s*分/u.test(`${label} ${description}`) ||
        !/^\d+\.\d+$/u.test(value)
      )
        return [];
      return [
        {
          certainty: "certain",
          facts: [field.name],
          says: {
            en: `${field.name} is in fen, and a sample's has decimals`,
            zh: `${field.name} 单位为分，示例带小数`,
          },
          claims: [
            claim(field.cite, `${field.name} is in fen`, `${field.name} 单位为分`),
            claim(sample.cite, "the sample's has decimals", "示例带小数"),
          ],
        },
      ];
    }),
};
