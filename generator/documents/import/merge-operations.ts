import type { DraftOperation } from "./elements.js";
import type { ExistingElement } from "./existing.js";
import type { Merging } from "./merging.js";
import { kebab } from "./names.js";
import { operationYaml } from "./yaml-elements.js";

/** Merges operations: of those that are there, what documents print of them. */
export function mergeOperations(merging: Merging): void {
  for (const operation of merging.draft.elements.operations) {
    const here = merging.elements.find(
      ({ kind, name }) => kind === "operation" && name === operation.name,
    );
    if (here) meet(merging, operation, here);
    else {
      const file = `operations/${kebab(operation.name)}.yaml`;
      merging.declare(file, "operations", operation.name, operationYaml(operation, merging.draft));
    }
  }
}

function meet(merging: Merging, operation: DraftOperation, here: ExistingElement): void {
  const { title, path } = operation;
  if (here.isDraft) {
    return merging.update(here, [
      ["title", title],
      ["path", path],
    ]);
  }
  const known = merging.existing.resolved.provider.operations.find(
    ({ name }) => name === here.name,
  );
  if (path !== undefined && known?.path !== undefined && known.path !== path) {
    merging.differing.push({
      element: `${here.path.join(".")}.path`,
      document: path,
      spec: known.path,
    });
  }
}
