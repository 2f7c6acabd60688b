import { listIssues } from "../validation/issues.js";
import type { Structure } from "../validation/structure.js";
import type { WireObject } from "../wire.js";
import { attempts, type Given } from "./attempt.js";
import { candidatesOf, type Candidate } from "./candidates.js";

/** A message as it travels. */
export interface WireMessage {
  /** `minimal`, `full`, or what is at a bound: `holder.name: 32 characters`. No two of a list have the same. */
  readonly name: string;
  readonly value: WireObject;
}

/** What a field table asks to be tried and no message can show. */
export interface LeftOut {
  /** As the message would be called. */
  readonly name: string;
  readonly reason: string;
}

export interface BoundaryMessages {
  readonly messages: readonly WireMessage[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Valid messages at every bound of a field table, always the same ones: the least and the fullest, each code, each bound of
 * each type, each field left out that may be and null where it may be, both sides of each condition, each way to keep a group
 * rule. All are valid as they are sent and as they are received, whatever stands around the body.
 */
export function boundaryMessages(structure: Structure, given: Given = {}): BoundaryMessages {
  const made = new Map<string, WireObject>();
  const missed = new Map<string, string>();
  for (const candidate of candidatesOf(structure, given)) {
    const { name } = candidate;
    const value = firstValid(structure, candidate, given);
    if (value === undefined) missed.set(name, candidate.reason ?? impossible);
    else if (!made.has(name)) made.set(name, value);
  }
  return {
    messages: [...made].map(([name, value]) => ({ name, value })),
    leftOut: [...missed].flatMap(([name, reason]) => (made.has(name) ? [] : [{ name, reason }])),
  };
}

export const impossible = "no message that the table allows has it";

function firstValid(
  structure: Structure,
  { ways, shows }: Candidate,
  given: Given,
): WireObject | undefined {
  for (const { value, issues } of attempts(structure, ways, given)) {
    if (issues.length > 0 || listIssues(structure, value, "received").length > 0) continue;
    if (shows === undefined || shows(value)) return value;
  }
  return undefined;
}
