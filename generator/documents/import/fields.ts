import type { FieldMeaning, RequiredMeaning, TypeMeaning } from "../meaning.js";
import type { Row, Table } from "../reading.js";
import type { DraftField, DraftRequired } from "./elements.js";
import { onceEach, union } from "./once-each.js";
import { sensitiveKind } from "./sensitive.js";
import type { DraftSource } from "./source.js";

/** The rows of a table as fields, those below a row below its field. */
export function fieldsOf(source: DraftSource, table: Table): readonly DraftField[] {
  const rows = table.rows.filter(({ kind }) => kind === "field" || kind === "group");
  return below(source, rows, []);
}

function below(source: DraftSource, rows: readonly Row[], path: readonly string[]): DraftField[] {
  const fields: DraftField[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const meaning = source.meaningOf(row);
    const inner = [...path, meaning.code];
    const end = endOfLevel(rows, at + 1, inner);
    fields.push(fieldOf(source, row, meaning, below(source, rows.slice(at + 1, end), inner)));
    at = end - 1;
  }
  return merged(fields);
}

/** The rows that follow one and stand below it. */
function endOfLevel(rows: readonly Row[], start: number, path: readonly string[]): number {
  const isInside = (row: Row): boolean => {
    const above = levelsAbove(row);
    return above.length >= path.length && path.every((code, index) => above[index] === code);
  };
  let end = start;
  for (let row = rows[end]; row !== undefined && isInside(row); row = rows[end]) end += 1;
  return end;
}

/** What a row stands below, but for what its own name says: `order.policyNo` below `order` is a path, and stays one. */
function levelsAbove({ below: above, cells }: Row): readonly string[] {
  const code = (cells.code ?? "").trim();
  return above.filter((level) => !code.startsWith(`${level}.`) && !code.startsWith(`${level}[`));
}

function fieldOf(
  { reading }: DraftSource,
  row: Row,
  meaning: FieldMeaning,
  inside: readonly DraftField[],
): DraftField {
  const isOdd = row.flags.includes("look-alike-letters");
  // A path that ends in nothing is the row of the level itself.
  const name = (isOdd ? keyOf(row) : meaning.code).replace(/(?:\[\d*\])?\.+$/u, "");
  const cite = `${reading.document}#${row.place}`;
  const { label, type } = meaning;
  const kind = sensitiveKind(name, label);
  return {
    name,
    ...(label !== undefined && label !== "" && { title: label }),
    ...typeOf(type),
    required: requiredOf(meaning.required),
    ...(kind && isText(type) && inside.length === 0 && { sensitive: kind }),
    cite: [cite],
    at: row.at,
    below: inside,
    told: [{ cite, says: saidBy(meaning) }],
    questions: isOdd ? ["q-look-alikes"] : [],
  };
}

/** The name as its place has it, in Latin letters. */
function keyOf({ place }: Row): string {
  return place.replace(/^.*[/.]/u, "");
}

function saidBy({ type, required }: FieldMeaning): string {
  const words = [type?.printed, required?.printed].filter(
    (word) => word !== undefined && word !== "",
  );
  return words.length === 0 ? "nothing" : words.join(", ");
}

function typeOf(meaning: TypeMeaning | undefined): Pick<DraftField, "type" | "printed"> {
  if (meaning === undefined) return {};
  const { type, printed } = meaning;
  return { ...(type !== undefined && { type }), printed };
}

function isText(meaning: TypeMeaning | undefined): boolean {
  return meaning?.type === undefined || meaning.type.startsWith("string");
}

function requiredOf(meaning: RequiredMeaning | undefined): DraftRequired {
  if (meaning === undefined) return { kind: "unspecified" };
  const { kind, printed, condition } = meaning;
  return { kind, printed, ...(condition !== undefined && { condition }) };
}

/**
 * Fields of one name are one, which cites the rows of all: a document that has a table twice says the same twice, mostly. What the
 * first says is taken; where a later one says otherwise, that is a question.
 */
export function merged(fields: readonly DraftField[]): DraftField[] {
  return onceEach(fields, ({ name }) => name, both);
}

function both(one: DraftField, other: DraftField): DraftField {
  return {
    ...other,
    ...one,
    cite: union(one.cite, other.cite),
    below: merged([...one.below, ...other.below]),
    told: [...one.told, ...other.told],
    questions: [...new Set([...one.questions, ...other.questions, ...conflict(one, other)])],
  };
}

function conflict(one: DraftField, other: DraftField): readonly string[] {
  const isOtherType = (one.type ?? one.printed) !== (other.type ?? other.printed);
  return isOtherType || one.required.kind !== other.required.kind ? ["q-conflicts"] : [];
}

/** What a field is: all of it but its places. */
export function shapeOf(field: DraftField): string {
  const { name, type, printed, required, below: inside } = field;
  const kind = required.kind === "unspecified" ? "" : required.kind;
  return JSON.stringify([name, type ?? printed ?? "", kind, inside.map(shapeOf)]);
}
