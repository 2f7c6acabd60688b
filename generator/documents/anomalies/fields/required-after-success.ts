import type { Detector } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { listed, sortedOnce } from "../words/list.js";
import { isOptional } from "./requiredness.js";

/** Rows that may be empty, and that are returned after success by their remark. */
export const afterSuccess: Detector = {
  name: "required-after-success",
  title: { en: "What is returned after success may be empty", zh: "成功后返回的字段标为可为空" },
  inquiry: {
    ...whichPlace,
    decision: "there after success, and left out otherwise",
    reason: "the remark says when it is returned; the column covers both cases",
    question: "请问处理成功时这些字段是否一定有值？",
    meanwhile: "在得到答复前，我们认为成功时一定有值。",
    answers: ["成功时一定有值", "成功时也可能为空"],
  },
  find: ({ fields }) => {
    const rows = fields.filter(
      (field) =>
        isOptional(field) && /成功后返回|成功时返回/u.test(field.row.cells.description ?? ""),
    );
    const [first] = rows;
    if (!first) return [];
    const names = sortedOnce(rows.map(({ name }) => name));
    const { en, zh } = listed(names);
    return [
      {
        certainty: "likely",
        facts: names,
        says: {
          en: `${en} may be empty, and come after success`,
          zh: `${zh} 可为空，又在成功后返回`,
        },
        claims: [
          claim(
            rows.map(({ cite }) => cite),
            `${en} may be empty, and come after success`,
            `${zh} 标为可为空，备注为成功后返回`,
          ),
        ],
      },
    ];
  },
};
