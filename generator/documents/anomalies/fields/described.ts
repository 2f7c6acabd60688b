import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";

/** A row or paragraph; `name` is the row's. */
export interface Described {
  readonly cite: string;
  readonly text: string;
  readonly name: string;
}

/** Rows and paragraphs, with what they say. */
export function describedRows({ readings }: Corpus): readonly Described[] {
  return readings.flatMap(({ document, tables, passages }) => [
    ...tables.flatMap(({ rows }) =>
      rows.map(({ place, cells }) => ({
        cite: citing(document, place),
        name: cells.code ?? cells.term ?? "",
        text: [cells.description, cells.meaning, cells.limits, cells.change].join(" "),
      })),
    ),
    ...passages
      .filter(({ kind }) => kind === "paragraph")
      .map(({ place, text }) => ({ cite: citing(document, place), name: "", text })),
  ]);
}
