import { complain, type Result } from "../diagnostics/diagnostic.js";
import { lineOf, refused, type Git } from "./git.js";

/** A git repository, seen from a folder in it. */
export interface Repository {
  readonly git: Git;
  /** The folder, from the repository's top: `packages/acme/`, or nothing at the top. */
  readonly prefix: string;
  /** The commit that a ref names, whole; undefined where it names none. */
  readonly commitOf: (ref: string) => string | undefined;
  /** Its history was cut off when it was cloned. */
  readonly isShallow: () => boolean;
}

/** The repository that a folder is in. */
export function openRepository(git: Git): Result<Repository | undefined> {
  const answer = git(["rev-parse", "--show-prefix"]);
  const prefix = lineOf(answer);
  if (prefix === undefined) {
    const isNone = answer.kind === "ended" && answer.err.includes("not a git repository");
    return [undefined, [isNone ? complain("no-repository", undefined, {}) : refused(answer)]];
  }
  const repository: Repository = {
    git,
    prefix,
    commitOf: (ref) => commitOf(ref, git),
    isShallow: () => lineOf(git(["rev-parse", "--is-shallow-repository"])) === "true",
  };
  return [repository, []];
}

/** What begins with a hyphen would be a flag to git; no ref does (git-check-ref-format). */
function commitOf(ref: string, git: Git): string | undefined {
  if (ref === "" || ref.startsWith("-")) return undefined;
  const line = lineOf(git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]));
  return line !== undefined && /^[0-9a-f]{40,64}$/u.test(line) ? line : undefined;
}
