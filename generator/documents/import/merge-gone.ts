import type { ExistingElement } from "./existing.js";
import type { Merging } from "./merging.js";

/** Fields whose rows are in none of the documents any more: drafts go, reviewed ones are told of. */
export function goneRows(merging: Merging): void {
  const places = new Set<string>();
  const tables = new Set<string>();
  const sections = new Set<string>();
  const documents = new Set(merging.sources.map(({ reading }) => reading.document));
  for (const { reading } of merging.sources) {
    const { document } = reading;
    for (const { place } of reading.sections) sections.add(`${document}#${place}`);
    for (const { place } of reading.passages) places.add(`${document}#${place}`);
    for (const { place, cells } of reading.tables.flatMap(({ rows }) => rows)) {
      places.add(`${document}#${place}`);
      const code = (cells.code ?? "").trim();
      if (place.endsWith(code)) tables.add(`${document}#${place.slice(0, -code.length - 1)}`);
    }
  }
  const isGone = (place: string): boolean => {
    if (!documents.has(place.replace(/#.*$/u, "")) || places.has(place)) return false;
    const section = place.replace(/\/.*$/u, "");
    return place.includes("/") && (!sections.has(section) || tables.has(tableIn(place)));
  };
  for (const element of merging.elements) {
    if (element.kind !== "field" || !isOfRows(element) || !element.cite.every(isGone)) continue;
    if (element.isDraft) merging.remove(element);
    else merging.gone.push(element.path.join("."));
  }
}

/** Levels and groups go with what is in them. */
function isOfRows({ field, cite }: ExistingElement): boolean {
  return field !== undefined && cite.length > 0;
}

function tableIn(place: string): string {
  return place.replace(/[/.][^/.]*$/u, "");
}
