import type { Block } from "../../block.js";
import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";

/** Headings whose number does not belong where they stand: 7.4.4 below 7.1. */
export const headingOrder: Detector = {
  name: "heading-number",
  title: { en: "A heading has a number that belongs elsewhere", zh: "标题编号与位置不符" },
  inquiry: {
    ...slip,
    decision: "the number that its place would have",
    reason: "it goes on where the heading before it ends",
    question: "请问该标题的编号是否有误？",
    meanwhile: "在得到答复前，我们按其所在位置的接口处理。",
    answers: ["编号有误，属于所在位置的接口", "位置有误，属于编号所指的接口"],
  },
  find: (corpus) =>
    Object.entries(corpus.blocks).flatMap(([document, blocks]) =>
      outOfPlace(document, numbered(blocks), corpus),
    ),
};

type Heading = Extract<Block, { readonly kind: "heading" }>;

function numbered(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) =>
    block.kind === "heading" && /^\d+(?:\.\d+)+$/u.test(block.number ?? "") ? [block] : [],
  );
}

/** A heading is out of place where its upper part is neither that of the heading before it, nor goes on from it, nor goes below it. */
function outOfPlace(
  document: string,
  headings: readonly Heading[],
  corpus: Corpus,
): readonly Found[] {
  return headings.flatMap((heading, index): readonly Found[] => {
    const before = headings
      .slice(0, index)
      .findLast(({ number }) => !isAhead(number ?? "", headings, index));
    if (!before) return [];
    const [is, last] = [heading.number ?? "", before.number ?? ""];
    if (compare(is, last) > 0 && isNear(is, last)) return [];
    if (
      compare(is, last) > 0 &&
      !headings.slice(index + 1).some(({ number }) => compare(number ?? "", is) < 0)
    )
      return [];
    return [
      {
        certainty: "certain",
        facts: [is, last],
        says: {
          en: `the heading ${is} stands behind ${last}`,
          zh: `标题 ${is} 出现在 ${last} 之后`,
        },
        claims: [
          claim(
            placeOf(document, heading, corpus),
            `${is} stands behind ${last}`,
            `${is} 出现在 ${last} 之后`,
          ),
        ],
      },
    ];
  });
}

/** Whether a heading is itself far ahead of those that follow. */
function isAhead(number: string, headings: readonly Heading[], until: number): boolean {
  const at = headings.findIndex((each) => each.number === number);
  return headings.slice(at + 1, until + 1).some((each) => compare(each.number ?? "", number) < 0);
}

function isNear(is: string, last: string): boolean {
  const [a, b] = [is.split("."), last.split(".")];
  const shared = a.findIndex((part, index) => part !== b[index]);
  if (shared === -1 || shared === b.length) return true;
  return Number(a[shared]) === Number(b[shared]) + 1;
}

function compare(one: string, other: string): number {
  const [a, b] = [one.split(".").map(Number), other.split(".").map(Number)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

function placeOf(document: string, { at, number }: Heading, { readings }: Corpus): string {
  const reading = readings.find((each) => each.document === document);
  const section = reading?.sections.find((each) => each.at.line === at.line);
  return citing(document, section?.place ?? number ?? "");
}
