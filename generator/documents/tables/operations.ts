import type { DocumentOperation, Row, TableRole } from "../reading.js";
import { operationCodeIn } from "./captions.js";
import type { Found, FoundTable } from "./found.js";
import type { SectionOf } from "./item.js";
import { nameOf } from "./names.js";
import { saidOfOperation } from "./operation-lines.js";
import { ownersOf } from "./owners.js";
import { sectionPlace } from "./places.js";

/** The operations of a document, and whose each section is. */
export interface Operations {
  readonly operations: readonly DocumentOperation[];
  readonly ownerOf: (section: SectionOf) => string | undefined;
}

/** An operation is a heading that has tables of fields of its own, below itself or below headings that only part it. */
export function operationsIn(
  found: Found,
  sections: readonly SectionOf[],
  roles: ReadonlyMap<FoundTable, TableRole>,
  listed: readonly Row[],
): Operations {
  const owners = ownersOf(sections, wholeIn(found.tables), referredIn(found.tables));
  const owned = found.tables.filter((table) => {
    return table.parsed.kind === "fields" && (roles.get(table) ?? "structure") !== "envelope";
  });
  const bodies = grouped(owned, ({ spot }) => owners.get(spot.section));
  const lines = grouped(linesIn(found), ({ section }) => owners.get(section));
  const headed = [...bodies].map(([section, tables]) => {
    const said = (lines.get(section) ?? []).map(({ text }) => text);
    return operationOf(section, said, tables.map(nameOf));
  });
  return {
    operations: [...headed, ...listed.map(listedOperation)],
    ownerOf: (section) => {
      const owner = owners.get(section);
      return owner !== undefined && bodies.has(owner) ? sectionPlace(owner.place) : undefined;
    },
  };
}

/** Which sections have a table of a request, under a heading of its own that says so. */
function wholeIn(tables: readonly FoundTable[]): (section: SectionOf) => boolean {
  const requests = tables.filter(
    ({ spot, caption }) => spot.parts.length > 0 && caption.side === "request",
  );
  const sections = new Set(requests.map(({ spot }) => spot.section));
  return (section) => sections.has(section);
}

/** Which sections are called by a type that others mean. */
function referredIn(tables: readonly FoundTable[]): (section: SectionOf) => boolean {
  const referred = tables.filter(
    ({ spot, caption }) => spot.parts.length === 0 && caption.isReferred === true,
  );
  const sections = new Set(referred.map(({ spot }) => spot.section));
  return (section) => sections.has(section);
}

function grouped<T>(
  all: readonly T[],
  ownerOf: (one: T) => SectionOf | undefined,
): ReadonlyMap<SectionOf, readonly T[]> {
  const groups = new Map<SectionOf, T[]>();
  for (const one of all) {
    const owner = ownerOf(one);
    const group = owner && groups.get(owner);
    if (group) group.push(one);
    else if (owner) groups.set(owner, [one]);
  }
  return groups;
}

/** Prose line by line, and what small tables say of an operation: `接口地址：/policy/query`. */
function linesIn({
  prose,
  tables,
}: Found): readonly { readonly section: SectionOf; readonly text: string }[] {
  const terms = tables
    .filter(({ parsed }) => parsed.kind === "terms")
    .flatMap(({ parsed, spot: { section } }) =>
      parsed.rows.map(({ cells: { term = "", meaning = "" } }) => ({
        section,
        text: `${term}：${meaning}`,
      })),
    );
  const said = prose
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text, spot: { section } }) =>
      text.split("\n").map((line) => ({ section, text: line })),
    );
  return [...said, ...terms];
}

function operationOf(
  section: SectionOf,
  lines: readonly string[],
  bodies: readonly (string | undefined)[],
): DocumentOperation {
  const { title: named, ...said } = saidOfOperation(section.title, lines);
  const isUntitled = section.isBegun === true || section.title === "";
  const title = isUntitled ? (named ?? bodies[0] ?? section.title) : section.title;
  const code = operationCodeIn(title);
  return {
    place: sectionPlace(section.place),
    title,
    ...(code !== undefined && { code }),
    ...said,
    at: section.at,
  };
}

function listedOperation({ place, cells, at }: Row): DocumentOperation {
  const { code, path, direction } = cells;
  const title = cells.operation ?? cells.label ?? code ?? "";
  const arrow = /^(.+?)\s*(?:→|->|=>|至|到)\s*(.+)$/u.exec(direction ?? "");
  const from = arrow?.[1] ?? direction;
  return {
    place,
    title,
    ...(code !== undefined && { code }),
    ...(path !== undefined && { path }),
    ...(from !== undefined && { from }),
    ...(arrow?.[2] !== undefined && { to: arrow[2] }),
    at,
  };
}
