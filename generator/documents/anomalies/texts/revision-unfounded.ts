import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Corpus, Field } from "../corpus/corpus.js";
import { type Revision, revisionsIn, textOf } from "./revision-rows.js";

/** Revisions that claim something of a field that no row is. */
export const unfounded: Detector = {
  name: "revision-unfounded",
  title: {
    en: "A revision speaks of a field that no row is",
    zh: "修订记录中的字段在表格中不存在",
  },
  inquiry: {
    ...slip,
    decision: "the rows as they are",
    reason: "the tables are what is implemented",
    question: "请问修订记录所说的字段是哪一个？",
    meanwhile: "在得到答复前，我们以表格为准。",
    answers: ["以表格为准", "表格有遗漏（请补充）"],
  },
  find: (corpus) => revisionsIn(corpus).flatMap((revision) => unfoundedIn(revision, corpus)),
};

function unfoundedIn({ cite, row, document }: Revision, corpus: Corpus): readonly Found[] {
  const text = textOf(row);
  const fields = corpus.fields.filter((field) => field.document === document);
  return claimsIn(text).flatMap(({ name, about }): readonly Found[] => {
    const own = fields.filter((field) => isAbout(field, about, corpus));
    if ((own.length > 0 ? own : fields).some((field) => isCalled(field, name))) return [];
    return [
      {
        certainty: "likely",
        facts: [about, name],
        says: {
          en: `'${name}' of ${about} is revised, and no row is called so`,
          zh: `修订记录提到${about}的“${name}”，表格中没有`,
        },
        claims: [claim(cite, `'${name}' of ${about} is revised`, `提到${about}的“${name}”`)],
      },
    ];
  });
}

interface FieldClaim {
  readonly name: string;
  /** The operation, in the document's words. */
  readonly about: string;
}

/** `修改下单请求中“备注”`: what stands in quotes, of the operation that was named last. */
function claimsIn(text: string): readonly FieldClaim[] {
  const found: FieldClaim[] = [];
  let about = "";
  for (const match of text.matchAll(
    /([\p{Script=Han}]{2,4})(?:请求|接口|回执)|[“"']([^“”"']{2,20})[”"']/gu,
  )) {
    if (match[1] !== undefined) about = match[1].replace(/^(?:修改|调整|新增|增加)+/u, "");
    else if (match[2] !== undefined) found.push({ name: match[2], about });
  }
  return found;
}

function isAbout({ table }: Field, about: string, { readings }: Corpus): boolean {
  if (about === "") return false;
  const operations = readings.flatMap(({ operations: all }) => all);
  const title =
    operations.find(({ place }) => place === table.operation)?.title ?? table.sections.join(" ");
  return title.includes(about);
}

function isCalled({ code, row }: Field, name: string): boolean {
  const label = (row.cells.label ?? "").replaceAll(/\s+/gu, "");
  return code === name || label === name || label.includes(name);
}
