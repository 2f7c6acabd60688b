import type { Block } from "../../block.js";
import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Corpus } from "../corpus/corpus.js";

/** Remarks that refer to a section or table that is not there. */
export const deadReferences: Detector = {
  name: "reference-nowhere",
  title: { en: "A remark refers to what is not there", zh: "引用的内容不存在" },
  inquiry: {
    ...slip,
    decision: "any text",
    reason: "what is referred to is not in the documents",
    question: "请问能否提供所引用的内容？",
    meanwhile: "在得到答复前，我们不限制取值。",
    answers: ["可以提供", "没有此内容，引用有误"],
  },
  find: (corpus) => {
    const titles = titlesIn(corpus);
    return corpus.fields.flatMap(({ row, cite }) => {
      const text = row.cells.description ?? "";
      const [, target] =
        /^(?:请?参?见|详见|参考|参照)\s*[“"']?([\p{L}\d.]{1,20}?)[”"']?\s*$/u.exec(text.trim()) ??
        [];
      if (target === undefined || isThere(target, titles) || isListed(target, corpus)) return [];
      const found: Found = {
        certainty: "likely",
        facts: [target],
        says: {
          en: `'${target}' is referred to, and is not there`,
          zh: `引用了“${target}”，但没有该内容`,
        },
        claims: [claim(cite, `it refers to '${target}'`, `引用“${target}”`)],
      };
      return [found];
    });
  },
};

interface Titles {
  readonly numbers: ReadonlySet<string>;
  readonly texts: readonly string[];
}

function titlesIn({ readings, blocks }: Corpus): Titles {
  const sections = readings.flatMap(({ sections: all }) => all);
  const headings = Object.values(blocks).flatMap((all) =>
    all.flatMap((block) => (block.kind === "heading" ? [block] : [])),
  );
  return {
    numbers: new Set([
      ...sections.map(({ place }) => place),
      ...headings.flatMap(({ number }) => number ?? []),
    ]),
    texts: [
      ...sections.map(({ title }) => title),
      ...headings.map(({ text }) => text),
      ...readings.flatMap(({ tables }) => tables.flatMap(({ name }) => name ?? [])),
      ...Object.values(blocks).flatMap((all) => all.flatMap(captionsIn)),
    ],
  };
}

/** A line of a few words alone announces what stands below it, though it is no heading. */
function captionsIn(block: Block): readonly string[] {
  if (block.kind !== "paragraph") return [];
  const text = block.text.replaceAll(/[*_`]/gu, "");
  return /^[\p{L}\d\s（）():：]{2,20}$/u.test(text.trim()) ? [text] : [];
}

/** A title may be longer or shorter than what it is called: `回执回访状态` is 回执状态 and 回访状态. */
function isThere(target: string, { numbers, texts }: Titles): boolean {
  if (/^\d+(?:\.\d+)*$/u.test(target)) return numbers.has(target);
  if (/^下方|^附件|^上|^下/u.test(target)) return true;
  return texts.some((text) => {
    const title = text.replaceAll(/^[\d.\s]+|[\s()（）]/gu, "");
    return title.length > 1 && (title.includes(target) || isWithin(title, target));
  });
}

/** Whether a row of that label lists its values: they are what is referred to, though under no heading of their own. */
function isListed(target: string, { fields }: Corpus): boolean {
  return fields.some(({ row, values }) => values.length > 1 && row.cells.label?.trim() === target);
}

/** Whether all characters of a title stand in what is referred to, in their order. */
function isWithin(title: string, target: string): boolean {
  let at = 0;
  for (const char of target) if (char === title[at]) at += 1;
  return at === title.length && title.length >= 3;
}
