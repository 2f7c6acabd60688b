import type { Issue } from "../validation/issue.js";
import { listIssues } from "../validation/issues.js";
import type { Structure } from "../validation/structure.js";
import type { WireObject } from "../wire.js";
import { makeMessage, type ListedCodes, type Making } from "./make.js";
import { noWishes, together, type Wishes } from "./wishes.js";

/** One way to make a message. */
export type Way = Pick<Making, "size" | "wishes">;

export interface Attempt {
  readonly value: WireObject;
  /** What is wrong with it where it is sent. */
  readonly issues: readonly Issue[];
}

/** With as little as possible around what is wished for, and, should that not do, with everything. */
export function waysOf(wishes: Wishes | undefined): readonly Way[] {
  if (wishes === undefined) return [];
  return [
    { size: "least", wishes },
    { size: "most", wishes },
  ];
}

/** What is the same for all messages of a structure. */
export interface Given {
  readonly listed?: ListedCodes;
  /** What all of them have. */
  readonly always?: Wishes;
  /** The members of the whole that nothing is tried of. */
  readonly settled?: ReadonlySet<string>;
}

/** What comes of the ways, of those that come to something. */
export function* attempts(
  structure: Structure,
  ways: readonly Way[],
  { listed = {}, always = noWishes }: Given,
): Generator<Attempt> {
  for (const { size, wishes: own } of ways) {
    const wishes = together(always, own);
    const value = wishes && makeMessage(structure, { size, wishes, listed });
    if (value !== undefined) yield { value, issues: listIssues(structure, value, "sent") };
  }
}
