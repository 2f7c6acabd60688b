import type { OutputFile } from "../emit/output-file.js";
import { sha256 } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { isInScope, type PlanEntry, type PlanInput } from "./plan.js";
import type { FileOnDisk } from "./snapshot.js";

/**
 * Files that are listed and no longer wanted. Where nothing is there any more, or a link or a folder is, nothing of ours
 * is left and the path is only taken off the list.
 */
export function outdatedEntries(input: PlanInput, listed: Manifest): readonly PlanEntry[] {
  const wanted = new Set(input.wanted.map(({ path }) => path));
  return [...listed].flatMap(([path, hash]): readonly PlanEntry[] => {
    const was = input.snapshot.files.get(path);
    if (was === undefined || wanted.has(path) || !isInScope(path, input.scope)) return [];
    const isEdited = was.hash !== hash;
    return isEdited && !input.force
      ? [{ action: "edited", path, was, onlyLineEnds: differsInLineEnds(was, hash) }]
      : [{ action: "remove", path, was, forced: isEdited }];
  });
}

/** What is to be done for a wanted file, where `inTheWay` prevents it or nothing does. */
export function wantedEntry(
  { path, text }: OutputFile,
  inTheWay: string | undefined,
  { snapshot, force }: PlanInput,
  listed: Manifest,
): PlanEntry {
  if (inTheWay !== undefined) return { action: "foreign", path, text, inTheWay };
  const was = snapshot.files.get(path);
  if (was === undefined) return { action: "create", path, text };
  // Also where it is not listed: nothing is lost by listing what is ours byte for byte, and a lost manifest heals.
  if (was.hash === sha256(text)) return { action: "unchanged", path };
  const hash = listed.get(path);
  if (hash === undefined) return { action: "foreign", path, text, inTheWay: path };
  const isEdited = was.hash !== hash;
  return isEdited && !force
    ? { action: "edited", path, text, was, onlyLineEnds: differsInLineEnds(was, hash) }
    : { action: "update", path, text, was, forced: isEdited };
}

function differsInLineEnds(was: FileOnDisk, hash: string): boolean {
  return sha256(Buffer.from(was.bytes).toString("utf8").replaceAll("\r\n", "\n")) === hash;
}
