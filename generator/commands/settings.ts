import { dirname, isAbsolute, posix, sep } from "node:path";
import type { Result } from "../diagnostics/diagnostic.js";
import { readSettings, settingsFile, type Settings } from "../spec/settings.js";
import type { Surroundings } from "./command.js";
import type { Input } from "./input.js";

/**
 * The settings that hold for a command: the file's, and the flags over them. Paths of the file start from its folder, those
 * of flags from the current one.
 */
export function settingsFor(input: Input, { disk }: Surroundings): Result<Settings> {
  const asked = input.value("config");
  const path = asked ?? settingsFile;
  const [{ specs, generated, scope }, diagnostics] = readSettings(path, asked !== undefined, disk);
  const beside = (folder: string): string =>
    isAbsolute(folder) ? folder : posix.join(slashes(dirname(path)), slashes(folder));
  const settings: Settings = {
    specs: tidy(input.value("specs") ?? beside(specs)),
    generated: tidy(input.value("generated") ?? beside(generated)),
    scope: input.value("scope") ?? scope,
  };
  return [settings, diagnostics];
}

/** `./specs/` and `specs` are one folder, and are shown as one. */
function tidy(path: string): string {
  const normal = posix.normalize(slashes(path));
  return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
}

/** Paths are shown alike on every system. */
function slashes(path: string): string {
  return path.replaceAll(sep, "/");
}
