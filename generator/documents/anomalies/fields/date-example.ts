import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { fitsPattern, isBrokenPattern, patternIn } from "../words/dates.js";
import { formOf } from "../words/shown.js";
import { type Described, describedRows } from "./described.js";

/** Examples of dates that are not written in the format beside them. */
export const examples: Detector = {
  name: "date-example",
  title: { en: "An example is not written in the format beside it", zh: "日期示例与格式不符" },
  inquiry: {
    ...slip,
    decision: "the format",
    reason: "an example illustrates, a format promises",
    question: "请问月和日是否补足两位？",
    meanwhile: "在得到答复前，我们以格式为准。",
    answers: ["以格式为准", "以示例为准"],
  },
  find: (corpus) => describedRows(corpus).flatMap(example),
};

function example({ cite, text, name }: Described): readonly Found[] {
  const pattern = patternIn(text);
  const value = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?/u.exec(text)?.[0];
  if (pattern === undefined || value === undefined || isBrokenPattern(pattern)) return [];
  if (fitsPattern(value, pattern)) return [];
  const form = formOf(value);
  return [
    {
      certainty: "certain",
      facts: [name, pattern, form],
      says: {
        en: `${name} is ${pattern}, with an example like ${form}`,
        zh: `${name} 的格式为 ${pattern}，示例形如 ${form}`,
      },
      claims: [
        claim(
          cite,
          `${name} is ${pattern}, with an example like ${form}`,
          `格式为 ${pattern}，示例形如 ${form}`,
        ),
      ],
    },
  ];
}
