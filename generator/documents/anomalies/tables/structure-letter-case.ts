import type { Detector } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { groupedBy } from "../words/list.js";
import { references } from "./structure-names.js";

/** Structures whose names begin with a small letter where all others begin with a capital one. */
export const structureCase: Detector = {
  name: "structure-letter-case",
  title: { en: "A structure's name begins with a small letter", zh: "结构名称首字母小写" },
  inquiry: {
    ...slip,
    decision: "the printed name; it does not travel",
    question: "请问该名称是否为笔误？",
  },
  find: (corpus) => {
    const named = references(corpus).filter(
      ({ name }) => /^[A-Za-z]+$/u.test(name) && name.length > 6,
    );
    const names = [...groupedBy(named, ({ name }) => name)];
    const small = names.filter(([name]) => /^[a-z]/u.test(name));
    if (small.length === 0 || names.length - small.length < 3 * small.length) return [];
    return small.map(([name, rows]) => ({
      certainty: "likely" as const,
      facts: [name],
      says: {
        en: `${name} begins with a small letter, others do not`,
        zh: `${name} 首字母小写，其他结构为大写`,
      },
      claims: [
        claim(
          rows.map(({ field }) => field.cite),
          `the type is ${name}`,
          `类型为 ${name}`,
        ),
      ],
    }));
  },
};
