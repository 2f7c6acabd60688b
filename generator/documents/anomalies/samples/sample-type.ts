import type { Words } from "../../../diagnostics/language.js";
import type { Detector, Found } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { contradictsItself } from "../fields/type-values.js";
import type { Member } from "../corpus/member.js";
import { shown } from "../words/shown.js";
import type { TypeKind } from "../words/type-words.js";
import { sampleValues, type SampleValue } from "./values.js";

/** Values of samples that are not of their row's type. */
export const sampleTypes: Detector = {
  name: "sample-type",
  title: { en: "A sample's value is not of its type", zh: "示例的值与类型不符" },
  inquiry: {
    ...tableOrSample,
    decision: "the type that takes both",
    reason: "samples are often taken from real messages",
    question: "请问该字段实际是什么类型？",
    meanwhile: "在得到答复前，我们接收时两种都能读取，发送时以表格为准。",
    answers: ["与表格一致", "与示例一致"],
  },
  find: (corpus) => sampleValues(corpus).flatMap(typeOf),
};

function typeOf({ sample, member, field, value }: SampleValue): readonly Found[] {
  const { row, type } = field;
  const is = member.kind === "element" ? undefined : wrong(member, type?.kind, value);
  if (!type || !is || contradictsItself(field)) return [];
  const printed = row.cells.type ?? type.word;
  return [
    {
      certainty: "certain",
      facts: [field.name, printed, is.fact ?? is.en],
      says: {
        en: `${field.name} is ${printed}, and a sample has ${is.en}`,
        zh: `${field.name} 的类型为 ${printed}，示例为${is.zh}`,
      },
      claims: [
        claim(field.cite, `${field.name} is ${printed}`, `${field.name} 的类型为 ${printed}`),
        claim(sample.cite, `the sample has ${is.en}`, `示例为${is.zh}`),
      ],
    },
  ];
}

function wrong(
  member: Member,
  kind: TypeKind | undefined,
  value: string,
): (Words & { readonly fact?: string }) | undefined {
  const { kind: is } = member;
  if (kind === undefined || is === "object" || is === "list") return undefined;
  const text: Words = { en: "a text", zh: "文本" };
  const isNumber = /^-?\d+(?:\.\d+)?$/u.test(value);
  switch (kind) {
    case "text":
      return is === "number" || is === "boolean" ? asFound(is) : undefined;
    case "whole":
      if (is === "text")
        return isNumber ? text : { en: "a text that is no number", zh: "非数字的文本" };
      return value.includes(".")
        ? { en: shown(value), zh: ` ${shown(value)}`, fact: "decimals" }
        : undefined;
    case "decimal":
      return is === "text" ? text : undefined;
    case "boolean":
      if (is === "boolean") return undefined;
      return value === "true" || value === "false"
        ? text
        : { en: `'${shown(value)}'`, zh: ` '${shown(value)}'` };
    case "object":
    case "list":
    case "map":
      return asFound(is);
    default:
      return undefined;
  }
}

function asFound(kind: Member["kind"]): Words {
  if (kind === "number") return { en: "a number", zh: "数字" };
  return kind === "boolean" ? { en: "a boolean", zh: "布尔值" } : { en: "a text", zh: "文本" };
}
