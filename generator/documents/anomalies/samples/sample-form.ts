import type { Detector, Found } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { formOf } from "../words/shown.js";

/** A signature that is no digest, or a UUID that is none. */
export const valueForms: Detector = {
  name: "sample-form",
  title: { en: "A sample's value is not what its name promises", zh: "示例的值与字段含义不符" },
  inquiry: {
    ...tableOrSample,
    decision: "what the name says is sent; any text is read",
    reason: "the sample is made up",
    question: "请问该字段的实际格式是什么？",
    meanwhile: "在得到答复前，我们按字段名的含义发送，接收时不限格式。",
    answers: ["是字段名所说的格式", "可以是任意文本"],
  },
  find: (corpus) =>
    corpus.samples.flatMap((sample) =>
      sample.members.flatMap(({ path, value = "", kind }): readonly Found[] => {
        const name = path.at(-1) ?? "";
        const promised =
          value === "" || kind === "number" || isMaskedOrWord(value)
            ? undefined
            : promiseOf(name, value);
        if (promised === undefined) return [];
        return [
          {
            certainty: "likely",
            facts: [name, promised.kind],
            says: {
              en: `${name} is ${promised.en} in a sample`,
              zh: `示例中的 ${name} ${promised.zh}`,
            },
            claims: [
              claim(sample.cite, `${name} is ${promised.en}`, `示例中的 ${name} ${promised.zh}`),
            ],
          },
        ];
      }),
    ),
};

function isMaskedOrWord(value: string): boolean {
  return /\*{2,}|[^\u{20}-\u{7e}]/u.test(value);
}

function promiseOf(
  name: string,
  value: string,
): { readonly kind: string; readonly en: string; readonly zh: string } | undefined {
  if (
    /uuid/iu.test(name) &&
    !/^[\da-f]{32}$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(value)
  ) {
    return {
      kind: "uuid",
      en: `no UUID (${formOf(value)})`,
      zh: `不是 UUID（形式为 ${formOf(value)}）`,
    };
  }
  if (/^sign(?:ature)?$/iu.test(name) && !/^[\da-f]+$|^[A-Za-z\d+/]+={0,2}$/iu.test(value))
    return undefined;
  if (/^sign$/iu.test(name) && value.length > 16 && /[g-z]/iu.test(value)) {
    const length = value.length;
    return {
      kind: "digest",
      en: `no hexadecimal digest (${length} characters)`,
      zh: `不是十六进制摘要（${length} 个字符）`,
    };
  }
  return undefined;
}
