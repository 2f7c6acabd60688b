import type { Detector } from "../anomaly.js";
import { claim, whichPlace } from "../claim.js";
import { groupedBy } from "../words/list.js";
import { folded } from "../words/tokens.js";
import { namesInSamples, namesInTables } from "./spelled.js";

/** One name in several letter cases. */
export const letterCase: Detector = {
  name: "name-letter-case",
  title: { en: "One name in several letter cases", zh: "同一名称大小写不一致" },
  inquiry: {
    ...whichPlace,
    decision: "each as its own table has it",
    reason: "messages tell letter case apart",
    question: "请问是否严格区分大小写，并以各处所写为准？",
    answers: ["区分大小写，以各表格为准", "应统一（请说明写法）"],
  },
  find: (corpus) => {
    const all = [...namesInTables(corpus), ...namesInSamples(corpus)];
    return [...groupedBy(all, ({ name }) => folded(name)).values()].flatMap((spellings) => {
      if (spellings.length < 2) return [];
      const names = spellings.map(({ name }) => name).toSorted();
      return [
        {
          certainty: "certain",
          facts: names,
          says: {
            en: `one name is written ${names.join(" and ")}`,
            zh: `同一名称写作 ${names.join("、")}`,
          },
          claims: spellings.map(({ name, cite }) => claim(cite, `it is ${name}`, `写作 ${name}`)),
        },
      ];
    });
  },
};
