import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import { listed } from "../words/list.js";
import { inquiry } from "./type-inquiry.js";

/** Rows whose type has none of the values that their own remark lists. */
export const typeValues: Detector = {
  name: "type-values",
  title: { en: "A type does not have the values that are listed", zh: "类型与列出的取值不符" },
  inquiry,
  find: ({ fields }) => fields.flatMap(contradiction),
};

function contradiction(field: Field): readonly Found[] {
  const { type, values, name, row, cite } = field;
  const codes = values.map(({ code }) => code);
  if (!type || codes.length === 0) return [];
  const wrong = codes.filter((code) => !takes(field, code));
  if (wrong.length === 0) return [];
  const printed = row.cells.type ?? "";
  const { en, zh } = listed(wrong);
  return [
    {
      certainty: "certain",
      facts: [name, printed, ...wrong],
      says: {
        en: `${name} is ${printed}, which does not have ${en}`,
        zh: `${name} 的类型为 ${printed}，取值却有 ${zh}`,
      },
      claims: [
        claim(
          cite,
          `${name} is ${printed} and has the values ${en}`,
          `${name} 的类型为 ${printed}，取值有 ${zh}`,
        ),
      ],
    },
  ];
}

function takes({ type }: Field, code: string): boolean {
  switch (type?.kind) {
    case "whole":
      return /^-?\d+$/u.test(code);
    case "decimal":
      return /^-?\d+(?:\.\d+)?$/u.test(code);
    case "boolean":
      return /^(?:true|false)$/iu.test(code);
    case "object":
    case "list":
    case "map":
      return false;
    case "text":
      return type.length === undefined || code.length <= type.length;
    default:
      return true;
  }
}

/** Whether a row's own remark contradicts its type. What samples show of it is not told again. */
export function contradictsItself(field: Field): boolean {
  return contradiction(field).length > 0;
}
