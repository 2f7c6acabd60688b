import type { Diagnostic, Result, SourceFile } from "../../diagnostics/diagnostic.js";
import { get, has } from "../../spec/yaml/node.js";
import { readYaml } from "../../spec/yaml/read.js";
import { patchYaml, type Edit } from "../patch/patch.js";
import type { Hunk } from "./drift.js";

/** A hunk, and its file before and after it. */
export interface AppliedHunk extends Hunk {
  readonly before: string;
  readonly after: string;
}

/** Files as the hunks leave them, one after the other. A hunk that does not fit is refused, and the others are applied. */
export function applyHunks(
  files: readonly SourceFile[],
  hunks: readonly Hunk[],
): Result<{ readonly files: readonly SourceFile[]; readonly applied: readonly AppliedHunk[] }> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const applied: AppliedHunk[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const hunk of hunks) {
    const before = texts.get(hunk.file) ?? "";
    const [after, problems] = patchYaml({ path: hunk.file, text: before }, hunk.edits);
    if (after === undefined) {
      diagnostics.push(...refusalsOf(hunk, files, problems));
      continue;
    }
    texts.set(hunk.file, after);
    applied.push({ ...hunk, before, after });
  }
  const patched = files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
  return [{ files: patched, applied }, diagnostics];
}

/** Where a hunk does not fit the file as it is, its lines are told; where it only does not fit with others, those of the proposal. */
function refusalsOf(
  { file, edits }: Hunk,
  files: readonly SourceFile[],
  problems: readonly Diagnostic[],
): readonly Diagnostic[] {
  const source = files.find(({ path }) => path === file);
  const [, own] = source === undefined ? [undefined, []] : patchYaml(source, edits);
  return own.length > 0 ? own : problems;
}

/** Files with drafts in them, and the keys of what was marked: `types.Pay`. */
export interface Marked {
  readonly files: readonly SourceFile[];
  readonly marked: readonly string[];
}

/** The declarations that hunks change, marked as drafts: no code is made of them before somebody has looked. */
export function markDrafts(files: readonly SourceFile[], hunks: readonly Hunk[]): Result<Marked> {
  const diagnostics: Diagnostic[] = [];
  const marked: string[] = [];
  const drafts = files.map((file) => {
    const own = hunks.filter((hunk) => hunk.file === file.path);
    const marks = marksFor(file, own);
    const [text, problems] = patchYaml(file, marks);
    diagnostics.push(...problems);
    if (text !== undefined) marked.push(...marks.map(({ path }) => path.join(".")));
    return { path: file.path, text: text ?? file.text };
  });
  return [{ files: drafts, marked }, diagnostics];
}

const markable = ["types", "codes", "operations", "protocols"];

function marksFor(file: SourceFile, hunks: readonly Hunk[]): readonly Edit[] {
  const changed = hunks.flatMap(({ edits }) => edits.map(({ path }) => path.slice(0, 2)));
  const names = new Map(changed.map((path) => [path.join("/"), path]));
  const [root] = readYaml(file);
  return [...names.values()].flatMap((path): readonly Edit[] => {
    const [group = "", name = ""] = path;
    if (!markable.includes(group) || root?.kind !== "map") return [];
    const below = get(root, group);
    const declared = below?.kind === "map" ? get(below, name) : undefined;
    if (declared?.kind !== "map" || has(declared, "draft")) return [];
    return [{ kind: "add", path, key: "draft", value: true, first: true }];
  });
}
