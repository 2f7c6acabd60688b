import { expect, test } from "vitest";
import type { Member } from "../../generator/model/protocol.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field } from "../../generator/model/structure.js";
import { resolveProvider } from "../support/resolve.js";
import { citationOf, readRows, type DocumentRow } from "./rows.js";

const provider = resolveProvider("lima");
const rows = readRows("lima");
const exchanges = rows.filter(({ from }) => from !== undefined);
const messageRows = rows.filter(({ from }) => from === undefined);

/** What the spec says of a row, in the language's words: the document's type and requiredness, and its labels. */
interface CapturedRow {
  readonly place: string;
  readonly type: string;
  readonly required: string;
  readonly labels: readonly string[];
}

/**
 * The message's head is a group, which has neither type nor requiredness. The row without a name, and those that are there
 * twice, are cited by the member that a question takes them for.
 */
test("the spec holds every row of every page, with the document's type, requiredness and label", () => {
  const expected = new Map(messageRows.map((row) => [placeOf(row), expectedRow(row)]));
  const captured = capturedRows(provider).map((row) => withOneLabel(row, expected.get(row.place)));
  expect(captured).toEqual(captured.map(({ place }) => expected.get(place)));
  expect([...new Set(captured.map(({ place }) => place))].toSorted()).toEqual(
    [...expected.keys()].toSorted(),
  );
});

/** The envelope and the replies stand for all exchanges, and so in both protocols. */
test("no two fields hold one row, but for those of the template", () => {
  const cited = capturedRows(provider).map(({ place }) => place);
  const own = cited.filter((place) => !/^index#1\.2\.3\/|\/messageHead\b/.test(place));
  expect(own.toSorted()).toEqual([...new Set(own)].toSorted());
});

test("what the answer repeats is marked: the letter E", () => {
  const repeated = messageRows.filter(({ required }) => required?.endsWith("E")).map(placeOf);
  const marked = fieldsOf(provider)
    .filter(({ documented }) => documented.required.endsWith("E"))
    .flatMap(({ cite }) => cite.filter((place) => place.startsWith("index#")));
  expect([...new Set(marked)].toSorted()).toEqual(repeated.toSorted());
  const silent = fieldsOf(provider).filter(
    ({ documented, echo }) => documented.required.endsWith("E") && !echo,
  );
  expect(silent).toEqual([]);
});

test("each exchange of the list is an operation of its kind, started by whom it says", () => {
  const parties = new Map(provider.parties.map(({ name, title }) => [name, title]));
  const held = provider.operations.map(({ title, from, protocol, dispatch, cite }) => ({
    place: cite[0],
    row: dispatch.flatMap(({ values }) => values).join(),
    type: protocol,
    label: title,
    from: parties.get(from),
  }));
  const listed = exchanges.map((row) => {
    const { row: kind, type, label, from } = row;
    return { place: placeOf(row), row: kind, type, label, from };
  });
  expect(held.toSorted(byKind)).toEqual(listed.toSorted(byKind));
});

test("each kind of the list is a code, with the document's label", () => {
  const table = provider.codeTables.find(({ name }) => name === "RequestType");
  expect(table?.codes.map(({ code, label, cite }) => [cite.join(), code, label])).toEqual(
    exchanges.map((row) => [placeOf(row), row.row, row.label]),
  );
});

test("what no row says is marked as derived", () => {
  const places = new Set(rows.map(placeOf));
  const strays = fieldsOf(provider)
    .filter(({ derived }) => derived === undefined)
    .filter(({ cite }) => !cite.some((place) => places.has(place)));
  expect(strays.map(({ name }) => name)).toEqual([]);
});

function byKind(one: { readonly row: string }, other: { readonly row: string }): number {
  return one.row < other.row ? -1 : 1;
}

function placeOf(row: DocumentRow): string {
  return citationOf("index", row);
}

/** Where rows say one thing by several labels, a title has them all. */
function withOneLabel(row: CapturedRow, said: CapturedRow | undefined): CapturedRow {
  return said && row.labels.includes(said.labels.join()) ? { ...row, labels: said.labels } : row;
}

const words = new Map(provider.documents.flatMap((document) => Object.entries(document.words)));
const groups = new Set(groupsOf(provider).flatMap(({ cite }) => cite));

function expectedRow(row: DocumentRow): CapturedRow {
  const place = placeOf(row);
  const isGroup = groups.has(place);
  return {
    place,
    type: isGroup ? "" : plain(row.type),
    required: isGroup ? "" : plain(row.required ?? ""),
    labels: [row.label],
  };
}

/** The language's word for the document's; words differ from page to page in letter case. */
function plain(word: string): string {
  return (words.get(word) ?? word).toLowerCase();
}

/** Every row that a field or a group cites. */
function capturedRows(model: Provider): readonly CapturedRow[] {
  const labelsOf = (title: string | undefined) => title?.split(" / ") ?? [""];
  const fields = fieldsOf(model).filter(({ derived }) => derived === undefined);
  return [
    ...fields.flatMap(({ cite, documented, title }) =>
      cite.map((place) => ({
        place,
        type: plain(documented.type),
        required: plain(documented.required),
        labels: labelsOf(title),
      })),
    ),
    ...groupsOf(model).flatMap(({ cite, title }) =>
      cite
        .filter((place) => place.includes("/messageHead"))
        .map((place) => ({ place, type: "", required: "", labels: labelsOf(title) })),
    ),
  ];
}

function fieldsOf(model: Provider): readonly Field[] {
  const members = membersOf(model).flatMap((member) =>
    member.kind === "value" ? [member.field] : [],
  );
  return [...model.structures.flatMap(({ fields }) => fields), ...members];
}

function groupsOf(model: Provider): readonly Extract<Member, { readonly kind: "group" }>[] {
  return membersOf(model).filter((member) => member.kind === "group");
}

function membersOf(model: Provider): readonly Member[] {
  return model.protocols
    .flatMap(({ envelope, message, reply }) => [envelope, message, reply.envelope, reply.message])
    .flatMap((around) => around?.members ?? [])
    .flatMap((member) => (member.kind === "group" ? [member, ...member.members] : [member]));
}
