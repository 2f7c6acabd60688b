import { resolve } from "node:path";
import { emitPackage, emitRuntime, unsupported } from "../artifacts/artifacts.js";
import { createContext, type PackageContext } from "../artifacts/context.js";
import { featureWords } from "../artifacts/features.js";
import { runtimeName, runtimeVersion } from "../artifacts/runtime-package.js";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import type { Provider } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Disk } from "../output/disk.js";
import type { OutputOptions } from "../output/output.js";
import { openDisk } from "../output/real-disk.js";
import { withCited } from "../spec/cited.js";
import type { Surroundings } from "./command.js";
import type { Input } from "./input.js";
import { providersAsked, readSpecs, type Specs } from "./specs.js";

/** What the walk comes to before the disk is looked at. */
export interface Walked {
  readonly files: readonly OutputFile[];
  /** The folder of generated files, as it is now. */
  readonly disk: Disk;
}

/** The walk up to the files: settings, specs, packages. Undefined where anything is wrong: then nothing is written at all. */
export async function walk(
  input: Input,
  surroundings: Surroundings,
): Promise<Result<Walked | undefined>> {
  const [specs, reading] = readSpecs(input, providersAsked(input), surroundings);
  if (!specs) return [undefined, reading];
  const refused = specs.providers.flatMap((one) => notGenerated(one, specs));
  if (refused.length > 0) return [undefined, [...reading, ...refused]];
  const [disk, opening] = openGenerated(specs, surroundings);
  if (!disk) return [undefined, [...reading, ...opening]];
  return [{ files: await emitAll(specs), disk }, [...reading, ...opening]];
}

/** Every file of the packages, and the runtime they stand on. */
async function emitAll({ settings, providers }: Specs): Promise<readonly OutputFile[]> {
  const files = [...emitRuntime(settings.scope)];
  for (const { provider } of providers) {
    files.push(...(await emitPackage(contextFor(provider, settings.scope))));
  }
  return files;
}

/** What no code can be made for in this version. */
export function notGenerated(
  { provider, spec, origins }: Resolved,
  { settings }: Pick<Specs, "settings">,
): readonly Diagnostic[] {
  const refused = unsupported(contextFor(provider, settings.scope)).map(({ element, what }) =>
    complain("not-generated", origins.at(element), { what: featureWords(what) }),
  );
  return withCited(refused, spec);
}

export function contextFor(provider: Provider, scope: string): PackageContext {
  return createContext(provider, scope, { name: runtimeName(scope), version: runtimeVersion });
}

/** Where providers are asked for, only their folders of the generated tree are looked at. */
export function scopeOf(input: Input): Pick<OutputOptions, "scope"> {
  const asked = providersAsked(input);
  return asked.length > 0 ? { scope: ["runtime", ...asked] } : {};
}

function openGenerated({ settings }: Specs, { folder }: Surroundings): Result<Disk | undefined> {
  return openDisk(resolve(folder, settings.generated), settings.generated, folder);
}
