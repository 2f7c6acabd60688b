import { complain, hasErrors, type Result } from "../diagnostics/diagnostic.js";
import { apply } from "./apply.js";
import { checkWanted } from "./check-wanted.js";
import { complaintsOf } from "./complaints.js";
import { DiskError, type Disk } from "./disk.js";
import type { OutputFile } from "../emit/output-file.js";
import { releaseLock, takeLock, type Owner } from "./lock.js";
import { lockPath } from "./names.js";
import { isInScope, makePlan, type Plan, type Scope } from "./plan.js";
import { readRecords } from "./records.js";
import { lookAt } from "./snapshot.js";

export interface OutputOptions {
  /** Default: everything. With a scope, files outside of it stay as they are and stay listed. */
  readonly scope?: Scope;
  /** Replace and remove edited files too. Foreign ones are kept even so. */
  readonly force?: boolean;
}

/**
 * What a run would do. Changes nothing and takes no lock: what `check` needs. Undefined where the disk cannot be read, the
 * manifest cannot be trusted or a file may not be written; then nothing may be done.
 */
export function planOutput(
  disk: Disk,
  wanted: readonly OutputFile[],
  options: OutputOptions = {},
): Result<Plan | undefined> {
  return refusalReported(() => planned(disk, wanted, options));
}

/**
 * Brings the folder of generated files to what is wanted: plans, then applies, under the lock. Edited and foreign files are
 * kept and reported as errors, and the rest is done all the same. Where nothing is to be done, nothing is touched.
 */
export function writeOutput(
  disk: Disk,
  wanted: readonly OutputFile[],
  owner: Owner,
  options: OutputOptions = {},
): Result<Plan | undefined> {
  return refusalReported(() => {
    const first = planned(disk, wanted, options);
    const isLocked = disk.read(lockPath) !== undefined;
    if (!first[0] || !(first[0].needsWork || isLocked)) return first;

    disk.makeFolder("");
    const [taken, held] = takeLock(disk, owner);
    if (!taken) return [undefined, held];
    try {
      // Planned again: another run may have ended between the first look and the lock.
      const result = planned(disk, wanted, options);
      if (result[0]) apply(result[0], disk);
      return result;
    } finally {
      releaseLock(disk);
    }
  });
}

function planned(
  disk: Disk,
  wanted: readonly OutputFile[],
  { scope = "everything", force = false }: OutputOptions,
): Result<Plan | undefined> {
  const outside = wanted.find(({ path }) => !isInScope(path, scope));
  if (outside) throw new Error(`not in scope: ${outside.path}`);
  const refused = checkWanted(wanted, disk.name);
  if (hasErrors(refused)) return [undefined, refused];
  const [records, unreadable] = readRecords(disk);
  if (!records) return [undefined, unreadable];

  const { manifest, pending } = records;
  const paths = [...wanted.map(({ path }) => path), ...manifest.keys()];
  const touched = [...(pending?.files.keys() ?? [])];
  const snapshot = lookAt(disk, [...paths, ...touched], pending?.folders ?? []);
  const plan = makePlan({ wanted, ...records, snapshot, scope, force });
  return [plan, complaintsOf(plan, disk.name)];
}

function refusalReported<T>(action: () => Result<T | undefined>): Result<T | undefined> {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { path, operation, reason } = error;
    return [undefined, [complain("output-failed", undefined, { path, operation, reason })]];
  }
}
