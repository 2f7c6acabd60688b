import { planOutput, writeOutput } from "../output/output.js";
import { countsText, listText } from "../output/summary.js";
import type { Command } from "./command.js";
import { packageFlags } from "./flags.js";
import { scopeOf, walk } from "./walk.js";

/** Brings the generated packages up to date: the whole walk. */
export const generate: Command = {
  name: "generate",
  summary: { en: "write the packages of all providers", zh: "写出所有提供方的包" },
  usage: "baowen generate [--provider NAME] [--dry-run] [--force]",
  words: [0, 0],
  flags: {
    "dry-run": {
      doc: { en: "Say what would be written, and write nothing", zh: "只说明将写出什么，不写文件" },
    },
    force: {
      doc: {
        en: "Also replace or remove generated files that somebody edited",
        zh: "被人改过的生成文件也予以替换或删除",
      },
    },
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
    const { language } = surroundings.speech;
    const output = plan
      ? `${listText(plan, language)}${countsText(plan, isDry ? "would" : "did", language)}\n`
      : "";
    return { output, diagnostics: [...reading, ...writing] };
  },
};
