import type { Change } from "../compare/change.js";
import type { Element } from "../elements/element.js";
import type { Verdicts } from "../verdict.js";
import { verdict, wordsAlone } from "./rule.js";

/**
 * Another name on the wire breaks every message, but for readers that take the other spelling; code breaks too, unless the name in
 * code stayed.
 */
export function renameVerdicts({ before, after }: Change): Verdicts {
  const isNew = nameInCode(before) !== nameInCode(after);
  const wire = { now: "breaking", early: "breaking" } as const;
  return {
    send: verdict({ ...wire, writer: isNew }),
    receive: verdict({
      now: reads(before, after) ? "safe" : "breaking",
      early: reads(after, before) ? "safe" : "breaking",
      reader: isNew,
    }),
  };
}

/** Structures and tables are on no wire. */
export function typeRenameVerdicts({ before, after }: Change): Verdicts {
  if (nameInCode(before) === nameInCode(after)) return wordsAlone;
  return { send: verdict({ writer: true }), receive: verdict({ reader: true }) };
}

/** Whether a version of a field is read under the other version's name, too. */
function reads(field: Element | undefined, other: Element | undefined): boolean {
  const names = (field?.facts["accepts"] ?? []) as readonly string[];
  return other !== undefined && names.includes(other.key);
}

function nameInCode(element: Element | undefined): unknown {
  return element?.facts["codeName"] ?? element?.key;
}
