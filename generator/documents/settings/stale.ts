import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Reading } from "../reading.js";
import type { WrittenSettings } from "./read.js";

/** Settings that meet nothing in the document that they are said of: it has changed since, or they never did. */
export function staleSettings(written: WrittenSettings, reading: Reading): readonly Diagnostic[] {
  const { settings, document, at } = written;
  const stale = (key: string, of: string): Diagnostic =>
    complain("reading-stale", at(key, of), { key, of, document });
  const places = new Set(reading.sections.map(({ place }) => place));
  const tables = new Set(reading.tables.map(({ id }) => id));
  const passages = new Set(reading.passages.map(({ place }) => place));
  const begin = settings.sectionsBegin;
  const isBegun =
    begin === undefined || reading.passages.some(({ text }) => text.startsWith(begin));
  return [
    ...(isBegun ? [] : [stale("sections-begin", begin)]),
    ...Object.entries(settings.sections ?? {})
      .filter(([, place]) => !places.has(place))
      .map(([heading]) => stale("sections", heading)),
    ...Object.keys(settings.tables ?? {})
      .filter((id) => !tables.has(id))
      .map((id) => stale("tables", id)),
    ...(settings.aside ?? [])
      .filter((place) => !passages.has(place))
      .map((place) => stale("aside", place)),
  ];
}
