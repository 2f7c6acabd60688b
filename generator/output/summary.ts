import type { Action, Plan, PlanEntry } from "./plan.js";

/** Whether a plan was applied or only made. */
export type Tense = "did" | "would";

/**
 * How many files there are, and what becomes of them; what is none is left out:
 *
 * ```
 * 12 files: 1 created, 1 updated, 10 unchanged
 * ```
 */
export function countsText({ entries }: Plan, tense: Tense): string {
  const counts = order.flatMap((action) => {
    const number = entries.filter((entry) => entry.action === action).length;
    return number === 0 ? [] : [`${number} ${words[tense][action]}`];
  });
  const files = `${entries.length} file${entries.length === 1 ? "" : "s"}`;
  return counts.length === 0 ? files : `${files}: ${counts.join(", ")}`;
}

/** One line for each file that is not simply unchanged, sorted by path; empty if there is none. */
export function listText({ entries }: Plan): string {
  return entries
    .filter((entry) => entry.action !== "unchanged")
    .map((entry) => `  ${entry.action.padEnd(widest)} ${entry.path}${remark(entry)}\n`)
    .join("");
}

function remark(entry: PlanEntry): string {
  return "forced" in entry && entry.forced ? " (edits discarded)" : "";
}

const order: readonly Action[] = ["create", "update", "remove", "unchanged", "edited", "foreign"];
const widest = Math.max(...order.filter((action) => action !== "unchanged").map((a) => a.length));

const words: Readonly<Record<Tense, Readonly<Record<Action, string>>>> = {
  did: {
    create: "created",
    update: "updated",
    remove: "removed",
    unchanged: "unchanged",
    edited: "edited and kept",
    foreign: "foreign and kept",
  },
  would: {
    create: "to create",
    update: "to update",
    remove: "to remove",
    unchanged: "unchanged",
    edited: "edited",
    foreign: "foreign",
  },
};
