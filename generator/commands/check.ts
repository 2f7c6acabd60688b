import { staleness } from "../output/complaints.js";
import { diffText } from "../output/diff.js";
import { planOutput } from "../output/output.js";
import { countsText } from "../output/summary.js";
import type { Command } from "./command.js";
import { packageFlags } from "./flags.js";
import { scopeOf, walk } from "./walk.js";

/** The same walk as `generate`, up to the plan. */
export const check: Command = {
  name: "check",
  summary: {
    en: "check specs, and that the generated packages are up to date",
    zh: "检查规格，以及生成的包是否为最新",
  },
  usage: "baowen check [--provider NAME]",
  words: [0, 0],
  flags: packageFlags,
  run: async (input, surroundings) => {
    const [walked, reading] = await walk(input, surroundings);
    if (!walked) return { output: "", diagnostics: reading };
    const { disk, files } = walked;
    const [plan, planning] = planOutput(disk, files, scopeOf(input));
    if (!plan) return { output: "", diagnostics: [...reading, ...planning] };
    return {
      output: `${diffText(plan, disk.name)}${countsText(plan, "would", surroundings.speech.language)}\n`,
      diagnostics: [...reading, ...planning, ...staleness(plan, disk.name)],
    };
  },
};
