import type { Version } from "../context.js";
import type { Element } from "../elements/element.js";
import { contextOf } from "../witness/contexts.js";
import type { Danger } from "../verdict.js";
import { mayBeRefused } from "./required.js";

/** What becomes of a null, where code of a version receives it for a field that is not nullable there. */
export function nullReceived(field: Element | undefined, version: Version): Danger {
  return isAbsence(field, version) && !mayBeRefused(field) ? "safe" : "breaking";
}

/** Whether null means the same as absent, as the field table has it that the field stands in. */
function isAbsence(field: Element | undefined, { provider }: Version): boolean {
  const { structure: name, protocol } = field?.within ?? {};
  if (protocol !== undefined) {
    return provider.protocols.some((each) => each.name === protocol && each.nullIsAbsent);
  }
  const structure = provider.structures.find((each) => each.name === name);
  return structure !== undefined && contextOf(provider).nullIsAbsent(structure);
}
