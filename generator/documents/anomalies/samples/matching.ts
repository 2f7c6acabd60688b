import type { Field } from "../corpus/corpus.js";
import type { Member } from "../corpus/member.js";
import { rowsFor, type Sample } from "../corpus/sample.js";
import { isRequired } from "../fields/requiredness.js";
import { likeness } from "./likeness.js";

/** What a sample and the tables of its message have in common, and what they have not. */
export interface Matching {
  readonly sample: Sample;
  /** A member and the row of its name. */
  readonly matched: readonly (readonly [Member, Field])[];
  /** A member and a row that is nowhere in the sample, under names that may well be one. */
  readonly variants: readonly (readonly [Member, Field])[];
  /** Members that no row has, without those below them. */
  readonly unlisted: readonly Member[];
  /** Rows that must be there, or that open a group of some, and are not in the sample. */
  readonly unseen: readonly Field[];
}

/** Undefined where the sample shows too little of any table to be one of its message. */
export function matchingOf(sample: Sample): Matching | undefined {
  const rows = rowsFor(sample);
  const own = sample.own.flatMap(({ fields }) => fields).filter(({ name }) => name !== "");
  const members = onceEach(sample.members);
  const known = members.filter((member) => rowsOf(member, rows).length > 0);
  if (known.length < 2) return undefined;
  const matched = known.flatMap((member) => {
    const row = rowOf(member, own) ?? rowOf(member, rows);
    return row ? [[member, row] as const] : [];
  });
  const names = new Set(sample.members.map((member) => member.path.at(-1)));
  const missing = own.filter((field) => !names.has(field.name));
  const unmatched = members.filter((member) => !known.includes(member));
  const variants = pairs(unmatched, missing, sample);
  const paired = new Set(variants.flat().map((one) => one as object));
  // Below a renamed one, rows are looked for under a name that is not there.
  const renamed = variants.map(([{ path }]) => `${path.join(".")}.`);
  const unlisted = unmatched.filter(
    (member) =>
      !paired.has(member) && !renamed.some((start) => member.path.join(".").startsWith(start)),
  );
  return {
    sample,
    matched,
    variants,
    unlisted: outermost(unlisted, matched).filter(
      ({ path }) => !sample.named.has(path.at(-1) ?? ""),
    ),
    unseen: missing.filter(
      (field) => !paired.has(field) && isExpected(field, sample, missing, own),
    ),
  };
}

/** Items of a list repeat their members: the first of each path counts. */
function onceEach(members: readonly Member[]): readonly Member[] {
  const seen = new Set<string>();
  return members.filter(({ path }) => {
    const key = path.join(".");
    if (path.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The row of a member, if it is one: where structures have rows of one name that say different things, nobody can tell. */
function rowOf(member: Member, rows: readonly Field[]): Field | undefined {
  const [row, ...others] = rowsOf(member, rows);
  return others.every((other) => other.table === row?.table || saysTheSame(other, row))
    ? row
    : undefined;
}

function saysTheSame({ row: one }: Field, other: Field | undefined): boolean {
  const { type, required, description } = other?.row.cells ?? {};
  return (
    one.cells.type === type &&
    one.cells.required === required &&
    one.cells.description === description
  );
}

/** By its whole path where tables print paths, or else by its name. */
function rowsOf({ path }: Member, rows: readonly Field[]): readonly Field[] {
  const named = rows.filter(({ name }) => name === path.at(-1));
  const exact = named.filter((row) => endsWith(path, row.path));
  const longest = Math.max(...exact.map((row) => row.path.length));
  if (exact.length > 0) return exact.filter((row) => row.path.length === longest);
  return named.filter((row) => !row.code.includes(".") && !isTop(row, rows));
}

/** A row without a path in a table that prints paths is a member of the outermost level. */
function isTop(row: Field, rows: readonly Field[]): boolean {
  return rows.some((other) => other.table === row.table && other.code.includes("."));
}

function endsWith(path: readonly string[], end: readonly string[]): boolean {
  return (
    end.length <= path.length &&
    end.every((name, index) => name === path[path.length - end.length + index])
  );
}

/** Without those below another one, but for one that holds members that there are rows of. */
function outermost(
  members: readonly Member[],
  matched: readonly (readonly [Member, Field])[],
): readonly Member[] {
  const isWrapper = (key: string): boolean =>
    matched.some(([{ path }]) => path.join(".").startsWith(`${key}.`));
  const closed = new Set(
    members.map(({ path }) => path.join(".")).filter((key) => !isWrapper(key)),
  );
  return members.filter(
    ({ path }) => !path.some((_, index) => index > 0 && closed.has(path.slice(0, index).join("."))),
  );
}

/** Whether a row is missed: it must be there, and what it stands in is in the sample and not empty. */
function isExpected(
  field: Field,
  sample: Sample,
  missing: readonly Field[],
  own: readonly Field[],
): boolean {
  const { path } = field;
  if (!isRequired(field) && !opensRequired(field, own)) return false;
  const parent = path.at(-2);
  if (parent === undefined) return true;
  if (missing.some((other) => other !== field && other.name === parent)) return false;
  return !sample.members.some(
    (member) => member.path.at(-1) === parent && (member.items === 0 || member.kind === "null"),
  );
}

/** Whether it opens a group, of which nothing is said, around something that must be there. */
function opensRequired({ row, name, path }: Field, own: readonly Field[]): boolean {
  if (row.kind !== "group") return false;
  const depth = path.length;
  return own.some((other) => other.path[depth - 1] === name && isRequired(other));
}

function pairs(
  members: readonly Member[],
  rows: readonly Field[],
  sample: Sample,
): readonly (readonly [Member, Field])[] {
  const left = new Set(rows);
  return members.flatMap((member) => {
    const best = [...left]
      .map((row) => ({ row, likeness: likeness(member, row, sample) }))
      .filter((each) => each.likeness > 0)
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    if (!best) return [];
    left.delete(best.row);
    return [[member, best.row] as const];
  });
}
