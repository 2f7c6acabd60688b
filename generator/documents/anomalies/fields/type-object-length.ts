import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { inquiry } from "./type-inquiry.js";

/** Objects and lists that have a length as texts have. */
export const objectLengths: Detector = {
  name: "type-object-length",
  title: { en: "An object has a length", zh: "对象类型填写了长度" },
  inquiry: {
    ...inquiry,
    decision: "the length means nothing",
    reason: "an object has none",
    question: "请问该长度是什么意思？",
    meanwhile: "在得到答复前，我们忽略该长度。",
    answers: ["可以忽略", "另有含义（请说明）"],
  },
  find: ({ fields }) =>
    fields.flatMap(({ type, name, row, cite }): readonly Found[] => {
      const { length = "" } = row.cells;
      if ((type?.kind !== "object" && type?.kind !== "reference") || !/^\d+$/u.test(length.trim()))
        return [];
      return [
        {
          certainty: "certain",
          facts: [name, length.trim()],
          says: {
            en: `the object ${name} has the length ${length}`,
            zh: `对象 ${name} 的长度填写为 ${length}`,
          },
          claims: [claim(cite, `${name} has the length ${length}`, `${name} 的长度为 ${length}`)],
        },
      ];
    }),
};
