import { sectionOf } from "./section-of.js";
import type { Ledger, LedgerLine, LedgerPassage, LedgerRow } from "../ledger.js";
import { normalised } from "./normalise.js";

/** A line as it is tied to another. */
export interface Item {
  readonly line: LedgerLine;
  /** Over all that it says. */
  readonly full: string;
  /** What its row is called: the code, the term, the edition; prose is called nothing. */
  readonly name: string | undefined;
  /** The groups that it stands in, as one text. */
  readonly below: string;
}

/** A table, or the prose of a section: lines that belong together, in the order of the document. */
export interface Group {
  readonly kind: "table" | "prose";
  /** Headings above it without their numbers, and the name of the table. */
  readonly heading: string;
  readonly items: readonly Item[];
  readonly names: ReadonlySet<string>;
  /** How often each hash occurs. */
  readonly hashes: ReadonlyMap<string, number>;
}

/** The tables of a ledger, in its order. */
export function tableGroups({ lines }: Ledger): readonly Group[] {
  const rows = lines.filter(isRow);
  return [...groupedBy(rows, ({ table }) => table).values()].map((all) => {
    const name = all[0]?.name ?? "";
    return groupOf("table", `${headingOf(all)}\n${name}`, all.map(rowItem));
  });
}

/** The prose and samples of a ledger, section by section. */
export function passageGroups({ lines }: Ledger): readonly Group[] {
  const passages = lines.filter((line) => !isRow(line));
  const section = ({ place }: LedgerPassage) => sectionOf(place);
  return [...groupedBy(passages, section).values()].map((all) =>
    groupOf("prose", headingOf(all), all.map(proseItem)),
  );
}

/** Whether a line is a row of a table; else it is prose or a sample. */
export function isRow(line: LedgerLine): line is LedgerRow {
  return "table" in line;
}

function groupOf(kind: Group["kind"], heading: string, items: readonly Item[]): Group {
  const hashes = new Map<string, number>();
  for (const { full } of items) hashes.set(full, (hashes.get(full) ?? 0) + 1);
  const names = new Set(items.flatMap(({ name }) => name ?? []));
  return { kind, heading, items, names, hashes };
}

function rowItem(line: LedgerRow): Item {
  return { line, full: line.full, name: nameOf(line), below: line.below.join("\n") };
}

function proseItem(line: LedgerPassage): Item {
  return { line, full: line.full, name: undefined, below: "" };
}

/** What tells a row from others of its table, as far as the table has such a thing. */
function nameOf({ facts }: LedgerRow): string | undefined {
  const { code, term, version, date, path, label } = facts;
  const edition = [version, date].filter((text) => text !== undefined).join(" ");
  return [code, term, edition, path, label].find((text) => text !== undefined && text !== "");
}

function headingOf([first]: readonly LedgerLine[]): string {
  return (first?.sections ?? []).map(withoutNumber).join("\n");
}

/** `7.4.2 请求参数`, `（二）、通知`, `第三章 接口` without what is counted. */
function withoutNumber(heading: string): string {
  return normalised(heading.trim().replace(NUMBER, ""));
}

const NUMBER =
  /^(?:第?[(（]?(?:\d+(?:\.\d+)*|[一二三四五六七八九十百]+)[)）]?[章节条]?)(?=[\s.、．:：]|\p{L}|$)[\s.、．:：]*/u;

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
