import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";
import { listedIn, type Listed } from "../tables/listed-operations.js";

/** Operations that a list calls otherwise than their own page does. */
export const operationTitles: Detector = {
  name: "operation-title",
  title: { en: "An operation has two titles", zh: "同一接口名称不同" },
  inquiry: {
    ...whichPlace,
    decision: "one operation, told by its code",
    reason: "list and page have the same code",
    question: "请问两处是否为同一接口，以哪个名称为准？",
    meanwhile: "在得到答复前，我们以编号区分接口。",
    answers: ["是同一接口，以列表名称为准", "是同一接口，以页面名称为准", "不是同一接口"],
  },
  find: (corpus) =>
    corpus.readings.flatMap(({ document, operations }) => {
      const listed = listedAs(document, corpus);
      const own = operations.find(({ code }) => code === undefined || code === listed?.code);
      if (!listed || !own || isAlike(own.title, listed.title)) return [];
      return [differing(listed, own.title, citing(document, own.place))];
    }),
};

/** The row of a list in another document, whose code is what this document is called. */
function listedAs(document: string, corpus: Corpus): Listed | undefined {
  return listedIn(corpus).find(
    ({ document: list, code, title }) =>
      list !== document && title !== "" && code.toLowerCase() === document.toLowerCase(),
  );
}

/** One may say more than the other. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => title.replaceAll(/[\s\d.()（）A-Za-z]/gu, ""));
  if (a === undefined || b === undefined || a === "" || b === "") return true;
  return a.includes(b) || b.includes(a);
}

function differing({ code, title, cite }: Listed, own: string, page: string): Found {
  return {
    certainty: "certain",
    facts: [code, title, own],
    says: {
      en: `${code} is ${title} in the list and ${own} on its page`,
      zh: `${code} 在列表中叫“${title}”，页面标题为“${own}”`,
    },
    claims: [
      claim(cite, `${code} is ${title}`, `${code} 叫“${title}”`),
      claim(page, `${code} is ${own}`, `${code} 叫“${own}”`),
    ],
  };
}
