import { expect, test } from "vitest";
import type { Member } from "../../generator/model/protocol.js";
import type { Field, Provenance } from "../../generator/model/structure.js";
import { resolveProvider } from "../support/resolve.js";
import { citationOf, readRows, type DocumentRow } from "./rows.js";

const provider = resolveProvider("gongbao");
const rows = readRows("gongbao");
const placeOf = (row: DocumentRow): string => citationOf("spec", row);

/** The rows that open a group have neither type nor requiredness. */
const groups = rows.filter(({ type }) => type === "");
const groupPlaces = new Set(groups.map(placeOf));
const plain = rows.filter(({ type }) => type !== "");

/** What the spec says of a row: the document's words for its type and requiredness, and its label. */
type CapturedRow = readonly [place: string, type: string, required: string, label: string];

test("the spec holds every row of a table, with the document's type, requiredness and label", () => {
  const expected = plain.map(
    (row): CapturedRow => [placeOf(row), row.type, row.required ?? "", row.label],
  );
  const captured = fieldsOf().flatMap(capturedRows);
  expect(captured.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
});

test("the spec has a place for every row that opens a group, with its label", () => {
  const elements = [...fieldsOf(), ...membersOf().flatMap(placesOf)];
  const labels = new Map(
    elements.flatMap(({ cite, title }) => cite.map((place) => [place, title] as const)),
  );
  // The sample has its members, and no such level (q-correct-levels).
  const absent = "spec#3.4.3/request.productBody";
  const expected = groups.map((row) => [
    placeOf(row),
    placeOf(row) === absent ? undefined : row.label,
  ]);
  expect(expected.map(([place = ""]) => [place, labels.get(place)])).toEqual(expected);
  expect(provider.structures.some(({ cite }) => cite.includes(absent))).toBe(true);
});

test("what no row says is marked as derived", () => {
  const places = new Set(rows.map(placeOf));
  const strays = fieldsOf()
    .filter(({ derived }) => derived === undefined)
    .filter(({ cite }) => cite.length === 0 || !cite.every((place) => places.has(place)));
  expect(strays.map(({ name }) => name)).toEqual([]);
});

function capturedRows({ cite, documented, title = "", derived }: Field): readonly CapturedRow[] {
  if (derived !== undefined) return [];
  const type = documented.type.replace(/^string\b/, "varchar");
  const required = words.get(documented.required) ?? documented.required;
  return cite
    .filter((place) => !groupPlaces.has(place))
    .map((place): CapturedRow => [place, type, required, title]);
}

const words = new Map([
  ["true", "不为空"],
  ["false", "可为空"],
]);

function byPlace([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : Number(a > b);
}

/** The fields of structures, and those of the envelope; both protocols have the same one. */
function fieldsOf(): readonly Field[] {
  const members = membersOf().flatMap(below);
  return [
    ...provider.structures.flatMap(({ fields }) => fields),
    ...members.flatMap((member) => (member.kind === "value" ? [member.field] : [])),
  ];
}

function membersOf(): readonly Member[] {
  const [service] = provider.protocols.filter(({ name }) => name === "service");
  return [...(service?.envelope.members ?? []), ...(service?.reply.envelope.members ?? [])];
}

function below(member: Member): readonly Member[] {
  return member.kind === "group" ? member.members.flatMap(below) : [member];
}

/** Groups and places of bodies. */
function placesOf(member: Member): readonly (Provenance & { readonly title?: string })[] {
  return member.kind === "value" ? [] : [member];
}
