import { fold, foldersOf, folderOf, nameOf, tempOf } from "./names.js";
import type { Pending } from "./pending.js";
import { kindAt, pathsIn, type Snapshot } from "./snapshot.js";

/** Whether a file can be put at a path. */
export interface Way {
  /** The path that makes it impossible: a file where a folder is needed, a link, a name of other case. */
  readonly obstacle: string | undefined;
  /** Something is in the way, but this run removes it. */
  readonly cleared: boolean;
}

/** What is there, and whose. */
interface Situation {
  readonly snapshot: Snapshot;
  readonly pending: Pending | undefined;
}

/** What stands in the way of a file at `path`, once the files in `removals` are gone. A file at `path` itself does not. */
export function obstacleTo(path: string, situation: Situation, removals: ReadonlySet<string>): Way {
  let cleared = false;
  for (const place of [...foldersOf(path), path]) {
    const { snapshot } = situation;
    const kind = kindAt(snapshot, place);
    const isAsNeeded = kind === (place === path ? "file" : "folder");
    if (isAsNeeded) continue;
    const others = kind === undefined ? sameButForCase(place, snapshot) : [place];
    const obstacle = others.find((other) => !goesAway(other, situation, removals));
    if (obstacle !== undefined) return { obstacle, cleared };
    cleared ||= others.length > 0;
  }
  return { obstacle: foreignTemporary(path, situation), cleared };
}

function sameButForCase(path: string, snapshot: Snapshot): readonly string[] {
  const folder = folderOf(path);
  return pathsIn(snapshot, folder).filter(
    (other) => other !== path && fold(nameOf(other)) === fold(nameOf(path)),
  );
}

/** A file that is removed; a folder that `apply` will find empty and remove, which it does not do with a user's folder. */
function goesAway(path: string, situation: Situation, removals: ReadonlySet<string>): boolean {
  if (removals.has(path)) return true;
  if (kindAt(situation.snapshot, path) !== "folder" || !situation.snapshot.folders.has(path))
    return false;
  const isPruned =
    situation.pending?.folders.includes(path) ||
    [...removals].some((one) => one.startsWith(`${path}/`));
  const goes = (other: string) =>
    goesAway(other, situation, removals) || isLeftover(other, situation);
  return isPruned === true && pathsIn(situation.snapshot, path).every(goes);
}

/** The name of the temporary file is taken by something that no interrupted run of ours left. */
function foreignTemporary(path: string, situation: Situation): string | undefined {
  const temporary = tempOf(path);
  const kind = kindAt(situation.snapshot, temporary);
  return kind === undefined || isLeftover(temporary, situation) ? undefined : temporary;
}

function isLeftover(path: string, { snapshot, pending }: Situation): boolean {
  return kindAt(snapshot, path) === "file" && (pending?.temporary.includes(path) ?? false);
}
