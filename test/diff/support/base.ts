import { readdirSync, readFileSync } from "node:fs";
import { parseDocument, type Document } from "yaml";
import type { Version } from "../../../generator/diff/context.js";
import type { Diagnostic, SourceFile } from "../../../generator/diagnostics/diagnostic.js";
import { resolveProvider, type Resolved } from "../../../generator/model/resolve/resolve.js";
import { checkRules } from "../../../generator/rules/rules.js";
import { readProviderFiles } from "../../../generator/spec/read-provider.js";

/** The provider that all cases start from; it says everything that the language can. */
export const baseFolder = "test/diff/base";

/** A provider's files, whose paths begin with `acme`. */
export interface Files {
  readonly specs: readonly SourceFile[];
  readonly samples: readonly SourceFile[];
}

export const base: Files = {
  specs: filesIn(baseFolder, "acme"),
  samples: filesIn(`${baseFolder}/samples`, "acme/samples"),
};

function filesIn(folder: string, as: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => ({ path: `${as}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") }));
}

/** All scalars as texts: `1` and `"1"` are one key. */
export function parse(text: string): Document {
  return parseDocument(text, { schema: "failsafe" });
}

interface Read {
  readonly resolved: Resolved;
  readonly problems: readonly Diagnostic[];
}

const known = new WeakMap<Files, Read>();
const ruled = new WeakMap<Files, readonly Diagnostic[]>();

/** What files resolve to, the same object for the same files. */
export function versionOf(files: Files): Version {
  const { provider, origins } = read(files).resolved;
  return { provider, origins };
}

/** All that is said about files, by reading, resolving and rules. */
export function complaintsOf(files: Files): readonly Diagnostic[] {
  const { resolved, problems } = read(files);
  const said = ruled.get(files) ?? checkRules(resolved);
  ruled.set(files, said);
  return [...problems, ...said];
}

/** What keeps files from being resolved. */
export function problemsOf(files: Files): readonly Diagnostic[] {
  return read(files).problems;
}

function read(files: Files): Read {
  const earlier = known.get(files);
  if (earlier) return earlier;
  const [spec, reading] = readProviderFiles("acme", files.specs, files.samples, "acme");
  const [resolved, resolving] = resolveProvider(spec);
  const made = { resolved, problems: [...reading, ...resolving] };
  known.set(files, made);
  return made;
}
