import type { Detector, Found } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";

/** What a text says that a reply returns, and that no row of that reply is. */
export const returnedNowhere: Detector = {
  name: "returned-nowhere",
  title: {
    en: "A text says that a reply returns what no row is",
    zh: "正文所说的返回内容在表格中没有",
  },
  inquiry: {
    ...whichPlace,
    decision: "as the table has it",
    reason: "the table says what is returned, one by one",
    question: "请问返回报文是否包含该字段？",
    meanwhile: "在得到答复前，我们以表格为准。",
    answers: ["以表格为准，不返回", "会返回（请补充字段）"],
  },
  find: (corpus) =>
    corpus.readings.flatMap((reading) =>
      reading.sections.flatMap((section) => inSection(reading.document, section, corpus)),
    ),
};

function inSection(
  document: string,
  { place, title }: Corpus["readings"][number]["sections"][number],
  corpus: Corpus,
): readonly Found[] {
  const reading = corpus.readings.find((each) => each.document === document);
  const operation = reading?.operations.find(
    (each) => each.place !== place && bare(each.title) === bare(title),
  );
  if (!reading || !operation) return [];
  const own = reading.passages.filter(
    (passage) => passage.kind === "paragraph" && passage.place.startsWith(`${place}/`),
  );
  return own.flatMap(({ text, place: at }) =>
    missing(text, citing(document, at), operation.place, corpus),
  );
}

function missing(
  text: string,
  cite: string,
  operation: string,
  { fields, tables }: Corpus,
): readonly Found[] {
  const [, list = ""] = /返回([\p{Script=Han}、和及，,]{2,40}?)等?(?:信息|。|$)/u.exec(text) ?? [];
  const reply = tables.find(({ table }) => table.operation === operation && table.role === "reply");
  if (!reply) return [];
  return list.split(/[、和及，,]/u).flatMap((name): readonly Found[] => {
    const rows = fields.filter(({ row }) => row.cells.label === name);
    if (rows.length === 0 || reply.fields.some(({ row }) => (row.cells.label ?? "") === name))
      return [];
    return [
      {
        certainty: "likely",
        facts: [operation, name],
        says: {
          en: `the text says that ${name} is returned, and no row of the reply is`,
          zh: `正文说返回${name}，返回表中没有`,
        },
        claims: [
          claim(cite, `${name} is returned`, `写明返回${name}`),
          claim(reply.cite, `the reply has no ${name}`, `返回表中没有${name}`),
        ],
      },
    ];
  });
}

function bare(title: string): string {
  return title.replaceAll(/^[\d.\s]+|[\s.…]+$/gu, "");
}
