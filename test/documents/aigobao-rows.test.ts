import { expect, test } from "vitest";
import type { Member } from "../../generator/model/protocol.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field } from "../../generator/model/structure.js";
import { resolveProvider } from "../support/resolve.js";
import { citationOf, readRows, type DocumentRow } from "./rows.js";

const provider = resolveProvider("aigobao");
const rows = readRows("aigobao");
const CODES = "8.1.1";

/** What the spec says of a row: the document's words for its type and requiredness, and its label. */
interface CapturedRow {
  readonly place: string;
  readonly type: string;
  readonly required: string;
  readonly label: string | undefined;
}

/** The body's place in a reply has neither type nor requiredness in the model; a question says what became of them. */
const bodies = new Set(
  rows.filter(({ row, section }) => row === "data" && section !== CODES).map(placeOf),
);

/** The reply is one structure for all operations, and so has one label, type and requiredness for the ten tables of it. */
test("the spec holds every row of a table, with the document's type, requiredness and label", () => {
  const expected = rows.filter(({ section }) => section !== CODES).map(expectedRow);
  const captured = capturedRows(provider).map((row) => comparable(row, expected));
  expect(byPlace(captured)).toEqual(byPlace(expected));
  expect(captured.length).toBe(expected.length);
});

test("the spec holds every result code, with the document's label", () => {
  const table = provider.codeTables.find(({ name }) => name === "ResultCode");
  const codes = rows.filter(({ section }) => section === CODES);
  expect(table?.codes.map(({ code, label, cite }) => [cite.join(), code, label])).toEqual(
    codes.map((row) => [placeOf(row), row.row, row.label]),
  );
});

test("what no row says is marked as derived", () => {
  const places = new Set(rows.map(placeOf));
  const strays = fieldsOf(provider)
    .filter(({ derived }) => derived === undefined)
    .filter(({ cite }) => !cite.some((place) => places.has(place)));
  expect(strays.map(({ name }) => name)).toEqual([]);
});

function placeOf(row: DocumentRow): string {
  return citationOf("api", row);
}

function expectedRow(row: DocumentRow): CapturedRow {
  const { label } = row;
  const words = bodies.has(placeOf(row))
    ? { type: "", required: "" }
    : { type: row.type.toLowerCase(), required: row.required ?? "" };
  return { place: placeOf(row), label, ...words };
}

/** Every row that a field or the body's place cites. */
function capturedRows(model: Provider): readonly CapturedRow[] {
  const cited = fieldsOf(model)
    .filter(({ derived }) => derived === undefined)
    .flatMap(({ cite, documented, title }) =>
      cite
        .filter((place) => place.includes("/") && !/\/p\d+$/.test(place))
        .map((place) => ({ place, ...documented, label: title })),
    );
  const places = membersOf(model).flatMap((member) =>
    member.kind === "body"
      ? (member.cite ?? []).map((place) => ({ place, type: "", required: "", label: member.title }))
      : [],
  );
  return [...cited, ...places];
}

const words = new Map([
  ["true", "是"],
  ["false", "否"],
  ["unspecified", ""],
]);
const types = new Map([
  ["decimal", "bigdecimal"],
  ["epoch-ms", "long"],
]);

/** In the document's words; without a type where the document's cell is empty. */
function comparable(row: CapturedRow, expected: readonly CapturedRow[]): CapturedRow {
  const type = row.type.toLowerCase().replace(/\s/g, "");
  const isBlank = expected.some(({ place, type: said }) => place === row.place && said === "");
  return {
    ...row,
    type: isBlank ? "" : (types.get(type) ?? type),
    required: words.get(row.required) ?? row.required,
  };
}

function byPlace(captured: readonly CapturedRow[]): Readonly<Record<string, CapturedRow>> {
  return Object.fromEntries(captured.map((row) => [row.place, row]));
}

function fieldsOf(model: Provider): readonly Field[] {
  const members = membersOf(model).flatMap((member) =>
    member.kind === "value" ? [member.field] : [],
  );
  return [...model.structures.flatMap(({ fields }) => fields), ...members];
}

function membersOf(model: Provider): readonly Member[] {
  return model.protocols.flatMap(({ envelope, reply }) => [
    ...envelope.members,
    ...reply.envelope.members,
  ]);
}
