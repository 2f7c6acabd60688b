import type { Item } from "./item.js";
import type { LooseRow } from "./rows.js";
import { membersIn } from "./samples.js";

type Paragraph = Extract<Item, { kind: "paragraph" }>;

/** Lines that explain names one by one, as a table would: `M：必须出现；`. */
export interface Definitions {
  /** `fields`: the names are members of the section's samples, and these are all of them. */
  readonly kind: "fields" | "terms";
  readonly rows: readonly LooseRow[];
  /** The paragraphs that are rows here, and nothing else. */
  readonly paragraphs: ReadonlySet<Item>;
  readonly first: Paragraph;
}

/**
 * Finds definitions among what a section is made of. Where they explain members of the section's samples and no table does, all
 * members of these samples are rows.
 */
export function definitionsIn(items: readonly Item[]): Definitions | undefined {
  const runs = runsOf(items);
  const [run] = runs.toSorted((a, b) => b.length - a.length);
  const first = run?.[0];
  if (run === undefined || first === undefined) return undefined;
  const rows = run.flatMap(linesOf);
  const members = items.flatMap((item) =>
    item.kind === "code" ? membersIn(item.text).map((member) => ({ ...member, at: item.at })) : [],
  );
  const shown = new Set(members.map(({ name }) => name));
  const isOfSamples =
    rows.filter(({ key }) => shown.has(key)).length >= rows.length / 2 &&
    !items.some(({ kind }) => kind === "table");
  const paragraphs = new Set<Item>(run);
  if (!isOfSamples) return { kind: "terms", rows: rows.map(asTerm), paragraphs, first };
  const explained = new Map(rows.map((row) => [row.key, row]));
  const others = members.filter(({ name }, index) => {
    return !explained.has(name) && members.findIndex((other) => other.name === name) === index;
  });
  const extra = others.map(({ name, remark, at }): LooseRow => {
    const cells = { code: name, ...(remark !== "" && { label: remark }) };
    return { key: name, kind: "field", cells, at, flags: [], drawn: name };
  });
  return { kind: "fields", rows: [...rows, ...extra], paragraphs, first };
}

function runsOf(items: readonly Item[]): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [[]];
  for (const item of items) {
    if (item.kind === "furniture") continue;
    if (item.kind === "paragraph" && isDefinition(item.text)) runs.at(-1)?.push(item);
    else runs.push([]);
  }
  return runs.filter((run) => run.flatMap(linesOf).length >= 2);
}

const form = /^[-*·•\s]*([A-Za-z_$][\w$]*)\s*[：:]\s*(?![/:])(\S.*)$/u;
/** What says something of a message and is not in it. */
const others = /^(?:urls?|uri|path|method|host|https?|charset|content|post|get|note|tips?|ps)$/iu;

function isDefinition(text: string): boolean {
  return text.split("\n").every((line) => {
    const name = form.exec(line.trim())?.[1];
    return name !== undefined && !others.test(name);
  });
}

function linesOf({ text, at }: Paragraph): readonly LooseRow[] {
  return text.split("\n").flatMap((line, index) => {
    const [, name = "", said = ""] = form.exec(line.trim()) ?? [];
    if (name === "") return [];
    const cells = { code: name, description: said.trim() };
    const place = { ...at, line: at.line + index };
    return [{ key: name, kind: "field", cells, at: place, flags: [], drawn: name } as const];
  });
}

function asTerm(row: LooseRow): LooseRow {
  const { code = "", description = "" } = row.cells;
  return { ...row, kind: "term", cells: { term: code, meaning: description } };
}
