import type { Detector, Found } from "../anomaly.js";
import { claim, tableOrSample } from "../claim.js";
import { isDateLike, isEpoch } from "../words/dates.js";
import { groupedBy } from "../words/list.js";
import { sampleValues, type SampleValue } from "./values.js";

/** A moment that is milliseconds in one place and a text in another, under one word for the type. */
export const timeForms: Detector = {
  name: "sample-time-forms",
  title: { en: "Moments of one type are written in two ways", zh: "同一类型的时间有两种写法" },
  inquiry: {
    ...tableOrSample,
    decision: "each as its sample shows",
    reason: "only samples show how they are written",
    question: "请问各字段实际是毫秒时间戳还是文本？",
    meanwhile: "在得到答复前，我们各按示例处理。",
    answers: ["与示例一致", "都是毫秒时间戳", "都是文本"],
  },
  find: (corpus) => {
    const times = sampleValues(corpus).filter(
      ({ field, value }) => field.type?.kind === "time" && (isEpoch(value) || isDateLike(value)),
    );
    const byType = groupedBy(times, ({ field }) => `${field.document} ${field.type?.word ?? ""}`);
    return [...byType.values()].flatMap(twoForms);
  },
};

function twoForms(values: readonly SampleValue[]): readonly Found[] {
  const epochs = values.filter(({ value }) => isEpoch(value));
  const texts = values.filter(({ value }) => !isEpoch(value));
  const [first] = epochs;
  if (!first || texts.length === 0) return [];
  const word = first.field.type?.word ?? "";
  const [ofEpochs, ofTexts] = [namesOf(epochs), namesOf(texts)];
  return [
    {
      certainty: "certain",
      facts: [word, ...ofEpochs, "text", ...ofTexts],
      says: {
        en: `${word} is milliseconds in ${ofEpochs.join(", ")} and a text in ${ofTexts.join(", ")}`,
        zh: `${word} 在 ${ofEpochs.join("、")} 中为毫秒时间戳，在 ${ofTexts.join("、")} 中为文本`,
      },
      claims: [
        claim(
          citesOf(epochs),
          `${ofEpochs.join(", ")} in milliseconds`,
          `${ofEpochs.join("、")} 为毫秒时间戳`,
        ),
        claim(citesOf(texts), `${ofTexts.join(", ")} as a text`, `${ofTexts.join("、")} 为文本`),
      ],
    },
  ];
}

function namesOf(values: readonly SampleValue[]): readonly string[] {
  return [...new Set(values.map(({ field }) => field.name))].toSorted();
}

function citesOf(values: readonly SampleValue[]): readonly string[] {
  return [...new Set(values.flatMap(({ field, sample }) => [field.cite, sample.cite]))];
}
