import { hasErrors, complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { emitPackage, emitRuntime, unsupported } from "../artifacts/artifacts.js";
import { createContext, type PackageContext } from "../artifacts/context.js";
import { runtimeName, runtimeVersion } from "../artifacts/runtime-package.js";
import { resolveProvider, type Resolved } from "../model/resolve/resolve.js";
import { openDisk } from "../output/real-disk.js";
import type { Disk as OutputDisk } from "../output/disk.js";
import type { Provider } from "../model/provider.js";
import type { OutputFile } from "../emit/output-file.js";
import { checkRules } from "../rules/rules.js";
import { readProvider } from "../spec/read-provider.js";
import {
  defaultSettings,
  providerNames,
  readSettings,
  settingsFile,
  type Settings,
} from "../spec/settings.js";
import { resolve } from "node:path";
import type { Input, Surroundings } from "./command.js";

/** The settings that hold for a command: the file's, and the flags over them. */
export function settingsFor(input: Input, surroundings: Surroundings): Result<Settings> {
  const asked = input.value("config");
  const [settings, diagnostics] = readSettings(
    asked ?? settingsFile,
    asked !== undefined,
    surroundings.disk,
  );
  const given: Settings = {
    specs: input.value("specs") ?? settings.specs,
    generated: input.value("out") ?? settings.generated,
    scope: input.value("scope") ?? settings.scope,
  };
  return [diagnostics.length > 0 ? { ...defaultSettings, ...given } : given, diagnostics];
}

/** Reads and resolves providers, and holds them against the rules; all of them unless some are named. */
export function readProviders(
  settings: Settings,
  asked: readonly string[],
  surroundings: Surroundings,
): Result<readonly Resolved[]> {
  const [known, missing] = providerNames(settings.specs, surroundings.disk);
  if (missing.length > 0) return [[], missing];
  const unknown = asked
    .filter((name) => !known.includes(name))
    .map((name) => {
      const suggestion = suggest(name, known);
      return complain("unknown-provider", undefined, {
        name,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    });
  const names = asked.length > 0 ? asked.filter((name) => known.includes(name)) : known;
  const read = names.map((name) => readOne(settings, name, surroundings));
  return [
    read.flatMap(([resolved]) => resolved ?? []),
    [...unknown, ...read.flatMap(([, diagnostics]) => diagnostics)],
  ];
}

function readOne(
  settings: Settings,
  name: string,
  { disk }: Surroundings,
): Result<Resolved | undefined> {
  const [spec, reading] = readProvider(`${settings.specs}/${name}`, disk);
  if (spec.files.length === 0) return [undefined, reading];
  const [resolved, resolving] = resolveProvider(spec);
  return [resolved, [...reading, ...resolving, ...checkRules(resolved)]];
}

/** Every file of the packages of `providers`, and the runtime they stand on. */
export async function emitAll(
  providers: readonly Resolved[],
  settings: Settings,
): Promise<Result<readonly OutputFile[]>> {
  const diagnostics: Diagnostic[] = [];
  const files = [...emitRuntime(settings.scope)];
  for (const { provider, origins } of providers) {
    const context = contextFor(provider, settings);
    const refused = unsupported(context).map(({ element, what }) =>
      complain("not-generated", origins.at(element), { what }),
    );
    diagnostics.push(...refused);
    if (refused.length === 0) files.push(...(await emitPackage(context)));
  }
  return [files, diagnostics];
}

export function contextFor(provider: Provider, settings: Settings): PackageContext {
  const runtime = { name: runtimeName(settings.scope), version: runtimeVersion };
  return createContext(provider, settings.scope, runtime);
}

/** The walk up to the files: settings, providers, packages. Nothing is emitted from a spec with errors. */
export async function walk(
  input: Input,
  surroundings: Surroundings,
): Promise<Result<{ readonly settings: Settings; readonly files: readonly OutputFile[] }>> {
  const [settings, setting] = settingsFor(input, surroundings);
  if (hasErrors(setting)) return [{ settings, files: [] }, setting];
  const [providers, reading] = readProviders(settings, input.values("provider"), surroundings);
  if (hasErrors(reading)) return [{ settings, files: [] }, reading];
  const [files, emitting] = await emitAll(providers, settings);
  return [{ settings, files }, [...reading, ...emitting]];
}

/** With `--provider`, only these folders of the generated tree are looked at. */
export function scopeOf(input: Input): { readonly scope?: readonly string[] } {
  const asked = input.values("provider");
  return asked.length > 0 ? { scope: ["runtime", ...asked] } : {};
}

/** The folder of generated files. */
export function openGenerated(
  settings: Settings,
  { folder }: Surroundings,
): Result<OutputDisk | undefined> {
  return openDisk(resolve(folder, settings.generated), settings.generated, folder);
}
