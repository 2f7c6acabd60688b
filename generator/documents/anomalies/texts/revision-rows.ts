import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";
import type { Row } from "../../reading.js";

/** A row of a history. */
export interface Revision {
  readonly cite: string;
  readonly document: string;
  readonly row: Row;
}

/** The rows of all histories. */
export function revisionsIn({ readings }: Corpus): readonly Revision[] {
  return readings.flatMap(({ document, tables }) =>
    tables.flatMap(({ kind, rows }) =>
      kind === "revisions"
        ? rows.map((row) => ({ document, row, cite: citing(document, row.place) }))
        : [],
    ),
  );
}

/** What a revision says that changed. */
export function textOf({ cells }: Row): string {
  return [cells.change, cells.description].join(" ").replaceAll(/\s+/gu, " ");
}
