import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { patternIn } from "../words/dates.js";
import { inquiry } from "./type-inquiry.js";

/** Texts that are too short for the dates that their remark describes. */
export const shortDates: Detector = {
  name: "type-date-length",
  title: { en: "A date does not fit its length", zh: "日期格式超过长度" },
  inquiry,
  find: ({ fields }) =>
    fields.flatMap(({ type, name, row, cite }): readonly Found[] => {
      const pattern = patternIn(row.cells.description ?? "");
      if (type?.kind !== "text" || type.length === undefined || pattern === undefined) return [];
      if (pattern.length <= type.length) return [];
      const printed = row.cells.type ?? "";
      return [
        {
          certainty: "certain",
          facts: [name, printed, pattern],
          says: {
            en: `${name} is ${printed}, and ${pattern} is longer`,
            zh: `${name} 的类型为 ${printed}，格式 ${pattern} 更长`,
          },
          claims: [
            claim(
              cite,
              `${name} is ${printed} and ${pattern}`,
              `${name} 的类型为 ${printed}，格式为 ${pattern}`,
            ),
          ],
        },
      ];
    }),
};
