import type { Detector } from "../anomaly.js";
import { whichPlace } from "../claim.js";
import { byName, differing, familyOf } from "./kinds-of-type.js";

/** One name with lengths that differ, or that some rows have and others have not. */
export const lengths: Detector = {
  name: "length-differs",
  title: { en: "One name has several lengths", zh: "同一字段长度不同" },
  inquiry: {
    ...whichPlace,
    decision: "each place keeps the length of its own row",
    reason: "nothing says which of them is right",
    question: "请问该字段实际最长多少？",
    answers: ["各以所在表格为准", "应统一（请说明长度）"],
  },
  find: (corpus) =>
    byName(corpus).flatMap((rows) => {
      const families = new Set(rows.map(({ type }) => type && familyOf(type)));
      return families.size > 1 ? [] : differing(rows, ({ length }) => String(length ?? "none"));
    }),
};
