import { resolve } from "node:path";
import { scaffoldFiles } from "../artifacts/scaffold.js";
import { padded } from "../diagnostics/cells.js";
import type { Words } from "../diagnostics/language.js";
import { openDisk } from "../output/real-disk.js";
import { writeOnce, type WrittenOnce } from "../output/write-once.js";
import type { Command } from "./command.js";
import { scopeFlag, specFlags } from "./flags.js";
import { usage } from "./input.js";
import { readSpecs } from "./specs.js";
import { contextFor, notGenerated } from "./walk.js";

/** Writes handler stubs into a user's own tree: once, and never again. */
export const scaffold: Command = {
  name: "scaffold",
  summary: {
    en: "write handler stubs into your own tree, once",
    zh: "在你自己的目录里写出处理函数的骨架，只写一次",
  },
  usage: "baowen scaffold PROVIDER --out DIR",
  words: [1, 1],
  flags: {
    out: {
      value: "DIR",
      doc: {
        en: "Folder for the stubs; files that are there are kept",
        zh: "存放骨架的文件夹；已有的文件保持不变",
      },
    },
    ...specFlags,
    ...scopeFlag,
  },
  run: async (input, surroundings) => {
    const { folder, speech } = surroundings;
    const { language } = speech;
    const out = input.value("out");
    if (out === undefined) {
      return { output: "", diagnostics: [usage(scaffold, needsFolder)] };
    }
    const [specs, reading] = readSpecs(input, input.words, surroundings);
    const [resolved] = specs?.providers ?? [];
    if (!specs || !resolved) return { output: "", diagnostics: reading };
    const refused = notGenerated(resolved, specs);
    if (refused.length > 0) return { output: "", diagnostics: [...reading, ...refused] };

    const files = await scaffoldFiles(contextFor(resolved.provider, specs.settings.scope));
    if (files.length === 0) return { output: nothingServed[language], diagnostics: reading };
    const [disk, opening] = openDisk(
      resolve(folder, out),
      out,
      resolve(folder, specs.settings.specs),
    );
    if (!disk) return { output: "", diagnostics: [...reading, ...opening] };
    const [written, problems] = writeOnce(disk, files);
    const lines = written.map(({ path, action }) => {
      return `  ${padded(actions[action][language], 7)} ${path}\n`;
    });
    return { output: lines.join(""), diagnostics: [...reading, ...problems] };
  },
};

const needsFolder: Words = {
  en: "'scaffold' needs a folder: --out DIR",
  zh: "'scaffold' 需要一个文件夹：--out DIR",
};

const nothingServed: Words = {
  en: "there is nothing to handle: no messages come to us\n",
  zh: "没有要处理的报文：没有报文发给我方\n",
};

const actions: Readonly<Record<WrittenOnce["action"], Words>> = {
  created: { en: "created", zh: "已创建" },
  kept: { en: "kept", zh: "保留" },
};
