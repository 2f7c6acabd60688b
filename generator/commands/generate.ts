import { planOutput, writeOutput } from "../output/output.js";
import { countsText, listText } from "../output/summary.js";
import type { Command } from "./command.js";
import { packageFlags } from "./flags.js";
import { scopeOf, walk } from "./walk.js";

/** Brings the generated packages up to date: the whole walk. */
export const generate: Command = {
  name: "generate",
  summary: "write the packages of all providers",
  usage: "baowen generate [--provider NAME] [--dry-run] [--force]",
  words: [0, 0],
  flags: {
    "dry-run": { doc: "Say what would be written, and write nothing" },
    force: { doc: "Also replace or remove generated files that somebody edited" },
    ...packageFlags,
  },
  run: async (input, surroundings) => {
    const [walked, reading] = await walk(input, surroundings);
    if (!walked) return { output: "", diagnostics: reading };
    const { disk, files } = walked;
    const options = { ...scopeOf(input), force: input.has("force") };
    const isDry = input.has("dry-run");
    const [plan, writing] = isDry
      ? planOutput(disk, files, options)
      : writeOutput(disk, files, surroundings.owner, options);
    const output = plan ? `${listText(plan)}${countsText(plan, isDry ? "would" : "did")}\n` : "";
    return { output, diagnostics: [...reading, ...writing] };
  },
};
