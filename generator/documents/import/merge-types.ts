import type { Merging } from "./merging.js";
import { codeTableYaml } from "./yaml-elements.js";
import { structureYaml } from "./yaml-fields.js";

/**
 * Declares the types that something written names and that nothing has declared, since the spec has their rows elsewhere: what is
 * drafted is whole.
 */
export function declareNamedTypes(merging: Merging): void {
  for (const name of merging.namedTypes()) {
    if (merging.hasType(name)) continue;
    const { structures, codeTables } = merging.draft.elements;
    const structure = structures.find((one) => one.name === name);
    const table = codeTables.find((one) => one.name === name);
    if (structure) {
      const home = merging.homeOf(structure.operation);
      merging.declare(home, "types", name, structureYaml(structure, merging.words));
    } else if (table) merging.declare("codes.yaml", "codes", name, codeTableYaml(table));
  }
}
