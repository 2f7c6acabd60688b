import { join, resolve } from "node:path";
import { initFiles } from "../artifacts/init.js";
import { openFolder } from "../output/real-disk.js";
import { writeTogether } from "../output/write-together.js";
import { isMissing, refusalOf } from "../spec/disk.js";
import type { Command, Surroundings } from "./command.js";
import { nextSteps } from "./init-steps.js";

/** Writes what a project starts from, with a provider that explains itself: all of it, or nothing. */
export const init: Command = {
  name: "init",
  summary: {
    en: "write a small commented provider to start from",
    zh: "写一个带注释的小提供方作为起点",
  },
  usage: "baowen init [DIR]",
  words: [0, 1],
  flags: {},
  run: (input, surroundings) => {
    const [name = "."] = input.words;
    const folder = resolve(surroundings.folder, name);
    const { language } = surroundings.speech;
    const up = wayToModules(folder, surroundings);
    const { example: files, beside: optional, folder: fresh } = initFiles(up ?? "");
    const disk = openFolder(folder, name === "." ? "" : name);
    const [written, diagnostics] = writeTogether(disk, { files, optional, fresh: [fresh] });
    if (!written) return { output: "", diagnostics };
    const kept = optional.filter((file) => !written.includes(file));
    const lines = [
      ...written.map(({ path }) => `  ${done.created[language]} ${path}\n`),
      ...kept.map(({ path }) => `  ${done.kept[language]} ${path}\n`),
    ];
    const steps = nextSteps({
      folder: name,
      isInstalled: up !== undefined,
      manifest: readText(join(folder, "package.json"), surroundings) ?? "{}",
      start: `${fresh}/provider.yaml`,
      language,
    });
    return { output: `${lines.join("")}\n${steps}`, diagnostics };
  },
};

const done = {
  created: { en: "created", zh: "已写入" },
  kept: { en: "kept   ", zh: "已保留" },
} as const;

/** What leads to the nearest folder whose `node_modules` has baowen; undefined where none does. */
function wayToModules(folder: string, { disk }: Surroundings): string | undefined {
  for (let at = folder, up = ""; ; up += "../") {
    if (isAt(join(at, "node_modules/baowen/specs/spec.schema.json"), disk)) return up;
    const above = resolve(at, "..");
    if (above === at) return undefined;
    at = above;
  }
}

function isAt(path: string, disk: Surroundings["disk"]): boolean {
  try {
    return disk.inspect(path).kind === "file";
  } catch (error) {
    refusalOf(error);
    return false;
  }
}

function readText(path: string, { disk }: Surroundings): string | undefined {
  try {
    return new TextDecoder().decode(disk.read(path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    refusalOf(error);
    return undefined;
  }
}
