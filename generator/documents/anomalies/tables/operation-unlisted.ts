import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { citing } from "../corpus/citing.js";
import { inquiry, listedIn } from "./listed-operations.js";

/** Operations that are described, and that a list of all does not have. */
export const unlistedOperations: Detector = {
  name: "operation-unlisted",
  title: {
    en: "An operation is described, and the list does not have it",
    zh: "接口列表中没有该接口",
  },
  inquiry,
  find: (corpus) => {
    const codes = new Set(listedIn(corpus).map(({ code }) => code));
    if (codes.size === 0) return [];
    return corpus.readings.flatMap(({ document, operations }) =>
      operations.flatMap(({ code, place, title }): readonly Found[] => {
        if (code === undefined || codes.has(code)) return [];
        return [
          {
            certainty: "certain",
            facts: [code],
            says: {
              en: `${code} is described, and the list does not have it`,
              zh: `有 ${code} 的说明，接口列表中没有`,
            },
            claims: [
              claim(citing(document, place), `'${title}' is ${code}`, `“${title}”的编号为 ${code}`),
            ],
          },
        ];
      }),
    );
  },
};
