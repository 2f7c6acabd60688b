import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { acmeProject, emptyProject, type Project, type Texts } from "./project.js";

/** What git finds of the machine that tests run on: nothing but its programs. */
export const gitEnvironment: { readonly [name: string]: string } = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

const author = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@acme.example",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@acme.example",
};

/** Runs git in a folder; what goes wrong fails the test. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { ...gitEnvironment, ...author };
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

export interface Repository extends Project {
  git(...args: readonly string[]): string;
  /** Puts files, and commits all there is. */
  commit(texts?: Texts): string;
}

/** A project in a repository, on `main`, with `acme` committed. */
export function acmeRepository(texts: Texts = {}): Repository {
  const repository = repositoryOf(acmeProject(texts));
  repository.commit();
  return repository;
}

export function emptyRepository(): Repository {
  return repositoryOf(emptyProject());
}

function repositoryOf(project: Project): Repository {
  const run = (...args: readonly string[]): string => git(project.folder, ...args);
  run("init", "--quiet", "--initial-branch=main");
  return {
    ...project,
    git: run,
    commit: (texts = {}) => {
      project.put(texts);
      run("add", "--all");
      run("commit", "--quiet", "--allow-empty", "--message=x");
      return run("rev-parse", "HEAD");
    },
  };
}

/** A hash of all that stands below a folder: names, kinds, contents, times of change. */
export function hashOf(folder: string): string {
  const hash = createHash("sha256");
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    const full = join(folder, path);
    const { mode, mtimeMs } = lstatSync(full);
    hash.update(JSON.stringify([path, mode, mtimeMs]));
    if (lstatSync(full).isFile()) hash.update(readFileSync(full));
  }
  return hash.digest("hex");
}
