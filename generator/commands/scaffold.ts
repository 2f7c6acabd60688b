import { resolve } from "node:path";
import { scaffoldFiles } from "../artifacts/scaffold.js";
import { openDisk } from "../output/real-disk.js";
import { writeOnce } from "../output/write-once.js";
import type { Command } from "./command.js";
import { scopeFlag, specFlags } from "./flags.js";
import { usage } from "./input.js";
import { readSpecs } from "./specs.js";
import { contextFor, notGenerated } from "./walk.js";

/** Writes handler stubs into a user's own tree: once, and never again. */
export const scaffold: Command = {
  name: "scaffold",
  summary: "write handler stubs into your own tree, once",
  usage: "baowen scaffold PROVIDER --out DIR",
  words: [1, 1],
  flags: {
    out: { value: "DIR", doc: "Folder for the stubs; files that are there are kept" },
    ...specFlags,
    ...scopeFlag,
  },
  run: async (input, surroundings) => {
    const out = input.value("out");
    if (out === undefined) {
      return { output: "", diagnostics: [usage(scaffold, "'scaffold' needs a folder: --out DIR")] };
    }
    const [specs, reading] = readSpecs(input, input.words, surroundings);
    const [resolved] = specs?.providers ?? [];
    if (!specs || !resolved) return { output: "", diagnostics: reading };
    const refused = notGenerated(resolved, specs);
    if (refused.length > 0) return { output: "", diagnostics: [...reading, ...refused] };

    const files = await scaffoldFiles(contextFor(resolved.provider, specs.settings.scope));
    if (files.length === 0) return { output: nothingServed, diagnostics: reading };
    const { folder } = surroundings;
    const [disk, opening] = openDisk(
      resolve(folder, out),
      out,
      resolve(folder, specs.settings.specs),
    );
    if (!disk) return { output: "", diagnostics: [...reading, ...opening] };
    const [written, problems] = writeOnce(disk, files);
    const lines = written.map(({ path, action }) => `  ${action.padEnd(7)} ${path}\n`);
    return { output: lines.join(""), diagnostics: [...reading, ...problems] };
  },
};

const nothingServed = "there is nothing to handle: no messages come to us\n";
