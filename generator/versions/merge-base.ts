import { complain, type Result } from "../diagnostics/diagnostic.js";
import { lineOf, refused } from "./git.js";
import type { Repository } from "./repository.js";

export interface MergeBase {
  readonly commit: string;
  /** The default branch: `origin/main`. */
  readonly branch: string;
}

/** Where what is checked out left the default branch: what a change is held against unless something else is named. */
export function mergeBase(repository: Repository): Result<MergeBase | undefined> {
  const { git, commitOf, isShallow } = repository;
  if (commitOf("HEAD") === undefined) return [undefined, [complain("no-commit", undefined, {})]];
  const branch = defaultBranch(repository);
  if (branch === undefined) {
    return [undefined, [complain("no-default-branch", undefined, { isShallow: isShallow() })]];
  }
  const answer = git(["merge-base", "HEAD", branch]);
  const commit = lineOf(answer);
  if (commit !== undefined) return [{ commit, branch }, []];
  const isUnrelated = answer.kind === "ended" && answer.code === 1;
  if (!isUnrelated) return [undefined, [refused(answer)]];
  return [undefined, [complain("no-merge-base", undefined, { branch, isShallow: isShallow() })]];
}

/** What the remote says it is, or else the usual names, or else what new repositories are made with. */
function defaultBranch({ git, commitOf }: Repository): string | undefined {
  const said = lineOf(git(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]));
  const made = lineOf(git(["config", "--get", "init.defaultBranch"]));
  const names = [
    ...(said === undefined ? [] : [said.replace("refs/remotes/", "")]),
    "origin/main",
    "origin/master",
    "main",
    "master",
    ...(made === undefined ? [] : [`origin/${made}`, made]),
  ];
  return names.find((name) => commitOf(name) !== undefined);
}
