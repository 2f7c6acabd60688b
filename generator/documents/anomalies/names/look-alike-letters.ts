import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { codePoints } from "./code-points.js";

/** Letters of other alphabets in wire names and types, which look like Latin ones. */
export const lookAlikeLetters: Detector = {
  name: "look-alike-letters",
  title: {
    en: "A name has letters that only look like Latin ones",
    zh: "名称中有形似拉丁字母的其他字母",
  },
  inquiry: {
    decision: "Latin letters",
    reason: "nobody can see the difference, and no program writes it",
    question: "请问实际名称是否全部为拉丁字母？",
    meanwhile: "在得到答复前，我们按拉丁字母处理。",
    answers: ["全部为拉丁字母", "就是文档中的字符"],
  },
  find: ({ fields, samples }) => [
    ...fields.flatMap(({ code, cite, row }) => [
      ...inName(code, cite),
      ...inName((row.cells.type ?? "").replaceAll(/\p{Script=Han}/gu, ""), cite),
    ]),
    ...samples.flatMap(({ members, cite }) =>
      members.flatMap(({ path }) => inName(path.at(-1) ?? "", cite)),
    ),
  ],
};

function inName(name: string, cite: string): readonly Found[] {
  const foreign = [...name].filter(
    (char) =>
      /[\p{Script=Cyrillic}\p{Script=Greek}\u{ff01}-\u{ff5e}]/u.test(char) &&
      !/[，（）：；]/u.test(char),
  );
  if (foreign.length === 0) return [];
  const points = codePoints(foreign);
  return [
    {
      certainty: "certain",
      facts: [latin(name), ...points],
      says: {
        en: `${latin(name)} is printed with ${points.join(", ")}`,
        zh: `${latin(name)} 中有字符 ${points.join("、")}`,
      },
      claims: [claim(cite, `it has ${points.join(", ")}`, `含有字符 ${points.join("、")}`)],
    },
  ];
}

/** The name in the letters that it looks like it has. */
function latin(name: string): string {
  return [...name.normalize("NFKC")].map((char) => alike[char] ?? char).join("");
}

const alike: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  І: "I",
  Ѕ: "S",
  Ј: "J",
  ο: "o",
  α: "a",
  ν: "v",
  ρ: "p",
  ι: "i",
  κ: "k",
  τ: "t",
  υ: "u",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
};
