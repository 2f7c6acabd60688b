import type { Words } from "../../../diagnostics/language.js";
import { conditionIn } from "../../meaning/conditions.js";
import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { isOptional, isRequired } from "./requiredness.js";

/** Rows whose column says that they may be left out, and whose remark says that they must be there; or the other way about. */
export const requiredness: Detector = {
  name: "required-remark",
  title: { en: "Column and remark disagree on whether it must be there", zh: "必填与说明不一致" },
  inquiry: {
    ...whichPlace,
    decision: "as the remark has it",
    reason: "the remark is about this row alone",
    question: "请问该字段在什么情况下必填？",
    meanwhile: "在得到答复前，我们以说明为准。",
    answers: ["以说明为准", "以必填列为准"],
  },
  find: ({ fields }) => fields.flatMap(contradiction),
};

function contradiction(field: Field): readonly Found[] {
  const { row, name, cite } = field;
  const { description = "", label = "" } = row.cells;
  const column = (row.cells.required ?? row.cells.nullable ?? "").trim();
  const text = `${label} ${description}`;
  const optional = /非必[填传]|选填|可不[填传]|可为空|可以为空/u.exec(text)?.[0];
  const must = /(?<!非)必[填传]|不能为空|不可为空|不得为空/u.exec(
    text.replaceAll(/非必[填传]/gu, ""),
  )?.[0];
  const remark = isOptional(field) ? must : isRequired(field) ? optional : undefined;
  if (remark === undefined) return [];
  const { en, zh } = saidIn(description, remark);
  return [
    {
      certainty: "likely",
      facts: [name, column, remark],
      says: {
        en: `${name} is ${column}, and its remark says ${en}`,
        zh: `${name} 标为 ${column}，说明却写${zh}`,
      },
      claims: [
        claim(
          cite,
          `${name} is ${column}, and its remark says ${en}`,
          `${name} 标为 ${column}，说明写${zh}`,
        ),
      ],
    },
  ];
}

/** A condition is told of, and not repeated: it may be a sentence. */
function saidIn(description: string, remark: string): Words {
  if (conditionIn(description) === undefined) return { en: remark, zh: remark };
  return { en: `${remark} under a condition`, zh: `在一定条件下${remark}` };
}
