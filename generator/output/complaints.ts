import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { joined } from "./names.js";
import { changesDisk, type Plan } from "./plan.js";
import { countsText } from "./summary.js";

/** The files that a plan keeps although it should not have to. `root` is what people call the folder. */
export function complaintsOf(plan: Plan, root: string): readonly Diagnostic[] {
  return plan.entries.flatMap((entry): readonly Diagnostic[] => {
    const path = joined(root, entry.path);
    if (entry.action === "edited") {
      const { text, onlyLineEnds } = entry;
      const args = { path, wanted: text !== undefined, onlyLineEnds };
      return [complain("output-edited", undefined, args)];
    }
    if (entry.action === "foreign") {
      const args = { path, inTheWay: joined(root, entry.inTheWay) };
      return [complain("output-foreign", undefined, args)];
    }
    return [];
  });
}

/** What `check` says of a plan that would change something; the complaints above it says anyway. */
export function staleness(plan: Plan, root: string): readonly Diagnostic[] {
  if (!plan.needsWork) return [];
  const changes: Words = plan.entries.some(changesDisk)
    ? { en: countsText(plan, "would", "en"), zh: countsText(plan, "would", "zh") }
    : {
        en: "an interrupted run is to be finished, or the manifest to be written",
        zh: "需要完成一次被中断的运行，或写出清单",
      };
  return [complain("output-stale", undefined, { path: root, changes })];
}
