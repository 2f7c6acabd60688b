import type { DocumentOperation, Section } from "../reading.js";
import { fieldTablesOf, joined, type FieldTable, type TabledOperation } from "./field-tables.js";
import { onceEach } from "./once-each.js";
import type { DraftSource } from "./source.js";

/** What documents say of exchanges, each once. */
export interface Documented {
  readonly operations: readonly TabledOperation[];
  /** Tables that are of none of them; structures, too, that stand behind one of them, since others may mean them. */
  readonly shared: readonly FieldTable[];
}

/**
 * Operations of all documents. A row of a list of operations and the page or section that describes it are one; so are several
 * pastes of one section. Tables that belong to no operation are shared, and so are structures.
 */
export function documentedIn(sources: readonly DraftSource[]): Documented {
  const found = sources.flatMap((source) => inDocument(source));
  const listed = found.filter(isListed);
  const described = found.filter((one) => !isListed(one));
  const pages = pagesOf(sources, described);
  const whole = listed.map((one) => {
    const page = pageOf(one, [...described, ...pages]);
    return page ? both(one, page) : one;
  });
  const taken = new Set(listed.map((one) => pageOf(one, [...described, ...pages])));
  const rest = described.filter((one) => !taken.has(one));
  const operations = onceEach([...rest, ...whole], keyOf, again);
  const used = new Set(operations.flatMap(({ tables }) => tables.flatMap(({ cite }) => cite)));
  const shared = sources
    .flatMap(fieldTablesOf)
    .filter(({ table, cite }) => table.role === "structure" || !cite.some((one) => used.has(one)));
  return { operations, shared };
}

function inDocument(source: DraftSource): readonly TabledOperation[] {
  const tables = fieldTablesOf(source);
  return source.reading.operations.map((operation) => ({
    source,
    operation,
    places: [`${source.reading.document}#${operation.place}`],
    tables: tables.filter(({ table }) => table.operation === operation.place),
  }));
}

/** A row of a list, not a section with tables. */
function isListed({ operation, tables }: TabledOperation): boolean {
  return tables.length === 0 && operation.code !== undefined;
}

/** Documents that describe one operation as a whole: their tables are of none that they name. */
function pagesOf(
  sources: readonly DraftSource[],
  described: readonly TabledOperation[],
): readonly TabledOperation[] {
  return sources
    .filter((source) => described.every((one) => one.source !== source))
    .filter(({ reading }) => reading.operations.length === 0)
    .map((source) => ({
      source,
      operation: { place: topOf(source), title: source.title, at: { line: 1 } },
      places: [`${source.reading.document}#${topOf(source)}`],
      tables: fieldTablesOf(source),
    }));
}

function topOf({ reading }: DraftSource): string {
  return reading.sections[0]?.place ?? "1";
}

/** Where a listed operation is described: what its code is said of, or what has its title. */
function pageOf(
  { operation }: TabledOperation,
  pages: readonly TabledOperation[],
): TabledOperation | undefined {
  const { code, title } = operation;
  return pages.find((page) => saysCode(page, code) || plain(page.operation.title) === plain(title));
}

function saysCode(
  { source, operation, tables }: TabledOperation,
  code: string | undefined,
): boolean {
  if (code === undefined || code.length < 2) return false;
  const titles = [operation.title, tables.length > 0 ? source.title : "", source.reading.document];
  const word = new RegExp(
    `(?<![A-Za-z0-9])${code.replaceAll(/\W/gu, "\\$&")}(?![A-Za-z0-9])`,
    "iu",
  );
  return titles.some((text) => word.test(text));
}

function plain(title: string): string {
  return title.replaceAll(/\s|[（(].*?[)）]|(?:接口|通知)$|^[\d.]+/gu, "");
}

function both(listed: TabledOperation, page: TabledOperation): TabledOperation {
  const operation: DocumentOperation = { ...page.operation, ...listed.operation };
  return { ...page, operation, places: [...page.places, ...listed.places] };
}

/** What is documented several times, by what it is on the wire or by all of its tables, is one. */
function keyOf({ operation, places, tables }: TabledOperation): string {
  const { path, code } = operation;
  if (path !== undefined) return `path ${path}`;
  if (code !== undefined) return `code ${code}`;
  const names = tables.flatMap(({ name, side }) => (name === undefined ? [] : [`${side} ${name}`]));
  const own = names.filter((name) => !/ (?:head|notify|header)$/iu.test(name));
  return own.length >= 2 ? `tables ${own.toSorted().join()}` : `place ${places.join()}`;
}

function again(known: TabledOperation, other: TabledOperation): TabledOperation {
  const { operation } = known;
  return {
    ...known,
    operation: { ...other.operation, ...operation },
    places: [...known.places, ...other.places],
    tables: onceEach(
      [...known.tables, ...other.tables],
      ({ side = "", name, cite }) => `${side} ${name ?? cite.join()}`,
      joined,
    ),
  };
}

/** The innermost section that holds a place. */
export function sectionOf(sections: readonly Section[], place: string): Section | undefined {
  return sections.findLast(
    (section) => place === section.place || place.startsWith(`${section.place}/`),
  );
}
