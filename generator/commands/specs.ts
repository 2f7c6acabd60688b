import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { resolveProvider, type Resolved } from "../model/resolve/resolve.js";
import { optional } from "../model/resolve/nodes.js";
import { hasDrafts } from "../rules/drafts.js";
import { checkRules } from "../rules/rules.js";
import { withCited } from "../spec/cited.js";
import type { Disk } from "../spec/disk.js";
import type { ProviderSpec } from "../spec/provider-spec.js";
import { readProvider } from "../spec/read-provider.js";
import { providerNames, type Settings } from "../spec/settings.js";
import type { Surroundings } from "./command.js";
import type { Input } from "./input.js";
import { settingsFor } from "./settings.js";

/** The specs as they were read, and where their packages belong. */
export interface Specs {
  readonly settings: Settings;
  readonly providers: readonly Resolved[];
}

/**
 * What becomes of a provider that holds drafts. `shown`: it is read without being held against the rules, which it cannot
 * satisfy yet; for commands that make nothing of it.
 */
export type Drafts = "refused" | "shown";

/** The providers that a command is asked for: as its words, or by `--provider`, as other commands take them; none: all of them. */
export function providersAsked(input: Input): readonly string[] {
  return [...new Set([...input.words, ...input.values("provider")])];
}

/**
 * Reads the settings, then reads and resolves providers and holds them against the rules; all of them unless some are
 * `asked` for. Undefined where anything is wrong: nothing is done with a part of what was meant.
 */
export function readSpecs(
  input: Input,
  asked: readonly string[],
  surroundings: Surroundings,
  drafts: Drafts = "refused",
): Result<Specs | undefined> {
  const [settings, setting] = settingsFor(input, surroundings);
  if (hasErrors(setting)) return [undefined, setting];
  const [providers, reading] = readProviders(settings.specs, asked, surroundings.disk, drafts);
  const diagnostics = [...setting, ...reading];
  return [hasErrors(diagnostics) ? undefined : { settings, providers }, diagnostics];
}

function readProviders(
  specs: string,
  asked: readonly string[],
  disk: Disk,
  drafts: Drafts,
): Result<readonly Resolved[]> {
  const [known, missing] = providerNames(specs, disk);
  if (missing.length > 0) return [[], missing];
  const unknown = asked.filter((name) => !known.includes(name));
  const wanted = asked.length > 0 ? known.filter((name) => asked.includes(name)) : known;
  const read = wanted.map((name) => readOne(`${specs}/${name}`, disk, { drafts }));
  return [
    read.flatMap(([resolved]) => resolved ?? []),
    [
      ...unknown.map((name) => unknownProvider(name, known)),
      ...read.flatMap(([, diagnostics]) => diagnostics),
    ],
  ];
}

interface HowRead {
  /** Its folder may be called otherwise, since nothing is made of it. */
  readonly isMoved?: boolean;
  readonly drafts?: Drafts;
}

/** Reads the provider in a folder. */
export function readOne(
  folder: string,
  disk: Disk,
  { isMoved = false, drafts = "refused" }: HowRead = {},
): Result<Resolved | undefined> {
  const [spec, reading] = readProvider(folder, disk);
  if (spec.files.length === 0) return [undefined, reading];
  const [resolved, resolving] = resolveProvider(spec);
  const naming = isMoved ? [] : misnamed(spec);
  const isForReading = drafts === "shown" && hasDrafts(resolved);
  const judging = isForReading ? [] : checkRules(resolved);
  return [resolved, withCited([...reading, ...naming, ...resolving, ...judging], spec)];
}

/** What a provider is called and where it is found must be one name, or two providers could have one package. */
function misnamed({ value, folder }: ProviderSpec): readonly Diagnostic[] {
  const name = value("provider");
  if (name?.kind !== "scalar" || name.text === folder) return [];
  return [complain("provider-folder", name.at, { name: name.text, folder })];
}

export function unknownProvider(name: string, known: readonly string[]): Diagnostic {
  return complain("unknown-provider", undefined, {
    name,
    ...optional("suggestion", suggest(name, known)),
  });
}
