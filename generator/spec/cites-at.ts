import type { Span } from "../diagnostics/diagnostic.js";
import { citeRow, parseCitation, printCitation, type Citation } from "./expression/citation.js";
import { get, has, type Entry, type MapNode, type Node } from "./yaml/node.js";

/**
 * What is cited for a place of a spec file: by the innermost element around it that says anything of where it comes from, or
 * that has a row. As the language has it, a field, a level or a code without a word of its own cites its row in the table of
 * what is around it. Read from the YAML, so that it holds for elements that are too wrong to become part of a model.
 */
export function citesAt(root: MapNode, at: Span): readonly string[] {
  const section = entryAround(root, at);
  if (section?.value.kind !== "map") return [];
  const element = entryAround(section.value, at);
  if (element === undefined) return [];
  const isTabular = tabular.has(section.key.text);
  return descend(element.value, at, enter(element.value, { cites: [] }), isTabular).cites;
}

/** Where rows inherit; a protocol's members stand in tables of several sections, and cite for themselves. */
const tabular: ReadonlySet<string> = new Set(["types", "codes", "operations"]);

/** The keys of mappings by names of the wire. */
const rows: ReadonlySet<string> = new Set(["fields", "values", "headers", "query"]);

/** What holds at a node on the way to the place. */
interface Standing {
  readonly cites: readonly string[];
  /** The table that rows directly below the node are of. */
  readonly table?: Citation;
}

function descend(node: Node, at: Span, here: Standing, isTabular: boolean): Standing {
  if (node.kind === "scalar") return here;
  if (node.kind === "list") {
    const item = node.items.findLast((one) => isAround(one.at, at));
    return item ? descend(item, at, enter(item, here), isTabular) : here;
  }
  const below = entryAround(node, at);
  if (below === undefined) return here;
  if (rows.has(below.key.text) && below.value.kind === "map") {
    const row = entryAround(below.value, at);
    const table = isTabular ? here.table : undefined;
    return row ? descend(row.value, at, enterRow(row, here, table), isTabular) : here;
  }
  return descend(below.value, at, enter(below.value, here), isTabular);
}

/** What a node says itself, else what holds around it. */
function enter(node: Node, { cites }: Standing): Standing {
  return ownStanding(node) ?? { cites };
}

function enterRow({ key, value }: Entry, around: Standing, table: Citation | undefined): Standing {
  const row = table && citeRow(table, key.text);
  if (row) return ownStanding(value) ?? { cites: [printCitation(row)], table: row };
  // A member that cites nothing is not what the protocol cites; a value that is put into one is part of what puts it there.
  return ownStanding(value) ?? { cites: value.kind === "map" ? [] : around.cites };
}

function ownStanding(node: Node): Standing | undefined {
  if (node.kind !== "map") return undefined;
  const cite = get(node, "cite");
  const items = cite?.kind === "list" ? cite.items : [cite];
  const own = items.flatMap((item) => (item?.kind === "scalar" && parseCitation(item.text)) || []);
  const [table] = own;
  if (table) return { cites: own.map(printCitation), table };
  return has(node, "derived") ? { cites: [] } : undefined;
}

function entryAround(map: MapNode, at: Span): Entry | undefined {
  return map.entries.findLast((entry) => isAround(entry.at, at) || isAround(entry.value.at, at));
}

function isAround(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
