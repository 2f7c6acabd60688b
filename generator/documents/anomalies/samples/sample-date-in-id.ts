import type { Detector } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { isDateLike } from "../words/dates.js";
import { sampleValues } from "./values.js";

/** A day or moment in a member that is called a number or code. */
export const datesInIds: Detector = {
  name: "sample-date-in-id",
  title: { en: "A sample has a date where a number is named", zh: "示例中编号字段填了日期" },
  inquiry: {
    ...tableOrSample,
    decision: "as the table has it",
    question: "请问该字段实际填什么？",
  },
  find: (corpus) =>
    sampleValues(corpus).flatMap(({ sample, field, value }) => {
      if (!/(?:Id|Ids|No|Code|Num)$/u.test(field.name) || !isDateLike(value)) return [];
      if (/^\d+$/u.test(value)) return [];
      return [
        {
          certainty: "certain",
          facts: [field.name],
          says: {
            en: `${field.name} holds a date in a sample`,
            zh: `示例中 ${field.name} 填的是日期`,
          },
          claims: [
            claim(sample.cite, `${field.name} holds a date`, `${field.name} 填的是日期`),
            claim(
              field.cite,
              `it is labelled ${field.row.cells.label ?? ""}`,
              `名称为“${field.row.cells.label ?? ""}”`,
            ),
          ],
        },
      ];
    }),
};
