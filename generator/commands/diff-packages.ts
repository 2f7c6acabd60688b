import { artifacts, unsupported } from "../artifacts/artifacts.js";
import { carriedFiles } from "../diff/code/carried-files.js";
import {
  changedDeclarations,
  type ChangedDeclarations,
} from "../diff/code/changed-declarations.js";
import { withCodeWitnesses, type CodeVersion } from "../diff/code/code-witnesses.js";
import { declarations, type Declaration } from "../diff/code/declarations.js";
import { generatorFindings } from "../diff/code/generator-findings.js";
import { packageText, scopeOf } from "../diff/code/package-files.js";
import type { CodeChanges, Finding } from "../diff/finding.js";
import type { OutputFile } from "../emit/output-file.js";
import type { Provider } from "../model/provider.js";
import type { Versioned } from "../versions/version.js";
import { contextFor } from "./walk.js";

/** A package, unformatted: how it is formatted is no change. None of what no code can be made for. */
export function codeOf(provider: Provider | undefined, scope: string): CodeVersion | undefined {
  if (provider === undefined) return undefined;
  const context = contextFor(provider, scope);
  if (unsupported(context).length > 0) return undefined;
  return { context, files: artifacts.flatMap((artifact) => artifact(context)) };
}

/** The code that a package has with it. */
export function carriedBy(version: Versioned | undefined): readonly OutputFile[] | undefined {
  return version?.carried && carriedFiles(version.provider.name, version.carried);
}

export interface Made {
  readonly findings: readonly Finding[];
  readonly changes: CodeChanges;
  /** As the package has it. */
  readonly surface: readonly Declaration[];
}

/** What today's generator makes of a package's own spec otherwise than the one that made the package. */
export function madeOtherwise(
  provider: Provider,
  carried: readonly OutputFile[],
): Made | undefined {
  const { name, scope } = named(carried);
  const today = codeOf(provider, scope);
  if (today === undefined) return undefined;
  const surface = declarations(carried);
  const changed = changedDeclarations(surface, declarations(today.files));
  const found = generatorFindings({ provider: provider.name, name }, changed);
  return {
    findings: withCodeWitnesses(found, { context: today.context, files: carried }, today),
    changes: changesOf(name, "generator", changed),
    surface,
  };
}

function named(files: readonly OutputFile[]): { readonly name: string; readonly scope: string } {
  const text = packageText(files);
  return { name: text.name, scope: scopeOf(text) };
}

export function changesOf(
  name: string,
  cause: CodeChanges["cause"],
  { added, removed, changed }: ChangedDeclarations,
): CodeChanges {
  const heads = (all: readonly Declaration[]) =>
    all.map((each) => ({ name: each.name, entry: each.entry, head: each.head }));
  return { package: name, cause, added: heads(added), removed: heads(removed), changed };
}
