import type { Passage } from "../reading.js";
import type { DraftField } from "./elements.js";
import type { FieldTable, Side } from "./field-tables.js";

/**
 * A table that shows the members of requests and of replies together, such as a list of what a section's samples hold, as one of
 * each: a member that only a sample of a reply has is one of replies. Any other table as it is.
 */
export function bySide(table: FieldTable): readonly FieldTable[] {
  if (table.side !== undefined) return [table];
  const samples = samplesBeside(table);
  const requests = samples.filter(({ place }) => sideOf(place) === "request");
  const replies = samples.filter(({ place }) => sideOf(place) === "reply");
  const isOfReply = ({ name }: DraftField): boolean =>
    replies.some((sample) => has(sample, name)) && !requests.some((sample) => has(sample, name));
  const ofReply = table.fields.filter(isOfReply);
  if (requests.length === 0 || ofReply.length === 0) return [table];
  const ofRequest = table.fields.filter((field) => !ofReply.includes(field));
  return [
    { ...table, side: "request", fields: ofRequest },
    { ...table, side: "reply", fields: ofReply },
  ];
}

function samplesBeside({ source, cite }: FieldTable): readonly Passage[] {
  const section = (cite[0] ?? "").replace(/^[^#]*#/u, "").replace(/\/.*$/u, "");
  return source.reading.passages.filter(
    ({ kind, place }) => kind === "sample" && place.startsWith(`${section}/`),
  );
}

function sideOf(place: string): Side | undefined {
  const key = place.replace(/^.*\//u, "");
  return key.startsWith("request") ? "request" : key.startsWith("reply") ? "reply" : undefined;
}

function has({ text }: Passage, name: string): boolean {
  return text.includes(`"${name}"`) || text.includes(`<${name}>`);
}
