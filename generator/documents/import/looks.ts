import { fieldsIn } from "./draft.js";
import type { DraftElements, DraftField, DraftOperation } from "./elements.js";
import { withInventedValues } from "./invented.js";
import type { JudgedSample } from "./judge.js";
import { isOfSpec, lookKinds, placeOf, type LookKind, type ToLookAt } from "./report.js";
import type { DraftSource } from "./source.js";

/** What of a document is lost or doubtful: tables that are none, lines and rows that nothing has, columns that may be others. */
export function inDocument(
  source: DraftSource,
  isCaptured: (place: string) => boolean,
): readonly ToLookAt[] {
  const { document, unclaimed, tables } = source.reading;
  const rows = tables.filter(isOfSpec).flatMap((table) => table.rows);
  const terms = tables
    .filter(({ kind }) => kind === "terms")
    .flatMap((table) => table.rows)
    .filter(({ cells }) => /^[a-z][A-Za-z0-9_]*$/u.test(cells.term ?? ""));
  const look = (kind: LookKind, what: string, line: number): ToLookAt => ({
    kind,
    document,
    line,
    what,
  });
  return [
    ...(rows.length === 0 ? [look("no-rows", source.file, 1)] : []),
    ...unclaimed.map(({ text, at }) => look("unclaimed", withInventedValues(text), at.line)),
    // A list of what names mean is cited by nothing, unless it is of names on the wire: these are fields without a table.
    ...[...rows, ...terms]
      .filter((row) => !isCaptured(placeOf(source, row)))
      .map((row) => look("uncaptured", row.place, row.at.line)),
    ...tables
      .filter((table) => isOfSpec(table) && table.confidence < 0.9)
      .map(({ id, at, confidence }) =>
        look("confidence", `${id} (${confidence.toFixed(2)})`, at.line),
      ),
    ...rows
      .filter(({ flags }) =>
        flags.some((flag) => flag !== "no-number" && flag !== "look-alike-letters"),
      )
      .map((row) => look("flag", `${row.place} (${row.flags.join(", ")})`, row.at.line)),
  ];
}

/** What of a draft's elements is a guess, a contradiction or open. */
export function inElements(
  elements: DraftElements,
  sources: readonly DraftSource[],
): readonly ToLookAt[] {
  const { isWeGuessed, we, operations } = elements;
  const ofField = (kind: LookKind, question: string): readonly ToLookAt[] =>
    fieldsIn(elements)
      .filter(({ questions }) => questions.includes(question))
      .map((field) => lookAtField(kind, field));
  const [first] = sources;
  return [
    ...(isWeGuessed && first ? [{ kind: "we", what: we } as const] : []),
    ...operations
      .filter(({ questions }) => questions.includes("q-direction"))
      .map((one) => lookAtOperation("direction", one)),
    ...ofField("conflict", "q-conflicts"),
    ...ofField("look-alike", "q-look-alikes"),
    ...ofField("type", "q-types"),
    ...unusedIn(elements).map(
      ({ name, cite: [place = ""], fields: [field] }): ToLookAt => ({
        kind: "unused",
        document: place.replace(/#.*$/u, ""),
        ...(field && { line: field.at.line }),
        what: name,
      }),
    ),
    ...operations
      .filter(({ isNameless }) => isNameless)
      .map((one) => lookAtOperation("nameless", one)),
  ];
}

/** Structures that no message and no field is of. */
function unusedIn(elements: DraftElements): DraftElements["structures"] {
  const bodies = elements.operations.flatMap(({ request, reply }) =>
    [request, reply].flatMap((body) => (body.kind === "type" ? [body.type] : [])),
  );
  const types = [...bodies, ...fieldsIn(elements).map(({ type = "" }) => type)];
  const used = new Set(types.flatMap((type) => type.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
  return elements.structures.filter(({ name }) => !used.has(name));
}

function lookAtOperation(kind: LookKind, { name, document, at }: DraftOperation): ToLookAt {
  return { kind, document, line: at.line, what: name };
}

function lookAtField(kind: LookKind, { cite: [place = ""], at }: DraftField): ToLookAt {
  return { kind, document: place.replace(/#.*$/u, ""), line: at.line, what: place };
}

/** What somebody has to look at of a sample; nothing where it fits as it is printed. */
export function lookAtSample({ sample, verdict, reason }: JudgedSample): readonly ToLookAt[] {
  const { document, at, file, mends } = sample;
  const look = { document, line: at.line, what: file };
  return [
    ...mends.map(({ says }): ToLookAt => ({ ...look, kind: "mended", reason: says })),
    ...(verdict === "fits"
      ? []
      : [{ ...look, kind: "sample" as const, ...(reason && { reason }) }]),
  ];
}

/** By kind, then as they stand in the documents. */
export function ordered(
  looks: readonly ToLookAt[],
  sources: readonly DraftSource[],
): readonly ToLookAt[] {
  const names = sources.map(({ reading }) => reading.document);
  const inDocuments = looks.toSorted(
    (one, other) =>
      names.indexOf(one.document ?? "") - names.indexOf(other.document ?? "") ||
      (one.line ?? 0) - (other.line ?? 0),
  );
  return lookKinds.flatMap((kind) => inDocuments.filter((look) => look.kind === kind));
}
