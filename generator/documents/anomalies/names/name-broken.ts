import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Field } from "../corpus/corpus.js";
import type { Sample } from "../corpus/sample.js";
import { toldVariants } from "./spelled.js";

/** Names with blanks in them, and rows whose name is not there. */
export const brokenNames: Detector = {
  name: "name-broken",
  title: { en: "A name has blanks in it, or is missing", zh: "名称中有空格或缺失" },
  inquiry: {
    ...slip,
    decision: "the name without blanks; a row without a name is left out",
    reason: "no member is called so",
    question: "请问该字段的名称是什么？",
    meanwhile: "在得到答复前，我们按去掉空格的名称处理，没有名称的行不使用。",
    answers: ["去掉空格即可", "应为其他名称（请说明）"],
  },
  find: (corpus) => [
    ...corpus.fields.flatMap(inRow),
    ...corpus.samples.flatMap((sample) => inSample(sample, toldVariants(corpus))),
  ],
};

function inRow({ code, name, cite, row }: Field): readonly Found[] {
  if (row.kind === "group") return [];
  if (name === "") {
    const facts = ["no name", code];
    const says = { en: `a row has no name behind '${code}'`, zh: `有一行在 ${code} 之后没有名称` };
    return [
      { certainty: "certain", facts, says, claims: [claim(cite, "nothing is there", "没有名称")] },
    ];
  }
  return /\s/u.test(code) ? [blank(code, cite)] : [];
}

/** One that is told of as another spelling of a row's is not told of again. */
function inSample({ members, cite, format }: Sample, told: ReadonlySet<string>): readonly Found[] {
  if (format === "xml") return [];
  const names = new Set(
    members.flatMap(({ path }) => path.at(-1) ?? []).filter((name) => !told.has(name)),
  );
  return [...names]
    .filter((name) => /\S\s+\S/u.test(name) && name.length < 60)
    .map((name) => blank(name, cite));
}

function blank(name: string, cite: string): Found {
  return {
    certainty: "certain",
    facts: [name],
    says: { en: `a name is printed '${name}'`, zh: `名称印作“${name}”` },
    claims: [claim(cite, `it is '${name}'`, `印作“${name}”`)],
  };
}
