import { spawnSync } from "node:child_process";
import { built } from "./built.js";
import { requireNoLeak } from "./leak-watch.js";

/** The built program; `npm test` builds it first. Whatever runs it does not load where it is stale. */
export const program: string = built("generator/cli.js");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Start {
  readonly environment?: { readonly [name: string]: string };
  readonly standardInput?: string;
  /** Default: the Node that runs the tests. */
  readonly node?: string;
}

/** Runs the built program in a folder, to its end. No key and nothing planted may be in what it prints. */
export function runProgram(folder: string, args: readonly string[], start: Start = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(
    start.node ?? process.execPath,
    [program, ...args],
    {
      cwd: folder,
      env: { ...environment(), ...start.environment },
      input: start.standardInput ?? "",
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error) throw error;
  requireNoLeak(stdout + stderr, `baowen ${args.join(" ")}`);
  return { code: status, out: stdout, err: stderr };
}

/** Without what would colour the output, change how Node reports, or make baowen speak another language. */
function environment(): NodeJS.ProcessEnv {
  const unset = ["FORCE_COLOR", "NO_COLOR", "NODE_OPTIONS", "LC_ALL", "LC_MESSAGES", "LANG"];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !unset.includes(name)));
}
