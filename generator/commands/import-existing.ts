import { hasErrors, type Result } from "../diagnostics/diagnostic.js";
import type { ExistingSpec } from "../documents/import/merge.js";
import { readWaivers } from "../documents/trace/waivers/read.js";
import { resolveProvider } from "../model/resolve/resolve.js";
import { isMissing, refusalOf } from "../spec/disk.js";
import { readSamples, readSpecFolder } from "../spec/files.js";
import { readProviderFiles } from "../spec/read-provider.js";
import type { Surroundings } from "./command.js";
import { fileIfThere } from "./provider-files.js";

/**
 * The spec in a provider's folder; undefined where there is none yet. `broken`: it cannot be read or resolved, and nothing may be
 * changed in what is not understood.
 */
export function existingSpec(
  folder: string,
  surroundings: Surroundings,
): Result<ExistingSpec | "broken" | undefined> {
  const { disk } = surroundings;
  if (!hasYaml(folder, surroundings)) return [undefined, []];
  const [files, reading] = readSpecFolder(folder, disk);
  const [samples, sampling] = readSamples(folder, disk);
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  const [spec, shaping] = readProviderFiles(name, files, samples, folder, !hasErrors(reading));
  const [resolved, resolving] = resolveProvider(spec);
  const diagnostics = [...reading, ...sampling, ...shaping, ...resolving];
  const [isWaived, waiving] = waivedIn(folder, surroundings);
  if (hasErrors([...diagnostics, ...waiving])) return ["broken", [...diagnostics, ...waiving]];
  return [{ folder, files, samples, spec, resolved, isWaived }, diagnostics];
}

/** What `documents/waivers.yaml` waives; nothing where there is none. */
function waivedIn(folder: string, { disk }: Surroundings): Result<ExistingSpec["isWaived"]> {
  const [source, problems] = fileIfThere(`${folder}/documents/waivers.yaml`, disk);
  if (!source) return [() => false, problems];
  const [waivers, reading] = readWaivers(source);
  const isWaived = (cite: string): boolean =>
    waivers.some(({ document, place, isPrefix }) =>
      isPrefix ? cite.startsWith(`${document}#${place}/`) : cite === `${document}#${place}`,
    );
  return [isWaived, reading];
}

function hasYaml(folder: string, { disk }: Surroundings): boolean {
  try {
    const names = disk.list(folder);
    return (
      names.some((name) => name.endsWith(".yaml")) ||
      (names.includes("operations") &&
        disk.list(`${folder}/operations`).some((name) => name.endsWith(".yaml")))
    );
  } catch (error) {
    if (isMissing(error)) return false;
    refusalOf(error);
    return false;
  }
}
