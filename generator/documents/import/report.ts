import type { Words } from "../../diagnostics/language.js";
import type { Row, Table } from "../reading.js";
import { fieldsIn } from "./draft.js";
import type { DraftElements } from "./elements.js";
import { withInventedValues } from "./invented.js";
import type { JudgedSample } from "./judge.js";
import { inDocument, inElements, lookAtSample, ordered } from "./looks.js";
import { envelopesOf } from "./protocol-envelopes.js";
import type { DraftSource } from "./source.js";

/** What an import found, and what somebody has to look at. */
export interface ImportReport {
  readonly provider: string;
  readonly documents: readonly DocumentReport[];
  readonly samples: readonly SampleReport[];
  /** In the order in which to look at it. */
  readonly first: readonly ToLookAt[];
  /** What was merged into a folder that was there; absent for a new one. */
  readonly merged?: MergeReport;
}

/** What was read of a document. */
export interface DocumentReport {
  readonly document: string;
  readonly file: string;
  /** Rows that a spec may cite, and how many of them the draft cites. */
  readonly rows: number;
  readonly captured: number;
  readonly tables: readonly TableReport[];
  readonly unclaimed: readonly { readonly line: number; readonly text: string }[];
}

/** What was read of a table. */
export interface TableReport {
  readonly id: string;
  readonly kind: Table["kind"];
  readonly line: number;
  readonly rows: number;
  readonly captured: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What became of a sample. */
export interface SampleReport {
  readonly file: string;
  readonly place: string;
  readonly line: number;
  readonly verdict: JudgedSample["verdict"];
  readonly reason?: Words;
}

/** Something that somebody has to look at. */
export interface ToLookAt {
  readonly kind: LookKind;
  /** `guide:120`; absent for what is about all documents. */
  readonly document?: string;
  readonly line?: number;
  /** What it is about: a row's place, a name, a line. */
  readonly what: string;
  readonly reason?: Words;
}

/** In the order in which to look at them: what is lost comes before what is doubtful, and that before what is missing. */
export const lookKinds = [
  "no-rows",
  "unclaimed",
  "uncaptured",
  "confidence",
  "we",
  "direction",
  "flag",
  "conflict",
  "look-alike",
  "type",
  "unused",
  "sample",
  "mended",
  "nameless",
] as const;

/** Why somebody has to look at it. */
export type LookKind = (typeof lookKinds)[number];

/** What became of elements that were there. Names are those of the spec: `types.Pay.fields.price`. */
export interface MergeReport {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Reviewed elements of which the document now says otherwise: they were not touched. */
  readonly differing: readonly {
    readonly element: string;
    readonly document: string;
    readonly spec: string;
  }[];
  /** Reviewed elements whose rows are gone. */
  readonly gone: readonly string[];
  /** Where documents describe operations that were not drafted again: all of their rows stand elsewhere in the spec. */
  readonly elsewhere: readonly string[];
}

/** Tells what a draft captured, and orders what is to be looked at. */
export function reportOf(
  provider: string,
  sources: readonly DraftSource[],
  elements: DraftElements,
  judged: readonly JudgedSample[],
  isCaptured: (place: string) => boolean = ofDraft(elements),
): ImportReport {
  const documents = sources.map((source) => documentReport(source, isCaptured));
  return {
    provider,
    documents,
    samples: judged.map(({ sample, verdict, reason }) => ({
      file: sample.file,
      place: sample.cite,
      line: sample.at.line,
      verdict,
      ...(reason && { reason }),
    })),
    first: ordered(
      [
        ...sources.flatMap((source) => inDocument(source, isCaptured)),
        ...inElements(elements, sources),
        ...judged.flatMap(lookAtSample),
      ],
      sources,
    ),
  };
}

/** Whether a draft cites a row. */
function ofDraft(elements: DraftElements): (place: string) => boolean {
  const cited = citedBy(elements);
  return (place) => cited.has(place);
}

/** All rows that a draft cites. */
function citedBy(elements: DraftElements): ReadonlySet<string> {
  const { protocols, operations, codeTables } = elements;
  const codes = codeTables.flatMap(({ cite, values }) =>
    cite.flatMap((table) =>
      values.map(
        ({ code }) => `${table}${table.replace(/^[^#]*#/u, "").includes("/") ? "." : "/"}${code}`,
      ),
    ),
  );
  return new Set([
    ...fieldsIn(elements).flatMap(({ cite }) => cite),
    ...envelopesOf(protocols).flatMap(({ body }) => body?.cite ?? []),
    ...operations.flatMap(({ cite }) => cite),
    ...codes,
    ...codeTables.flatMap(({ values }) => values.flatMap(({ cite }) => cite)),
  ]);
}

function documentReport(
  source: DraftSource,
  isCaptured: (place: string) => boolean,
): DocumentReport {
  const { reading, file } = source;
  const tables = reading.tables.filter(isOfSpec).map(
    (table): TableReport => ({
      id: table.id,
      kind: table.kind,
      line: table.at.line,
      rows: table.rows.length,
      captured: table.rows.filter((row) => isCaptured(placeOf(source, row))).length,
      confidence: table.confidence,
    }),
  );
  const sum = (of: "rows" | "captured"): number => tables.reduce((all, one) => all + one[of], 0);
  return {
    document: reading.document,
    file,
    rows: sum("rows"),
    captured: sum("captured"),
    tables,
    unclaimed: reading.unclaimed.map(({ text, at }) => ({
      line: at.line,
      text: withInventedValues(text),
    })),
  };
}

/** Histories and glossaries are cited by nothing that is generated. */
export function isOfSpec({ kind }: Table): boolean {
  return kind === "fields" || kind === "codes" || kind === "operations";
}

/** A row as citations name it. */
export function placeOf({ reading }: DraftSource, row: Row): string {
  return `${reading.document}#${row.place}`;
}
