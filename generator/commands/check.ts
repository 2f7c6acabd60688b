import { hasErrors } from "../diagnostics/diagnostic.js";
import { staleness } from "../output/complaints.js";
import { diffText } from "../output/diff.js";
import { planOutput } from "../output/output.js";
import { countsText } from "../output/summary.js";
import type { Command } from "./command.js";
import { openGenerated, scopeOf, walk } from "./walk.js";

/** The same walk as `generate`, up to the plan. */
export const check: Command = {
  name: "check",
  summary: "check specs, and that the generated packages are up to date",
  usage: "baowen check [--provider NAME]",
  words: [0, 0],
  flags: {
    provider: { value: "NAME", repeated: true, doc: "Only this provider; may stand several times" },
  },
  run: async (input, surroundings) => {
    const [{ settings, files }, reading] = await walk(input, surroundings);
    if (hasErrors(reading)) return { output: "", diagnostics: reading };
    const [disk, opening] = openGenerated(settings, surroundings);
    if (!disk) return { output: "", diagnostics: [...reading, ...opening] };
    const [plan, planning] = planOutput(disk, files, scopeOf(input));
    if (!plan) return { output: "", diagnostics: [...reading, ...planning] };
    return {
      output: `${diffText(plan, settings.generated)}${countsText(plan, "would")}\n`,
      diagnostics: [...reading, ...planning, ...staleness(plan, settings.generated)],
    };
  },
};
