import { hasErrors } from "../diagnostics/diagnostic.js";
import { planOutput, writeOutput } from "../output/output.js";
import { countsText, listText } from "../output/summary.js";
import type { Command } from "./command.js";
import { openGenerated, scopeOf, walk } from "./walk.js";

/** Brings the generated packages up to date: the whole walk. */
export const generate: Command = {
  name: "generate",
  summary: "write the packages of all providers",
  usage: "baowen generate [--provider NAME] [--dry-run] [--force]",
  words: [0, 0],
  flags: {
    provider: { value: "NAME", repeated: true, doc: "Only this provider; may stand several times" },
    "dry-run": { doc: "Say what would be written, and write nothing" },
    force: { doc: "Also replace generated files that somebody edited" },
  },
  run: async (input, surroundings) => {
    const [{ settings, files }, reading] = await walk(input, surroundings);
    if (hasErrors(reading)) return { output: "", diagnostics: reading };
    const [disk, opening] = openGenerated(settings, surroundings);
    if (!disk) return { output: "", diagnostics: [...reading, ...opening] };
    const options = { ...scopeOf(input), force: input.has("force") };
    const dry = input.has("dry-run");
    const [plan, writing] = dry
      ? planOutput(disk, files, options)
      : writeOutput(disk, files, surroundings.owner, options);
    const output = plan ? `${listText(plan)}${countsText(plan, dry ? "would" : "did")}\n` : "";
    return { output, diagnostics: [...reading, ...writing] };
  },
};
