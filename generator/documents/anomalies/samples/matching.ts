import type { Field } from "../corpus/corpus.js";
import type { Member } from "../corpus/member.js";
import { rowsFor, type Sample } from "../corpus/sample.js";
import { distance } from "../words/distance.js";
import { isRequired } from "../fields/requiredness.js";
import { folded, tokensOf } from "../words/tokens.js";

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
  const matched = members.flatMap((member) => {
    const row = rowOf(member, own) ?? rowOf(member, rows);
    return row ? [[member, row] as const] : [];
  });
  if (matched.length < 2) return undefined;
  const names = new Set(sample.members.map((member) => member.path.at(-1)));
  const missing = own.filter((field) => !names.has(field.name));
  const unmatched = members.filter((member) => !rowOf(member, rows));
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

/** By its whole path where tables print paths, or else by its name. */
function rowOf({ path }: Member, rows: readonly Field[]): Field | undefined {
  const named = rows.filter(({ name }) => name === path.at(-1));
  const exact = named.find((row) => endsWith(path, row.path));
  if (exact) return exact;
  return named.find((row) => !row.code.includes(".") && !isTop(row, rows));
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

/** How alike a member and a row are, from 0 to 4. */
function likeness(member: Member, row: Field, sample: Sample): number {
  const [one, other] = [member.path.at(-1) ?? "", row.name];
  if (one === "" || other === "") return 0;
  if (folded(one) === folded(other)) return 4;
  if (Math.min(one.length, other.length) >= 6 && distance(one, other, 1) === 1) return 3;
  if (isPartOf(tokensOf(one), tokensOf(other)) && (isRequired(row) || row.row.kind === "group"))
    return 2;
  return haveSameMembers(member, row, sample) ? 1 : 0;
}

/** `planName` and `safeguardPlanName`, `requestHead` and `responseHead`. */
function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 2 && long.slice(-short.length).join() === short.join()) return true;
  if (
    short.length >= 2 &&
    /^(?:name|id|code|type|list|info|no)$/u.test(long.slice(short.length).join()) &&
    long.slice(0, short.length).join() === short.join()
  )
    return true;
  const swapped = (token: string): string => (token === "request" ? "response" : token);
  return one.length === other.length && one.map(swapped).join() === other.map(swapped).join();
}

function haveSameMembers({ path }: Member, row: Field, { members, own }: Sample): boolean {
  const below = members
    .filter((each) => each.path.at(-2) === path.at(-1))
    .map((each) => each.path.at(-1));
  const rows = own.flatMap(({ fields }) => fields).filter((each) => each.path.at(-2) === row.name);
  const names = new Set(rows.map(({ name }) => name));
  return names.size > 1 && below.length > 1 && below.every((name) => names.has(name ?? ""));
}
