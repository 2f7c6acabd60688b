import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { visible } from "../diagnostics/visible.js";
import { joined } from "./names.js";
import type { Plan, PlanEntry } from "./plan.js";

/**
 * What a plan would change, as a unified diff that `git apply` and `patch` understand; `root` is what people call the
 * folder. Of an edited file it shows what `--force` would do. Control characters are shown as escapes, so a diff that
 * has them is for reading only.
 */
export function diffText(plan: Plan, root: string): string {
  return plan.entries.map((entry) => fileDiff(entry, root)).join("");
}

function fileDiff(entry: PlanEntry, root: string): string {
  const before = "was" in entry ? Buffer.from(entry.was.bytes).toString("utf8") : undefined;
  const after = "text" in entry ? entry.text : undefined;
  if (entry.action === "unchanged" || entry.action === "foreign") return "";
  const path = joined(root, entry.path);
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const to = after === undefined ? "/dev/null" : `b/${path}`;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChanges };
  const patch = createTwoFilesPatch(
    from,
    to,
    before ?? "",
    after ?? "",
    undefined,
    undefined,
    options,
  );
  return patch === undefined
    ? `--- ${from}\n+++ ${to}\n(too different to compare)\n`
    : readable(patch);
}

/** Beyond this the comparison takes minutes and nobody reads it. A number of changed lines, not a time: it is repeatable. */
const mostChanges = 2000;

function readable(patch: string): string {
  return patch
    .split("\n")
    .map((line) => line.split("\t").map(visible).join("\t"))
    .join("\n");
}
