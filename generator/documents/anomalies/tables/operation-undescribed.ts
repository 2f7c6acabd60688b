import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import type { Corpus } from "../corpus/corpus.js";
import { inquiry, listedIn } from "./listed-operations.js";

/** Operations of a list that nothing describes, and described ones that the list does not have. */
export const undescribed: Detector = {
  name: "operation-undescribed",
  title: { en: "An operation is listed, and nothing describes it", zh: "接口列表中的接口没有说明" },
  inquiry,
  find: (corpus) => {
    const described = describedIn(corpus);
    return listedIn(corpus).flatMap(({ code, title, cite }): readonly Found[] => {
      if (described.some((one) => one.toLowerCase() === code.toLowerCase() || one === title))
        return [];
      return [
        {
          certainty: "certain",
          facts: [code],
          says: {
            en: `${code} is listed, and has no table`,
            zh: `接口列表中有 ${code}，没有对应的表格`,
          },
          claims: [claim(cite, `${code} is listed`, `列出了 ${code}`)],
        },
      ];
    });
  },
};

/** What operations with tables are called: by their page, code, title, or the code in their samples. */
function describedIn({ readings }: Corpus): readonly string[] {
  return readings.flatMap(({ document, tables, operations }) => {
    const fields = tables.filter(({ kind, rows }) => kind === "fields" && rows.length > 0);
    if (fields.length === 0) return [];
    const own = operations.filter(({ place }) =>
      fields.some(({ operation }) => operation === place),
    );
    return [document, ...own.flatMap(({ code, title }) => [code ?? "", title])];
  });
}
