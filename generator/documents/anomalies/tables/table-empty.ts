import type { Detector, Found } from "../anomaly.js";
import { claim } from "../claim.js";
import { citing } from "../corpus/citing.js";
import { inquiry } from "./listed-operations.js";

/** Tables that have a head and no rows. */
export const emptyTables: Detector = {
  name: "table-empty",
  title: { en: "A table has no rows", zh: "表格为空" },
  inquiry,
  find: ({ readings }) =>
    readings.flatMap(({ document, tables }) =>
      tables.flatMap(({ rows, sections, id }): readonly Found[] => {
        if (rows.length > 0) return [];
        const title = sections.at(-1) ?? id;
        return [
          {
            certainty: "certain",
            facts: [title],
            says: { en: `the table of '${title}' has no rows`, zh: `“${title}”的表格没有内容` },
            claims: [
              claim(
                citing(document, id.replace(/#\d+$/u, "")),
                "the table has no rows",
                "表格没有内容",
              ),
            ],
          },
        ];
      }),
    ),
};
