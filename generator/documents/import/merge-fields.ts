import { get } from "../../spec/yaml/node.js";
import type { YamlPath } from "../patch/patch.js";
import type { DraftField, DraftStructure } from "./elements.js";
import { containerOf, type ExistingElement } from "./existing.js";
import { differences } from "./merge-differences.js";
import { containerFor } from "./merge-names.js";
import type { Merging } from "./merging.js";
import { union } from "./once-each.js";
import { envelopesOf } from "./protocol-envelopes.js";
import { fieldEntries, memberYaml, structureYaml } from "./yaml-fields.js";
import { flow } from "../patch/value.js";

/** Merges the fields of all structures and envelopes, each where its row is already, and declares the structures that are new. */
export function mergeFields(merging: Merging): void {
  const { structures, protocols } = merging.draft.elements;
  for (const structure of structures) mergeStructure(merging, structure);
  for (const { members } of envelopesOf(protocols)) {
    mergeInto(merging, members, containerFor(members, merging.elements));
  }
}

function mergeStructure(merging: Merging, structure: DraftStructure): void {
  const container = containerFor(structure.fields, merging.elements);
  if (container) return mergeInto(merging, structure.fields, container);
  if (structure.fields.every(({ cite }) => merging.isCaptured(cite))) return;
  const home = merging.homeOf(structure.operation);
  merging.declare(home, "types", structure.name, structureYaml(structure, merging.words));
}

function mergeInto(
  merging: Merging,
  fields: readonly DraftField[],
  container: YamlPath | undefined,
): void {
  const siblings = merging.elements.filter(
    (one) => one.kind === "field" && container && isAt(containerOf(one), container),
  );
  let after: string | undefined;
  for (const field of fields) {
    const found = merging.citing("field", field.cite);
    const here =
      found.find((one) => siblings.includes(one)) ??
      found[0] ??
      siblings.find(({ name }) => name === field.name);
    if (here) {
      meet(merging, field, here);
      if (siblings.includes(here)) after = here.name;
    } else if (merging.isCaptured(field.cite)) {
      if (field.below.length > 0)
        mergeInto(merging, field.below, containerFor(field.below, merging.elements));
    } else if (container && siblings[0]) {
      addField(merging, field, { container, beside: siblings[0], after });
      after = field.name;
    }
  }
}

function isAt(one: YamlPath, other: YamlPath): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** A row that is there: a draft follows the document, what was reviewed stays. */
function meet(merging: Merging, field: DraftField, here: ExistingElement): void {
  if (field.below.length > 0) {
    return mergeInto(
      merging,
      field.below,
      containerFor(field.below, merging.elements) ?? here.path,
    );
  }
  if (here.field === undefined) return;
  if (here.isDraft) {
    const entries = fieldEntries(
      { ...field, cite: citeWith(here, field) },
      { words: merging.words, table: tableOf(merging, here) },
    );
    // One whose members stand in it has no type besides.
    const isLevel = here.node.kind === "map" && get(here.node, "fields") !== undefined;
    const own = entries.filter(([key]) => key !== "question" && !(isLevel && key === "type"));
    return merging.update(here, own, ["wire", "documented", "required"]);
  }
  merging.differing.push(...differences(field, here, merging.words));
  const uncited = field.cite.filter((place) => !merging.isCaptured([place]));
  if (uncited.length === 0) return;
  const element = `${here.path.join(".")}.cite`;
  merging.differing.push({ element, document: uncited.join(", "), spec: here.cite.join(", ") });
}

/** All places that it cites already, and those of the row. */
function citeWith({ cite }: ExistingElement, field: DraftField): readonly string[] {
  return union(cite, field.cite);
}

/** The first citation of the mapping that it stands in, from which it inherits its own. */
function tableOf(merging: Merging, here: ExistingElement): string | undefined {
  const container = containerOf(here);
  const around = merging.elements.find(({ path }) => isAt(path, container));
  const node = around?.node;
  const cite = node?.kind === "map" ? get(node, "cite") : undefined;
  const first = cite?.kind === "list" ? cite.items[0] : cite;
  return first?.kind === "scalar" ? first.text : undefined;
}

interface Beside {
  readonly container: YamlPath;
  /** A field that stands there. */
  readonly beside: ExistingElement;
  readonly after: string | undefined;
}

/** A new row: a draft of its own in what was reviewed. */
function addField(merging: Merging, field: DraftField, { container, beside, after }: Beside): void {
  const path = [...container, "fields"];
  const around = merging.elements.find((one) => isAt(one.path, container.slice(0, 2)));
  const isDraft = around?.isDraft !== true;
  const table = tableOf(merging, beside);
  const value =
    field.below.length > 0
      ? memberYaml(field, merging.words)
      : flow(fieldEntries(field, { words: merging.words, table, isDraft }));
  merging.add(beside, path, field.name, value, after);
}
