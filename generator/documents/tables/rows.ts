import type { DocumentPlace, TableRow } from "../block.js";
import type { Column, Row, RowFlag, TableKind, Unclaimed } from "../reading.js";
import { align } from "./align.js";
import {
  hasChinese,
  isIdentifier,
  isTypeWord,
  joined,
  latin,
  tidy,
  withoutTree,
} from "./content.js";
import { groupName } from "./group-name.js";
import { textsOf } from "./heads.js";
import { keyColumns, rowKinds } from "./kinds.js";

/** A row before it has a place: `key` is what names it in its table. */
export interface LooseRow {
  readonly key: string;
  readonly kind: Row["kind"];
  readonly cells: Row["cells"];
  readonly at: DocumentPlace;
  readonly flags: readonly RowFlag[];
  /** Its wire name as printed, with what draws a tree in front of it. */
  readonly drawn: string;
}

export interface Frame {
  readonly kind: TableKind;
  readonly columns: readonly (Column | undefined)[];
}

export interface LooseRows {
  readonly rows: readonly LooseRow[];
  /** Rows that have nothing to be named by. */
  readonly unclaimed: readonly Unclaimed[];
}

/** Reads the rows under a head. */
export function looseRows(body: readonly TableRow[], frame: Frame): LooseRows {
  const rows: LooseRow[] = [];
  const unclaimed: Unclaimed[] = [];
  for (const row of body) {
    const read = looseRow(row, frame);
    const last = rows.at(-1);
    if (read === undefined && last && goesOn(row, frame)) {
      rows[rows.length - 1] = longer(last, row, frame);
    } else if (read === undefined) {
      const text = textsOf(row).join(" | ");
      unclaimed.push({ text, at: row.at, looksLike: "row" });
    } else rows.push(read);
  }
  return { rows, unclaimed };
}

function looseRow(row: TableRow, frame: Frame): LooseRow | undefined {
  const group = groupIn(row, frame);
  if (group !== undefined) return group;
  const texts = textsOf(row);
  const { cells, rest, isShifted } = align(texts, frame.columns, frame.kind);
  const found = cellsOf(cells, rest, frame.columns);
  const { kind } = frame;
  const key = keyColumns[kind].map((column) => keyOf(found[column] ?? "", kind)).find(Boolean);
  if (key === undefined) return undefined;
  const drawn = found.code ?? "";
  const code = kind === "fields" ? plainCode(drawn) : drawn;
  return {
    key: kind === "fields" ? latin(key) : key,
    kind: rowKinds[kind],
    cells: found.code === undefined ? found : { ...found, code },
    at: row.at,
    flags: [
      ...countFlags(row, frame),
      ...(isShifted ? (["shifted-cells"] as const) : []),
      ...(kind === "fields" ? codeFlags(drawn) : []),
    ],
    drawn: row.cells[frame.columns.indexOf("code")]?.text ?? drawn,
  };
}

/** What names a row; empty where the cell is nothing to name it by. */
function keyOf(cell: string, kind: TableKind): string {
  if (kind !== "fields") return cell.replace(/\s+/gu, "");
  return isIdentifier(cell) ? plainCode(cell) : "";
}

/** Without marks of a tree, and without the blanks that the end of a line made. */
function plainCode(cell: string): string {
  const code = withoutTree(cell).replace(/\s+/gu, "");
  return /^[^\s\u2e80-\u9fff]*$/u.test(code) ? code : withoutTree(cell);
}

function codeFlags(drawn: string): readonly RowFlag[] {
  const name = withoutTree(drawn).trim();
  return [
    ...(/\s/u.test(name) ? (["joined-lines"] as const) : []),
    ...(latin(name) === name ? [] : (["look-alike-letters"] as const)),
  ];
}

function countFlags({ cells }: TableRow, { columns }: Frame): readonly RowFlag[] {
  if (cells.length < columns.length) return ["cells-missing"];
  return cells.length > columns.length ? ["cells-extra"] : [];
}

/** What no column has room for stands behind the description, so that nothing is lost. */
function cellsOf(
  cells: readonly string[],
  rest: readonly string[],
  columns: readonly (Column | undefined)[],
): Row["cells"] {
  const named = new Map<Column, string>();
  columns.forEach((column, index) => {
    const text = tidyCell(cells[index] ?? "", column);
    if (column !== undefined && text !== "") named.set(column, text);
  });
  const others = cells.filter((_, index) => columns[index] === undefined);
  const more = [
    named.get("description") ?? "",
    ...[...others, ...rest].map((text) => joined(text)),
  ];
  const description = more.filter((text) => text !== "").join(" ");
  if (description !== "") named.set("description", description);
  return Object.fromEntries(named) as Row["cells"];
}

/** Names are broken by ends of lines; in what explains them a blank may say something. */
function tidyCell(text: string, column: Column | undefined): string {
  return column === "description" || column === "limits" ? joined(text) : tidy(text);
}

/** `<requestHead>报文头`, `< insuredInfo > (批改被保险人)`, or a line of words over the fields below it. */
function groupIn(row: TableRow, { kind, columns }: Frame): LooseRow | undefined {
  if (kind !== "fields" || columns.length < 3) return undefined;
  // A cell that spans the others may have its text in each of them.
  const filled = [...new Set(textsOf(row).filter((text) => text !== ""))];
  const [only = ""] = filled;
  if (filled.length !== 1) return undefined;
  const tag = /^[<＜]\s*([A-Za-z_][\w.-]*)\s*\/?[>＞]\s*[（(]?(.*?)[)）]?$/u.exec(tidy(only));
  const base = { kind: "group", at: row.at, flags: [], drawn: only } as const;
  if (tag !== null) {
    const [, code = "", label = ""] = tag;
    return { ...base, key: code, cells: { code, ...(label !== "" && { label }) } };
  }
  if (isIdentifier(only))
    return { ...base, key: plainCode(only), cells: { code: plainCode(only) } };
  const named = groupName(tidy(only));
  if (named !== undefined) return { ...base, key: named.code, cells: named };
  const isTitle = hasChinese(only) && only.length <= 20 && textsOf(row)[0] === only;
  const isSpanning =
    row.cells.length === 1 || textsOf(row).filter((text) => text === only).length > 1;
  if (!isTitle || !isSpanning) return undefined;
  return { ...base, key: tidy(only).replace(/\s+/gu, ""), cells: { label: tidy(only) } };
}

const free: readonly (Column | undefined)[] = [
  "label",
  "description",
  "type",
  "change",
  "meaning",
  "limits",
  "example",
  "default",
  undefined,
];

/** A row that a page broke: only words, and nothing that a row is named by. */
function goesOn(row: TableRow, { columns }: Frame): boolean {
  const cells = textsOf(row);
  if (cells.length > columns.length) return false;
  // The end of a type may be broken off, too; a whole one is of a row of its own.
  return cells.every((cell, index) => {
    return (
      cell === "" ||
      (free.includes(columns[index]) && !(columns[index] === "type" && isTypeWord(cell)))
    );
  });
}

function longer(last: LooseRow, row: TableRow, { columns }: Frame): LooseRow {
  const cells: { [C in Column]?: string } = { ...last.cells };
  textsOf(row).forEach((cell, index) => {
    const column = columns[index] ?? "description";
    if (cell !== "") cells[column] = tidyCell(`${cells[column] ?? ""} ${cell}`, column);
  });
  const flags = last.flags.includes("joined-lines")
    ? last.flags
    : [...last.flags, "joined-lines" as const];
  return { ...last, cells, flags };
}
