import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { distance } from "../../../diagnostics/distance.js";
import { isKnownWord } from "../words/known.js";
import { groupedBy } from "../words/list.js";
import { folded, tokensOf } from "../words/tokens.js";
import { namesInSamples, namesInTables, type Spelled } from "./spelled.js";

/** Names that differ by one letter, where at least one of them is no word. */
export const oneEdit: Detector = {
  name: "name-one-letter",
  title: { en: "Two names differ by one letter", zh: "两个名称只差一个字母" },
  inquiry: {
    ...whichPlace,
    decision: "each as its own table has it",
    reason: "table and sample may both be right",
    question: "请问这两个名称是否为同一字段，实际使用哪个名称？",
    answers: ["各处以所在表格为准", "应为同一名称（请说明）"],
  },
  find: (corpus) => {
    const inTables = namesInTables(corpus);
    const all = [...inTables, ...namesInSamples(corpus)];
    const pairs = inTables.flatMap((one, index) =>
      all
        .slice(index + 1)
        .flatMap((other) => (isVariant(one, other) ? [[one, other] as const] : [])),
    );
    const groups = groupedBy(pairs, (pair) =>
      pair
        .map(({ name }) => folded(name))
        .toSorted()
        .join(),
    );
    return [...groups.values()].map((group) => variant([...new Set(group.flat())]));
  },
};

const SHORTEST = 6;

function isVariant({ name: one }: Spelled, { name: other }: Spelled): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === b || Math.min(a.length, b.length) < SHORTEST || distance(a, b, 1) > 1) return false;
  if (a.replaceAll(/\d/gu, "") === b.replaceAll(/\d/gu, "")) return false;
  return !isPlural(a, b) && !areBothWords(one, other);
}

/** A list and what it is of. */
function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one;
}

/** `bankName` and `bandName` are two names; `cusCode` and `cuscCode` are most likely one. */
function areBothWords(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const [ofOne, ofOther] = [
    a.filter((token) => !b.includes(token)),
    b.filter((token) => !a.includes(token)),
  ];
  if (ofOne.length !== 1 || ofOther.length !== 1) return false;
  const [first = "", second = ""] = [ofOne[0], ofOther[0]];
  return (isKnownWord(first) && isKnownWord(second)) || Math.max(first.length, second.length) < 4;
}

/** Names that differ in letter case alone are told of together. */
function variant(spellings: readonly Spelled[]): Found {
  const names = spellings.map(({ name }) => name).toSorted();
  return {
    certainty: "likely",
    facts: names,
    says: {
      en: `${names.join(" and ")} differ by one letter`,
      zh: `${names.join(" 与 ")} 只差一个字母`,
    },
    claims: spellings.map(({ name, cite }) => claim(cite, `it is ${name}`, `写作 ${name}`)),
  };
}
