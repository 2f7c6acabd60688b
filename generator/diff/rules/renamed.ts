import type { Change } from "../compare/change.js";
import type { Element } from "../elements/element.js";
import type { Danger, Verdicts } from "../verdict.js";
import { mayBeRefused } from "./required.js";
import { verdict, wordsAlone } from "./rule.js";

/**
 * Another name on the wire breaks every message, but for readers that take the other spelling, or need not find the member: these
 * take the message, and what it says is lost to them. Code breaks too, unless the name in code stayed.
 */
export function renameVerdicts({ before, after }: Change): Verdicts {
  const isNew = nameInCode(before) !== nameInCode(after);
  const wire = { now: "breaking", early: "breaking" } as const;
  return {
    send: verdict({ ...wire, writer: isNew }),
    receive: verdict({
      now: readUnder(before, after),
      early: readUnder(after, before),
      reader: isNew,
    }),
  };
}

/** What becomes of a message with the other version's name, where this version is read. */
function readUnder(field: Element | undefined, other: Element | undefined): Danger {
  if (reads(field, other)) return "safe";
  return mayBeRefused(field) ? "breaking" : "dangerous";
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
