import type { Block } from "../block.js";
import type { Reading, Row, Section, Table } from "../reading.js";
import { dictionaryOf, type ReadingSettings } from "../settings/settings.js";
import { findAll, type Found, type FoundTable } from "./found.js";
import { furnitureSections } from "./furniture.js";
import { whole } from "./items.js";
import { nameOf, prefixesOf } from "./names.js";
import { operationsIn, type Operations } from "./operations.js";
import type { PlacedSection } from "./outline.js";
import { passagesOf } from "./passages.js";
import { Places, sectionPlace } from "./places.js";
import { withReferredNames } from "./referred.js";
import { sectioned } from "./sections.js";
import { rolesOf } from "./table-roles.js";

/**
 * Reads what blocks hold: tables with their rows under the places that citations name them by, prose and samples, operations,
 * and the lines that look like rows and that nobody could read.
 *
 * @param document the name under `documents` in the spec.
 */
export function readTables(
  document: string,
  blocks: readonly Block[],
  settings: ReadingSettings,
): Reading {
  const words = dictionaryOf(settings);
  const { sections, items } = sectioned(blocks, settings);
  const read = findAll(whole(items, words), words, settings);
  const { prose, structural, unclaimed } = read;
  const found = { prose, structural, unclaimed, tables: withReferredNames(read.tables) };
  const places = new Places();
  const roles = rolesOf(found.tables);
  const rows = rowsOf(found, places);
  const listed = found.tables
    .filter(({ parsed }) => parsed.kind === "operations")
    .flatMap((table) => rows.get(table) ?? []);
  const operations = operationsIn(found, sections, roles, listed);
  return {
    document,
    sections: [...furnitureSections(blocks), ...sections.map(sectionOf)],
    operations: operations.operations,
    tables: found.tables.map((table) => {
      const role = roles.get(table);
      return { ...tableOf(table, rows.get(table) ?? [], operations), ...(role && { role }) };
    }),
    passages: passagesOf(found.prose, places, operations.ownerOf, settings),
    structural: found.structural,
    unclaimed: found.unclaimed,
  };
}

function sectionOf({ place, title, sections, at }: PlacedSection): Section {
  return { place, title, sections, at };
}

function tableOf(table: FoundTable, rows: readonly Row[], { ownerOf }: Operations): Table {
  const { id, parsed, spot } = table;
  const name = nameOf(table);
  const operation = parsed.kind === "fields" ? ownerOf(spot.section) : undefined;
  return {
    id,
    kind: parsed.kind,
    ...(name !== undefined && { name }),
    ...(operation !== undefined && { operation }),
    sections: spot.sections,
    columns: parsed.columns,
    confidence: parsed.confidence,
    rows,
    at: parsed.at,
  };
}

/** Rows under their places: `7.4.2/HolderInfoDTO.holderName`. A name that is there twice is called by what it stands below. */
function rowsOf({ tables }: Found, places: Places): ReadonlyMap<FoundTable, readonly Row[]> {
  const prefixes = prefixesOf(tables);
  return new Map(
    tables.map((table) => {
      const prefix = prefixes.get(table) ?? "";
      const start = `${sectionPlace(table.spot.section.place)}/${prefix === "" ? "" : `${prefix}.`}`;
      const rows = table.parsed.rows.map(({ key, kind, cells, below, at, flags }): Row => {
        const deep =
          below.length > 0 && !key.includes(".") ? [`${start}${[...below, key].join(".")}`] : [];
        return { place: places.take([`${start}${key}`, ...deep]), kind, cells, below, at, flags };
      });
      return [table, rows];
    }),
  );
}
