import type { Detector } from "../anomaly.js";
import { whichPlace } from "../claim.js";
import { byName, familyOf, differing } from "./kinds-of-type.js";

/** One name with types that no value has both of. */
export const types: Detector = {
  name: "type-differs",
  title: { en: "One name has several types", zh: "同一字段类型不同" },
  inquiry: {
    ...whichPlace,
    decision: "each place as its own table has it",
    reason: "two messages may well differ",
    question: "请问各处实际是什么类型？",
    answers: ["各以所在表格为准", "应统一（请说明类型）"],
  },
  find: (corpus) => byName(corpus).flatMap((rows) => differing(rows, (type) => familyOf(type))),
};
