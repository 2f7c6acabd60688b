import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Disk } from "../../generator/output/disk.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import type { Owner } from "../../generator/output/lock.js";
import { writeOutput, type OutputOptions } from "../../generator/output/output.js";
import { MemoryDisk } from "./memory-disk.js";

/** A run whose predecessors are all dead. */
export const owner: Owner = { pid: 7, host: "here", isRunning: () => false };

export type Tree = Readonly<Record<string, string>>;

export function filesOf(tree: Tree): readonly OutputFile[] {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}

/** Generates; gives the complaints and the plan. */
export function generate(disk: Disk, tree: Tree, options: OutputOptions = {}) {
  const [plan, diagnostics] = writeOutput(disk, filesOf(tree), owner, options);
  return { plan, complaints: diagnostics.map(said) };
}

export function said({ code, message }: Diagnostic): string {
  return `${code}: ${message}`;
}

/** A disk on which `tree` was generated. */
export function generated(tree: Tree): MemoryDisk {
  const disk = new MemoryDisk();
  const { complaints } = generate(disk, tree);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  return disk;
}

/** What the plan says of each file, as `action path`. */
export function actionsOf(result: ReturnType<typeof generate>): readonly string[] {
  return (result.plan?.entries ?? []).map(({ action, path }) => `${action} ${path}`);
}

/** A tree without folders and without the manifest. */
export function filesIn(disk: MemoryDisk): Tree {
  const files = Object.entries(disk.tree()).filter(
    ([path]) => !/[/@]$|^manifest\.json$/.test(path),
  );
  return Object.fromEntries(files);
}
