import { basename } from "node:path";
import {
  complain,
  hasErrors,
  type Diagnostic,
  type Result,
  type SourceFile,
} from "../diagnostics/diagnostic.js";
import { nodeDisk, type Disk } from "./disk.js";
import { readSamples, readSpecFolder } from "./files.js";
import { language } from "./language/grammar.js";
import { mergeFiles, type ProviderSpec } from "./provider-spec.js";
import { checkShape, isBroken } from "./shape/check.js";
import type { Node } from "./yaml/node.js";
import { readYaml } from "./yaml/read.js";

/** Reads a provider's folder: its YAML files, checked for their shape and merged, and its sample messages. */
export function readProvider(folder: string, disk: Disk = nodeDisk): Result<ProviderSpec> {
  const [files, problems] = readSpecFolder(folder, disk);
  const [samples, sampleProblems] = readSamples(folder, disk);
  const isWhole = !hasErrors(problems);
  const [spec, diagnostics] = readProviderFiles(basename(folder), files, samples, folder, isWhole);
  return [spec, [...problems, ...sampleProblems, ...diagnostics]];
}

/**
 * The same for texts that are at hand already.
 *
 * @param folder the path that the files' paths start with; samples are named by the rest of theirs.
 * @param isWhole whether these are all the files there are.
 */
export function readProviderFiles(
  name: string,
  files: readonly SourceFile[],
  samples: readonly SourceFile[],
  folder: string,
  isWhole = true,
): Result<ProviderSpec> {
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<Node>();
  const documents = files.flatMap((source) => {
    const [root, problems] = readYaml(source);
    diagnostics.push(...problems);
    if (!root) return [];
    const check = checkShape(language, "provider-file", root);
    diagnostics.push(...check.diagnostics);
    for (const node of check.broken) broken.add(node);
    return root.kind === "map" ? [{ source, root }] : [];
  });
  const [spec, merging] = mergeFiles({
    folder: name,
    documents,
    isBroken: (node) => isBroken(node, broken),
    isWhole: isWhole && documents.length === files.length,
    texts: new Map(samples.map((file) => [relativeTo(folder, file.path), file.text])),
  });
  return [spec, [...diagnostics, ...merging, ...missingKeys(spec)]];
}

function relativeTo(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** What a provider must say once, in whichever of its files. */
const requiredKeys = ["language", "provider", "title", "parties", "we", "protocols"] as const;

function missingKeys(spec: ProviderSpec): readonly Diagnostic[] {
  const [first] = spec.files;
  if (!first || !spec.isWhole) return [];
  const start = { source: first, start: 0, end: 0 };
  return requiredKeys
    .filter((key) => spec.value(key) === undefined && spec.section(key).length === 0)
    .map((key) => complain("missing-top-level-key", start, { key, provider: spec.folder }));
}
