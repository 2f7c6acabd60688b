import type { Change } from "../compare/change.js";
import type { Verdicts } from "../verdict.js";
import { verdict } from "./rule.js";

/**
 * The worst that can happen to an amount: every message stays valid and means something else. What had no unit, or has none any
 * more, may have had it all the time: somebody has to know. Units are brands of types, so that code which builds a value of a
 * unit, or hands one on, stops compiling.
 */
export function unitVerdicts({ from, to }: Change): Verdicts {
  const harm = from === undefined || to === undefined ? "dangerous" : "breaking";
  const wire = { now: harm, early: harm } as const;
  return {
    send: verdict({ ...wire, writer: to !== undefined }),
    receive: verdict({ ...wire, reader: from !== undefined }),
  };
}
