import type { Words } from "../../diagnostics/language.js";
import { get } from "../../spec/yaml/node.js";
import { flow } from "../patch/value.js";
import type { CodeMeaning, FieldMeaning } from "../meaning.js";
import { lastValueIn } from "../meaning/values.js";
import type { DriftContext } from "./context.js";
import type { ByHand, DriftRow, Hunk } from "./drift.js";
import type { Proposed } from "./proposed.js";
import { placesIn } from "./yaml-place.js";

/** Values that a row's remark lists otherwise than before. New ones are proposed; that one is gone only somebody can say. */
export function codeEdits(
  row: DriftRow,
  context: DriftContext,
  before: FieldMeaning,
  after: FieldMeaning,
): readonly Proposed[] {
  const tables = codeTablesFor(row, context);
  const isAtHand = !("before" in row.aligned) || context.was.has(row.aligned.before.place);
  const known = isAtHand ? before.codes : ownCodes(tables);
  const listed = listedNow(row, context, known, after);
  const added = listed.filter(({ code }) => !before.codes.some((each) => each.code === code));
  const others = isAtHand
    ? before.codes.filter((code) => !listed.some((each) => isOne(each, code)))
    : unlisted(known, listed);
  if (added.length === 0 && others.length === 0) return [];
  const hunks = tables.flatMap((table) => addedCodes(row.place, table, added));
  const isKnown = added.length === 0 || tables.length > 0;
  const left = isKnown && others.length === 0 ? [] : [byHandOf(row, others, isKnown ? [] : added)];
  return [{ hunks, byHand: left }];
}

type Code = Pick<CodeMeaning, "code">;

/** What the old remark listed is in no ledger: what code tables of this row alone have counts for it. */
function ownCodes(tables: readonly CodeTablePlace[]): readonly Code[] {
  const own = tables.filter(({ isOfOneRow }) => isOfOneRow);
  return own.flatMap(({ known }) => known.map((code) => ({ code })));
}

/** What the row lists now. Where it listed several values, a single one that is left of them is a list, too. */
function listedNow(
  { aligned }: DriftRow,
  { now }: DriftContext,
  known: readonly Code[],
  { codes }: FieldMeaning,
): readonly CodeMeaning[] {
  const row = "after" in aligned ? now.get(aligned.after.place) : undefined;
  if (codes.length > 0 || known.length < 2 || row === undefined) return codes;
  const last = lastValueIn(
    row.cells,
    known.map(({ code }) => code),
  );
  return last === undefined ? [] : [last];
}

function unlisted(known: readonly Code[], codes: readonly CodeMeaning[]): readonly Code[] {
  if (codes.length === 0) return [];
  const listed = codes.filter(({ struck }) => !struck).map(({ code }) => code);
  return known.filter(({ code }) => !listed.includes(code));
}

function isOne(one: CodeMeaning, other: CodeMeaning): boolean {
  return one.code === other.code && one.label === other.label && one.struck === other.struck;
}

interface CodeTablePlace {
  readonly file: string;
  readonly path: readonly string[];
  readonly known: readonly string[];
  /** Its values come from no other row. */
  readonly isOfOneRow: boolean;
}

/** Code tables that cite the row. */
function codeTablesFor(row: DriftRow, { files }: DriftContext): readonly CodeTablePlace[] {
  const cited = row.elements.filter(({ kind }) => kind === "code-table");
  return files.flatMap(({ path: file, root }) =>
    placesIn(root).flatMap(({ path, entry }): readonly CodeTablePlace[] => {
      const table = cited.find(
        ({ at }) => at?.source.path === file && at.start === entry.key.at.start,
      );
      const values = entry.value.kind === "map" ? get(entry.value, "values") : undefined;
      if (table === undefined || values?.kind !== "map") return [];
      const known = values.entries.map(({ key }) => key.text);
      return [{ file, path: [...path, "values"], known, isOfOneRow: table.cite.length === 1 }];
    }),
  );
}

function addedCodes(
  place: string,
  { file, path, known }: CodeTablePlace,
  added: readonly CodeMeaning[],
): readonly Hunk[] {
  const edits = added
    .filter(({ code }) => !known.includes(code))
    .map(({ code, label }) => {
      return { kind: "add", path, key: code, value: flow([["label", label]]) } as const;
    });
  return edits.length === 0 ? [] : [{ place, file, says: saysListed, edits }];
}

function byHandOf(
  { place, elements }: DriftRow,
  others: readonly Code[],
  added: readonly CodeMeaning[],
): ByHand {
  const [gone, fresh] = [others, added].map((codes) => codes.map(({ code }) => code).join(", "));
  const says: Words = {
    en: [
      ...(others.length === 0 ? [] : [`it no longer lists as before: ${gone}`]),
      ...(added.length === 0 ? [] : [`it lists what no code table has: ${fresh}`]),
    ].join("; "),
    zh: [
      ...(others.length === 0 ? [] : [`不再照旧列出：${gone}`]),
      ...(added.length === 0 ? [] : [`列出了没有代码表的值：${fresh}`]),
    ].join("；"),
  };
  return { place, says, elements: elements.map(({ path }) => path) };
}

const saysListed: Words = { en: "the row lists a further value", zh: "这一行列出了新的取值" };
