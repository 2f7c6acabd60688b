import { expect, test } from "vitest";
import type { Member } from "../../generator/model/protocol.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field } from "../../generator/model/structure.js";
import { printType } from "../../generator/model/type.js";
import { resolveProvider } from "../support/resolve.js";
import { citationOf, readRows } from "./rows.js";

test("the spec holds every row with the document's type, and nothing else", () => {
  const rows = readRows("xiebao").map((row) => [citationOf("notice", row), plainType(row.type)]);
  const captured = capturedRows(resolveProvider("xiebao"));
  const untyped = new Set(rows.filter(([, type]) => type === "").map(([place]) => place));
  const typed = captured.map(([place, type]) => [place, untyped.has(place) ? "" : plainType(type)]);
  expect(Object.fromEntries(typed)).toEqual(Object.fromEntries(rows));
  expect(typed.length).toBe(rows.length);
});

test("the spec calls every row what the document calls it", () => {
  const titles = new Map(
    structureFields(resolveProvider("xiebao")).flatMap((field) =>
      field.cite.map((place) => [place, field.title] as const),
    ),
  );
  const named = readRows("xiebao").filter((row) => row.table !== "" && row.table !== "Notify");
  const expected = named.map((row) => [citationOf("notice", row), row.label]);
  expect(expected.map(([place]) => [place, titles.get(place ?? "")])).toEqual(expected);
});

/** The document's words and ours for the same types. */
function plainType(type: string): string {
  return type.toLowerCase().replace("map<string,object>", "map<json>");
}

type CapturedRow = readonly [place: string, type: string];

/** Every row that a field of the model cites, with the type that the model takes the document to say. */
function capturedRows(provider: Provider): readonly CapturedRow[] {
  const fields = [...structureFields(provider), ...envelopeFields(provider)];
  const cited = fields
    .filter((field) => field.derived === undefined)
    .flatMap((field) =>
      placesOf(field).map((place): CapturedRow => [place, field.documented.type]),
    );
  return [...cited, ["notice#1.3/data", ""], ...envelopeTables(provider)];
}

/** A field that cites nothing and is not marked as derived must show up too. */
function placesOf(field: Field): readonly string[] {
  return field.cite.length > 0 ? field.cite : [`no row for ${field.name}`];
}

function structureFields(provider: Provider): readonly Field[] {
  return provider.structures.flatMap((structure) => structure.fields);
}

function envelopeFields(provider: Provider): readonly Field[] {
  return provider.protocols.flatMap((protocol) =>
    [...protocol.envelope.members, ...protocol.reply.envelope.members].flatMap(fieldOf),
  );
}

/**
 * Each notice repeats the table of the envelope, which its operation cites; its `data` names the notice's structure. Members that cite
 * those rows themselves are there already.
 */
function envelopeTables(provider: Provider): readonly CapturedRow[] {
  const cited = new Set(envelopeFields(provider).flatMap(placesOf));
  return provider.operations.flatMap((operation) => {
    const table = operation.cite.find((place) => place.endsWith("/Notify"));
    const members = provider.protocols.find(({ name }) => name === operation.protocol)?.envelope
      .members;
    return (members ?? []).flatMap((member): readonly CapturedRow[] => {
      const body = operation.request.kind === "type" ? printType(operation.request.type) : "";
      const type = member.kind === "value" ? member.field.documented.type : body;
      const place = `${table}.${member.kind === "value" ? member.field.name : member.name}`;
      return cited.has(place) ? [] : [[place, type]];
    });
  });
}

function fieldOf(member: Member): readonly Field[] {
  return member.kind === "value" ? [member.field] : [];
}
