import type { Language } from "../diagnostics/language.js";
import { staleness } from "../output/complaints.js";
import { diffText } from "../output/diff.js";
import { newFolders, newFolderText, without } from "../output/new-folders.js";
import { planOutput } from "../output/output.js";
import type { Plan } from "../output/plan.js";
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
  usage: "baowen check [PROVIDER]",
  words: [0, 1],
  flags: packageFlags,
  run: async (input, surroundings) => {
    const [walked, reading] = await walk(input, surroundings);
    if (!walked) return { output: "", diagnostics: reading };
    const { disk, files } = walked;
    const [plan, planning] = planOutput(disk, files, scopeOf(input));
    if (!plan) return { output: "", diagnostics: [...reading, ...planning] };
    return {
      output: textOf(plan, disk.name, surroundings.speech.language),
      diagnostics: [...reading, ...planning, ...staleness(plan, disk.name)],
    };
  },
};

/** What is new as a whole is named, and what is otherwise out of date is shown. */
function textOf(plan: Plan, root: string, language: Language): string {
  const folders = newFolders(plan);
  const named = folders.map((folder) => `${newFolderText(folder, root)[language]}\n`).join("");
  return `${diffText(without(plan, folders), root)}${named}${countsText(plan, "would", language)}\n`;
}
