import { resolve } from "node:path";
import { scaffoldFiles } from "../artifacts/scaffold.js";
import { complain, hasErrors } from "../diagnostics/diagnostic.js";
import { writeOnce } from "../output/write-once.js";
import { openDisk } from "../output/real-disk.js";
import type { Command } from "./command.js";
import { contextFor, readProviders, settingsFor } from "./walk.js";

/** Writes handler stubs into a user's own tree: once, and never again. */
export const scaffold: Command = {
  name: "scaffold",
  summary: "write handler stubs into your own tree, once",
  usage: "baowen scaffold PROVIDER --out DIR",
  words: [1, 1],
  flags: { out: { value: "DIR", doc: "Folder for the stubs; files that are there are kept" } },
  run: async (input, surroundings) => {
    const out = input.value("out");
    if (out === undefined) {
      const problem = "'scaffold' needs a folder: --out DIR";
      return {
        output: "",
        diagnostics: [complain("bad-usage", undefined, { problem, command: "scaffold" })],
      };
    }
    const [settings, setting] = settingsFor(input, surroundings);
    const [providers, reading] = readProviders(settings, input.words, surroundings);
    const provider = providers[0]?.provider;
    const before = [...setting, ...reading];
    if (!provider || hasErrors(before)) return { output: "", diagnostics: before };
    const { folder } = surroundings;
    const [disk, opening] = openDisk(resolve(folder, out), out, resolve(folder, settings.specs));
    if (!disk) return { output: "", diagnostics: [...before, ...opening] };
    const files = await scaffoldFiles(contextFor(provider, settings));
    const [written, problems] = writeOnce(disk, files);
    const lines = written.map(({ path, action }) => `  ${action.padEnd(7)} ${path}\n`);
    return { output: lines.join(""), diagnostics: [...before, ...problems] };
  },
};
