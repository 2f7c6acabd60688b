import { expect, test } from "vitest";
import { membersBelow } from "../../generator/model/members.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field } from "../../generator/model/structure.js";
import { resolveProvider } from "../support/resolve.js";
import { citationOf, readRows, type DocumentRow } from "./rows.js";

const provider = resolveProvider("huanong");
const rows = readRows("huanong");

/** What the spec says of a row: the document's words for its type and requiredness, and its label. */
interface CapturedRow {
  readonly place: string;
  readonly type: string;
  readonly required: string;
  readonly label: string | undefined;
}

/** A field cites its row in each paste of its page. */
test("the spec holds every row of every paste, with the document's type, requiredness and label", () => {
  const captured = fieldsOf(provider)
    .filter(({ derived }) => derived === undefined)
    .flatMap(capturedRows);
  const expected = rows.map(expectedRow);
  expect(byPlace(captured)).toEqual(byPlace(expected));
  expect(captured.length).toBe(expected.length);
});

test("the spec holds every code of every paste, with the document's label, struck through or not", () => {
  const captured = provider.codeTables.flatMap(({ cite, codes }) => {
    const listed = codes.map(({ code, label, state }) => ({
      code,
      label,
      struck: state === "retired",
    }));
    return cite.map((place) => [place, listed] as const);
  });
  const expected = rows.flatMap((row) => (row.codes ? [[placeOf(row), row.codes] as const] : []));
  expect(byCode(captured)).toEqual(byCode(expected));
});

/** Of two pastes of a page, one may have rows that the other has not; what both have must be alike. */
test("pastes of a page differ in one row alone", () => {
  const pages = [
    ["1", "3", "5"],
    ["2", "4"],
  ];
  const odd = pages.flatMap((sections) => {
    const pastes = sections.map((section) => new Set(rowsIn(section)));
    const all = new Set(pastes.flatMap((paste) => [...paste]));
    return [...all].filter((row) => !pastes.every((paste) => paste.has(row)));
  });
  const [row, ...others] = odd.map((text) => JSON.parse(text) as DocumentRow);
  expect([row?.row, others]).toEqual(["surApplyId", []]);
});

/** Rows without the place they were read at. */
function rowsIn(section: string): readonly string[] {
  return rows
    .filter((row) => row.section === section)
    .map((row) => JSON.stringify({ ...row, section: "" }));
}

function placeOf(row: DocumentRow): string {
  return citationOf("notices", row);
}

const words = new Map(provider.documents.flatMap((document) => Object.entries(document.words)));

function inOurWords(word: string): string {
  return words.get(word) ?? word;
}

function expectedRow(row: DocumentRow): CapturedRow {
  return {
    place: placeOf(row),
    type: inOurWords(row.type),
    required: inOurWords(row.required ?? ""),
    label: row.label,
  };
}

function capturedRows({ cite, documented, title }: Field): readonly CapturedRow[] {
  return cite.map((place) => ({
    place,
    type: inOurWords(documented.type),
    required: inOurWords(documented.required),
    label: title,
  }));
}

function byPlace(captured: readonly CapturedRow[]): Readonly<Record<string, CapturedRow>> {
  return Object.fromEntries(captured.map((row) => [row.place, row]));
}

type CodesAt = readonly [place: string, codes: NonNullable<DocumentRow["codes"]>];

/** By place and code. */
function byCode(tables: readonly CodesAt[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    tables.map(([place, codes]) => [
      place,
      Object.fromEntries(codes.map(({ code, ...rest }) => [code, rest])),
    ]),
  );
}

function fieldsOf(model: Provider): readonly Field[] {
  const members = model.protocols
    .flatMap(({ envelope, reply }) => [envelope.members, reply.envelope.members])
    .flatMap((each) => membersBelow(each))
    .flatMap(({ member }) => (member.kind === "value" ? [member.field] : []));
  return [...model.structures.flatMap(({ fields }) => fields), ...members];
}
