import { spawn } from "node:child_process";
import { requireNoLeak } from "./leak-watch.js";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly all: string;
}

/** Runs a program to its end and gives what it printed, in which no key and nothing planted may be. */
export async function run(
  program: string,
  args: readonly string[],
  folder: string,
  environment: { readonly [name: string]: string } = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...ownEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // npm is a script there.
    shell: process.platform === "win32",
  });
  let out = "";
  let all = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    all += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  requireNoLeak(all, [program, ...args].join(" "));
  return { code, out, all };
}

/** The same, where everything but success is a failure of the test. Gives what went to standard output. */
export async function succeed(...command: Parameters<typeof run>): Promise<string> {
  const [program, args, folder] = command;
  const { code, out, all } = await run(...command);
  if (code === 0) return out;
  throw new Error(
    `${[program, ...args].join(" ")} in ${folder} ended with ${String(code)}:\n${all}`,
  );
}

/** Without what npm and the test runner set for this process alone: another repository has none of it. In English. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

const ours =
  /^(?:npm_(?:lifecycle|package|command|execpath|config_local_prefix)|VITEST|NODE_ENV$|INIT_CWD$|LANG$|LC_)/i;

/** What npm is told everywhere: it is here to install and nothing else. */
export const quiet = ["--no-audit", "--no-fund", "--ignore-scripts"] as const;
