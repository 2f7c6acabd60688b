import { spawnSync } from "node:child_process";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import { asIs } from "../diagnostics/language.js";
import { refusalOf } from "../spec/disk.js";

/** What git came to: what it printed, or why it could not be started. */
export type Answer =
  | { readonly kind: "ended"; readonly code: number; readonly out: Buffer; readonly err: string }
  | { readonly kind: "not-started"; readonly diagnostic: Diagnostic };

/** Runs git to its end. Arguments go to it as they are: no shell reads them. */
export type Git = (args: readonly string[], input?: string) => Answer;

/** The most that is read of what git prints, in bytes. */
const MOST = 1024 * 1024 * 1024;

/**
 * Git as it is installed, in a folder. It is only asked what only reads: nothing takes a lock, runs a hook or asks for a
 * password, and what a partial clone lacks is not fetched.
 */
export function gitIn(
  folder: string,
  environment: { readonly [name: string]: string | undefined },
): Git {
  const env = { ...environment, ...quiet };
  return (args, input) => {
    const options = { cwd: folder, env, input: input ?? "", maxBuffer: MOST, windowsHide: true };
    const { error, status, stdout, stderr } = spawnSync("git", [...always, ...args], options);
    if (error) return { kind: "not-started", diagnostic: notStarted(error) };
    return { kind: "ended", code: status ?? 1, out: stdout, err: stderr.toString("utf8") };
  };
}

const always = ["--no-optional-locks", "--literal-pathspecs", "--no-pager"];

const quiet = {
  // Its messages are read, and are English then.
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  // The first is known to newer versions; to all of them, that no way to another machine is allowed.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

function notStarted(error: Error): Diagnostic {
  return complain("git-missing", undefined, { reason: refusalOf(error) });
}

/** What to say where git ended without an answer: its own words, without their mark. */
export function refused(answer: Answer): Diagnostic {
  if (answer.kind === "not-started") return answer.diagnostic;
  const [first = ""] = answer.err.trim().split("\n");
  const reason = first.replace(/^(?:fatal|error): /u, "");
  return complain("git-failed", undefined, { reason: asIs(reason || `exit ${answer.code}`) });
}

/** The first line of what it printed; undefined where it did not end well. */
export function lineOf(answer: Answer): string | undefined {
  if (answer.kind !== "ended" || answer.code !== 0) return undefined;
  return answer.out.toString("utf8").replace(/\r?\n[^]*$/u, "");
}
