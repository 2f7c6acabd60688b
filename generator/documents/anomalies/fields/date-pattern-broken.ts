import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { isBrokenPattern, patternIn } from "../words/dates.js";
import { describedRows } from "./described.js";

/** Patterns of dates whose parts run into each other: `yyyy-MMdd HH:mm:ss`. */
export const brokenPatterns: Detector = {
  name: "date-pattern-broken",
  title: { en: "A date's format lacks a sign", zh: "日期格式缺少分隔符" },
  inquiry: {
    ...slip,
    decision: "yyyy-MM-dd HH:mm:ss",
    question: "请问格式是否为 yyyy-MM-dd HH:mm:ss？",
    meanwhile: "在得到答复前，我们按 yyyy-MM-dd HH:mm:ss 处理。",
    answers: ["是 yyyy-MM-dd HH:mm:ss", "就是文档所写的格式"],
  },
  find: (corpus) => describedRows(corpus).flatMap(({ cite, text }) => broken(cite, text)),
};

function broken(cite: string, text: string): readonly Found[] {
  const pattern = patternIn(text);
  if (pattern === undefined || !isBrokenPattern(pattern)) return [];
  return [
    {
      certainty: "certain",
      facts: [pattern],
      says: { en: `a date's format is printed ${pattern}`, zh: `日期格式写作 ${pattern}` },
      claims: [claim(cite, `it is ${pattern}`, `写作 ${pattern}`)],
    },
  ];
}
