import type { Detector } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { fitsPattern, isBrokenPattern, patternIn } from "../words/dates.js";
import { formOf } from "../words/shown.js";
import { sampleValues } from "./values.js";

/** Dates in samples that are not written as their row says. */
export const sampleDates: Detector = {
  name: "sample-date",
  title: {
    en: "A sample's date is written otherwise than its row says",
    zh: "示例的日期格式与表格不符",
  },
  inquiry: {
    ...tableOrSample,
    decision: "the form of the table",
    reason: "only the table says what is meant",
    question: "请问实际使用哪种格式？",
    meanwhile: "在得到答复前，我们以表格的格式为准。",
    answers: ["与表格一致", "与示例一致"],
  },
  find: (corpus) =>
    sampleValues(corpus).flatMap(({ sample, field, value }) => {
      const pattern = patternOf(field.row.cells.description ?? "");
      if (pattern === undefined || !/\d/u.test(value) || fitsPattern(value, pattern)) return [];
      const form = formOf(value);
      return [
        {
          certainty: "certain",
          facts: [field.name, pattern, form],
          says: {
            en: `${field.name} is ${pattern}, and a sample's has the form ${form}`,
            zh: `${field.name} 的格式为 ${pattern}，示例的形式为 ${form}`,
          },
          claims: [
            claim(field.cite, `${field.name} is ${pattern}`, `${field.name} 的格式为 ${pattern}`),
            claim(sample.cite, `the sample's has the form ${form}`, `示例的形式为 ${form}`),
          ],
        },
      ];
    }),
};

/** The pattern, or what an example in its place shows. */
function patternOf(description: string): string | undefined {
  const pattern = patternIn(description);
  if (pattern !== undefined) return isBrokenPattern(pattern) ? undefined : pattern;
  const [example, another] = description.match(/\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?/gu) ?? [];
  if (example === undefined || another !== undefined) return undefined;
  return example.length > 10 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd";
}
