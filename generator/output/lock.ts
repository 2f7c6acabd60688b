import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { DiskError, type Disk } from "./disk.js";
import { joined, lockPath, tempOf } from "./names.js";
import { textOf } from "./records.js";

/** Who is running. The command line knows: `process.pid`, `os.hostname()`, and `process.kill(pid, 0)` for the last. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Whether a process of this machine exists. */
  readonly isRunning: (pid: number) => boolean;
}

/**
 * Takes the lock file, so that only one run writes at a time. It says `pid host`. The lock of a process of this machine
 * that no longer runs is taken over; about another machine's we cannot know, so a person has to delete it.
 */
export function takeLock(disk: Disk, owner: Owner): Result<boolean> {
  const mine = `${owner.pid} ${owner.host}\n`;
  const present = holderOf(disk);
  if (present !== undefined && !(isStale(present, owner) && putAside(present, disk))) {
    return [false, [held(disk, present)]];
  }
  const taken = created(mine, disk);
  // Read back: another run that saw the file before its text may have taken it for a stale one.
  const holder = holderOf(disk);
  return taken && holder === mine ? [true, []] : [false, [held(disk, holder ?? "")]];
}

export function releaseLock(disk: Disk): void {
  disk.remove(lockPath);
}

function created(text: string, disk: Disk): boolean {
  try {
    disk.create(lockPath, Buffer.from(text));
    return true;
  } catch (error) {
    const isTaken = error instanceof DiskError && holderOf(disk) !== undefined;
    if (!isTaken) throw error;
    return false;
  }
}

/**
 * Moves a stale lock out of the way. If what was moved is not what was judged stale, another run was faster and the lock
 * is its: it is put back.
 */
function putAside(stale: string, disk: Disk): boolean {
  const aside = tempOf(lockPath);
  disk.rename(lockPath, aside);
  if (textOf(disk, aside) !== stale) {
    disk.rename(aside, lockPath);
    return false;
  }
  disk.remove(aside);
  return true;
}

const holderOf = (disk: Disk) => textOf(disk, lockPath);

/** Without a whole line its writer was killed. With our own number it is of a former process that had the same. */
function isStale(holder: string, owner: Owner): boolean {
  const [pid = "", host] = holder.trimEnd().split(" ");
  if (!holder.endsWith("\n")) return true;
  return host === owner.host && (Number(pid) === owner.pid || !owner.isRunning(Number(pid)));
}

function held(disk: Disk, holder: string): Diagnostic {
  const [pid = "", host] = holder.trimEnd().split(" ");
  const who: Words =
    host === undefined
      ? { en: "another run", zh: "另一次运行" }
      : { en: `process ${pid} on ${host}`, zh: `${host} 上的进程 ${pid}` };
  return complain("output-locked", undefined, { path: joined(disk.name, lockPath), owner: who });
}
