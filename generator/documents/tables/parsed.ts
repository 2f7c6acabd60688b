import type { DocumentPlace, TableRow } from "../block.js";
import type { Column, Structural, TableKind, Unclaimed } from "../reading.js";
import type { TableSetting } from "../settings/settings.js";
import { nested, type NestedRow } from "./below.js";
import { align } from "./align.js";
import { columnsOf, type Columns } from "./columns.js";
import { isIdentifier, squeezed } from "./content.js";
import type { Dictionary } from "./dictionary.js";
import { withoutEmptyEnds } from "./empty-ends.js";
import { textsOf, type Stretch } from "./heads.js";
import { kindOf } from "./kinds.js";
import { propertyRows } from "./properties.js";
import { looseRows } from "./rows.js";

/** A table as far as its own rows tell. */
export interface ParsedTable {
  readonly kind: TableKind;
  readonly columns: readonly (Column | undefined)[];
  readonly confidence: number;
  readonly rows: readonly NestedRow[];
  /** A name that stands alone in a row at its top. */
  readonly nameRow?: string;
  readonly at: DocumentPlace;
  readonly structural: readonly Structural[];
  readonly unclaimed: readonly Unclaimed[];
}

/** Reads a stretch of rows under a head; undefined where nobody can tell what it holds. */
export function parsedTable(
  stretch: Stretch,
  words: Dictionary,
  setting: TableSetting = {},
): ParsedTable | undefined {
  const { head, headRow } = stretch;
  const width = setting.columns?.length ?? head?.length ?? Infinity;
  const all = withoutEmptyEnds(stretch.body, width);
  const properties = head === undefined ? propertyRows(all) : undefined;
  const told = setting.columns ?? (properties && (["term", "meaning"] as const));
  if (head === undefined && told === undefined) return undefined;
  const [name, body] = told ? [undefined, properties ?? all] : nameIn(all);
  const cells = body.map(textsOf);
  const guessed = settledColumns(head ?? [], cells, words);
  const taken = told ?? guessed.columns;
  const codes = cells.flatMap((row) => squeezed(row[taken.indexOf("code")] ?? "") || []);
  const kind = kindOf(taken, codes, head?.[taken.indexOf("code")]);
  const columns = kind === "terms" ? asTerms(taken) : taken;
  const at = headRow?.at ?? body[0]?.at;
  if (kind === undefined || at === undefined) return undefined;
  const { rows, unclaimed } = looseRows(body, { kind, columns });
  const isNumbered = rows.some((row) => row.cells.seq !== undefined);
  return {
    kind,
    columns,
    confidence: told ? 1 : confidenceOf(guessed, kind),
    rows: nested(rows, isNumbered),
    ...(name !== undefined && { nameRow: name.text }),
    at,
    structural: [
      ...stretch.structural,
      ...(name ? [{ reason: "head", at: name.at } as const] : []),
    ],
    unclaimed,
  };
}

/**
 * What the columns hold, judged by rows whose cells stand where they belong: a row that lost a cell says nothing against a column,
 * unless most of the rows did.
 */
function settledColumns(
  head: readonly string[],
  cells: readonly (readonly string[])[],
  words: Dictionary,
): Columns {
  const first = columnsOf(head, cells, words);
  const straight = cells.map((row) => align(row, first.columns, "fields"));
  const moved = straight.filter(({ isShifted }) => isShifted).length;
  if (moved === 0 || moved > cells.length / 2) return first;
  const again = columnsOf(
    head,
    straight.map((row) => row.cells),
    words,
  );
  return again.columns.join() === first.columns.join() ? again : first;
}

/** Types are what fields have; elsewhere the same word stands over something else. */
function confidenceOf({ columns, sure }: Columns, kind: TableKind): number {
  const judged = sure.filter((_, index) => kind === "fields" || columns[index] !== "type");
  return Math.min(1, ...judged);
}

/** Whatever is explained (a type, an environment) is a term, and what explains it its meaning. */
function asTerms(columns: readonly (Column | undefined)[]): readonly (Column | undefined)[] {
  if (columns.includes("term")) {
    const isTold = columns.includes("meaning") || !columns.includes("path");
    return isTold ? columns : columns.map((column) => (column === "path" ? "meaning" : column));
  }
  const [term, meaning] = columns.filter((column) => column !== "seq" && column !== undefined);
  return columns.map((column) => {
    if (column === undefined || column === "seq") return column;
    return column === term ? "term" : column === meaning ? "meaning" : column;
  });
}

/** The rows below a head without the one that only says what the table is called. */
function nameIn(
  body: readonly TableRow[],
): readonly [{ text: string; at: DocumentPlace } | undefined, readonly TableRow[]] {
  const [first, ...rest] = body;
  const filled = first ? textsOf(first).filter((text) => text !== "") : [];
  const [only = ""] = filled;
  if (first === undefined || filled.length !== 1 || !isIdentifier(only)) return [undefined, body];
  return [{ text: only, at: first.at }, rest];
}
