import { fieldMeaning, type Words } from "../meaning/field.js";
import type { FieldMeaning } from "../meaning.js";
import type { LedgerLine } from "../ledger.js";
import { isRow } from "../ledger/groups.js";
import type { Reading, Row } from "../reading.js";
import type { ReadingSettings } from "../settings/settings.js";
import type { SpecElement } from "../trace/elements.js";
import type { SpecFile } from "./cited-places.js";
import { placeOf, type YamlPlace } from "./yaml-place.js";

/** What proposals are made from. */
export interface DriftContext {
  /** The name of the document in the spec. */
  readonly document: string;
  readonly words: Words;
  readonly settings: ReadingSettings;
  readonly files: readonly SpecFile[];
  /** Rows of the new document, by place. */
  readonly now: ReadonlyMap<string, Row>;
  /** Rows of the old one, where it is at hand; else the ledger's facts must do. */
  readonly was: ReadonlyMap<string, Row>;
  /** The spec was changed for the new document already, and cites places of that one. */
  readonly citesNew: boolean;
  /** Whether what stood at a place of the old document says of type and requiredness what stands at a place of the new one. */
  readonly agreeing: (was: string, now: string) => boolean;
}

/** The rows of a reading by their places. */
export function rowsByPlace({ tables }: Reading): ReadonlyMap<string, Row> {
  return new Map(tables.flatMap(({ rows }) => rows.map((row) => [row.place, row] as const)));
}

/** What a row says; of a line that no reading is at hand for, what the ledger kept of it. */
export function meaningOf(
  line: LedgerLine,
  rows: ReadonlyMap<string, Row>,
  { words, settings }: DriftContext,
): FieldMeaning | undefined {
  if (!isRow(line)) return undefined;
  const { kind, place, below, at, flags, facts } = line;
  const row = rows.get(place) ?? { kind, place, below, at, flags, cells: facts };
  return fieldMeaning(row, words, settings);
}

/** Where an element is written. */
export interface Written {
  readonly file: string;
  readonly place: YamlPlace;
}

/** The file and the entry that an element is; undefined where none of the files has it. */
export function writtenAt({ at }: SpecElement, { files }: DriftContext): Written | undefined {
  const file = files.find(({ path }) => path === at?.source.path);
  const place = at && file && placeOf(file.root, at);
  return file && place && { file: file.path, place };
}
