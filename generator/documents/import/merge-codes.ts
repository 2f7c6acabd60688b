import { get } from "../../spec/yaml/node.js";
import { normalised } from "../ledger/normalise.js";
import { flow } from "../patch/value.js";
import type { DraftCode, DraftCodeTable } from "./elements.js";
import type { ExistingElement } from "./existing.js";
import type { Merging } from "./merging.js";
import { citeYaml } from "./yaml-fields.js";
import { codeTableYaml } from "./yaml-elements.js";

/** Merges code tables and their codes. */
export function mergeCodeTables(merging: Merging): void {
  for (const table of merging.draft.elements.codeTables) {
    const [here] = merging.citing("code table", [
      ...table.cite,
      ...table.values.flatMap(({ cite }) => cite),
    ]);
    if (here) mergeCodes(merging, table, here);
    else if (isDecided(merging, table)) continue;
    else merging.declare("codes.yaml", "codes", table.name, codeTableYaml(table));
  }
}

/** Whether the fields that would have it were reviewed, and have another type. */
function isDecided(merging: Merging, { cite }: DraftCodeTable): boolean {
  const fields = merging.citing("field", cite);
  return fields.length > 0 && fields.every(({ isDraft }) => !isDraft);
}

function mergeCodes(merging: Merging, table: DraftCodeTable, here: ExistingElement): void {
  const there = merging.elements.filter(
    ({ kind, path }) => kind === "code" && path[1] === here.name,
  );
  let after: string | undefined;
  for (const code of table.values) {
    const found = there.find(({ name }) => name === code.code);
    if (found) meet(merging, code, found);
    else
      merging.add(here, [...here.path, "values"], code.code, codeYaml(code, !here.isDraft), after);
    after = code.code;
  }
  const known = new Set(table.values.map(({ code }) => code));
  for (const element of there.filter(({ name }) => !known.has(name))) {
    if (element.isDraft) merging.remove(element);
    else if (isOfTable(element)) merging.gone.push(element.path.join("."));
  }
}

/** A code that cites another place is not missed in this one. */
function isOfTable({ node }: ExistingElement): boolean {
  return (
    node.kind === "map" && get(node, "cite") === undefined && get(node, "derived") === undefined
  );
}

function meet(merging: Merging, { label }: DraftCode, here: ExistingElement): void {
  if (here.isDraft) return merging.update(here, [["label", label]]);
  const now = here.node.kind === "map" ? get(here.node, "label") : undefined;
  const spec = now?.kind === "scalar" ? now.text : "";
  if (normalised(spec) !== normalised(label))
    merging.differing.push({ element: `${here.path.join(".")}.label`, document: label, spec });
}

function codeYaml(
  { label, isRetired, cite }: DraftCode,
  isDraft: boolean,
): ReturnType<typeof flow> {
  return flow([
    ["draft", isDraft ? true : undefined],
    ["label", label],
    ["state", isRetired ? "retired" : undefined],
    ["cite", citeYaml(cite)],
  ]);
}
