import type { Detector, Found } from "../anomaly.js";
import { claim, slip } from "../claim.js";
import type { Corpus } from "../corpus/corpus.js";
import { distance } from "../../../diagnostics/distance.js";
import { groupedBy } from "../words/list.js";
import { references } from "./structure-names.js";

/** Types that no table defines, or that one defines in other letters. */
export const undefinedStructures: Detector = {
  name: "structure-undefined",
  title: { en: "A type is defined nowhere, or by another name", zh: "类型没有定义或名称不同" },
  inquiry: {
    ...slip,
    decision: "the table that is nearest to it by name",
    question: "请问该类型的定义在哪里？",
    meanwhile: "在得到答复前，我们按名称最接近的表格处理。",
    answers: ["就是名称最接近的表格", "定义有遗漏（请补充）"],
  },
  find: (corpus) => {
    const names = tableNames(corpus);
    return [...groupedBy(references(corpus), ({ name }) => name)].flatMap(
      ([name, rows]): readonly Found[] => {
        if (names.includes(name)) return [];
        const near =
          names.find((each) => each.toLowerCase() === name.toLowerCase()) ??
          names.find((each) => distance(each, name, 2) <= 2);
        const [en, zh] =
          near === undefined
            ? ["is defined nowhere", "没有定义"]
            : [`is defined as ${near}`, `的定义写作 ${near}`];
        return [
          {
            certainty: "certain",
            facts: near === undefined ? [name] : [name, near],
            says: { en: `the type ${name} ${en}`, zh: `类型 ${name} ${zh}` },
            claims: [
              claim(
                rows.map(({ field }) => field.cite),
                `the type is ${name}`,
                `类型为 ${name}`,
              ),
              ...defined(near, corpus),
            ],
          },
        ];
      },
    );
  },
};

function defined(name: string | undefined, { tables }: Corpus): Found["claims"] {
  const table = tables.find((each) => each.table.name === name);
  return name === undefined || !table
    ? []
    : [claim(table.cite, `the table is ${name}`, `表格名为 ${name}`)];
}

function tableNames({ tables }: Corpus): readonly string[] {
  return [...new Set(tables.flatMap(({ table }) => table.name ?? []))];
}
