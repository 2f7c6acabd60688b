import type { Passage, Reading, Row, Table, Topic } from "../../../generator/documents/reading.js";
import { emptyReading } from "./known-rows.js";

/** A reading of an invented document, as short as a test needs it. */
export function readingOf(parts: Partial<Reading>): Reading {
  return { ...emptyReading, ...parts };
}

/** Where a section begins: each has lines of its own, the same whatever was made before. */
function lineOf(place: string): number {
  const [chapter = 1, part = 0] = place
    .split(/[./]/u)
    .map((number) => Number.parseInt(number, 10) || 0);
  return 100 * chapter + 10 * part;
}

/** A table of fields: `cells` of each row, whose place is its code below the section. */
export function tableOf(
  section: string,
  rows: readonly Row["cells"][],
  parts: Partial<Table> = {},
): Table {
  const name = parts.name === undefined ? "" : `${parts.name}.`;
  return {
    id: `${section}#1`,
    kind: "fields",
    sections: [`${section} 请求参数`],
    columns: [],
    confidence: 1,
    at: { line: lineOf(section) },
    rows: rows.map((cells, index) => ({
      place: `${section}/${name}${cells.code ?? cells.version ?? cells.term ?? ""}`,
      kind: "field",
      cells,
      below: [],
      at: { line: lineOf(section) + index + 1 },
      flags: [],
    })),
    ...parts,
  };
}

export function passageOf(place: string, text: string, topics: readonly Topic[] = []): Passage {
  const [section = ""] = place.split("/", 1);
  return {
    place,
    kind: "paragraph",
    text,
    topics,
    sections: [section],
    at: { line: lineOf(place) + 50 },
  };
}

export const sha256: string = "9f3c".repeat(16);
