import { entry } from "../entry.js";
import type { Words } from "../language.js";

/** What a clone with its whole history is asked for by. */
const wholeHistory =
  "the clone is shallow: fetch all of it (`fetch-depth: 0`, `git fetch --unshallow`)";

/** Complaints about the versions that are to be compared. */
export const versionEntries = {
  "git-missing": entry({
    severity: "error",
    title: "Git cannot be started",
    message: (args: { reason: Words }) => `git cannot be started: ${args.reason.en}`,
    help: () => "install git, or name folders or packages to compare",
    why: "Refs are read by git itself. Two folders, or two packages, can be compared without it.",
    example: { wrong: "baowen diff main", right: "baowen diff ../before/specs specs" },
  }),
  "no-repository": entry({
    severity: "error",
    title: "What is to be compared with is a git ref, and there is no repository",
    message: () => "the current folder is in no git repository",
    help: () => "run baowen in the repository, or name a folder or a package to compare with",
    why: "Unless a version is named, specs are compared with the merge base of `HEAD` and the default branch, which only a repository has.",
    example: { wrong: "baowen diff", right: "baowen diff acme-1.0.0.tgz specs/acme" },
  }),
  "git-failed": entry({
    severity: "error",
    title: "Git refuses to read a version",
    message: (args: { reason: Words }) => `git cannot read it: ${args.reason.en}`,
    why: "What git says is passed on. Nothing is fetched: objects that a partial clone lacks, and repositories that git does not trust, are for you to see to.",
    example: { wrong: "git clone --filter=blob:none …", right: "git clone …" },
  }),
  "no-commit": entry({
    severity: "error",
    title: "The repository has no commit to compare with",
    message: () => "nothing has been committed yet",
    help: () => "commit the specs first, or name a folder to compare with",
    why: "Unless a version is named, specs are compared with what was committed last.",
    example: { wrong: "git init && baowen diff", right: "git commit … && baowen diff" },
  }),
  "unknown-version": entry({
    severity: "error",
    title: "There is no such version",
    message: (args: { name: string; isShallow: boolean }) =>
      `'${args.name}' is neither a git ref nor a folder`,
    help: ({ isShallow }) =>
      isShallow
        ? wholeHistory
        : "a version is a ref (`main`), a folder at one (`main:specs`), a folder or a packed package (`.tgz`)",
    why: "A version is named by a git ref, by a folder of a project, of specs, of one provider or of a package, or by a packed package. Refs that were not fetched are not known; baowen fetches nothing.",
    example: { wrong: "baowen diff mian", right: "baowen diff main" },
  }),
  "ambiguous-version": entry({
    severity: "error",
    title: "A version is the name of a folder and of a git ref",
    message: (args: { name: string }) => `'${args.name}' is a folder and a git ref`,
    help: ({ name }) => `write './${name}' for the folder, '${name}^0' for the ref`,
    why: "Either could be meant, and the wrong one would be compared without anybody noticing.",
    example: { wrong: "baowen diff specs", right: "baowen diff ./specs" },
  }),
  "no-default-branch": entry({
    severity: "error",
    title: "It is not known what to compare with",
    message: (args: { isShallow: boolean }) =>
      `${args.isShallow ? "the shallow clone" : "the repository"} has no default branch: none of origin/HEAD, origin/main, origin/master, main and master`,
    help: ({ isShallow }) => (isShallow ? wholeHistory : "name the version: baowen diff BASE"),
    why: "Unless a version is named, specs are compared with the merge base of `HEAD` and the default branch. Continuous integration often fetches one commit and no branch.",
    example: {
      wrong: "uses: actions/checkout",
      right: "uses: actions/checkout\nwith: { fetch-depth: 0 }",
    },
  }),
  "no-merge-base": entry({
    severity: "error",
    title: "HEAD and the default branch have no commit in common",
    message: (args: { branch: string; isShallow: boolean }) =>
      `HEAD and '${args.branch}' have no commit in common`,
    help: ({ isShallow }) => (isShallow ? wholeHistory : "name the version: baowen diff BASE"),
    why: "A change is held against the point where it left the default branch. A shallow clone ends before that point.",
    example: {
      wrong: "uses: actions/checkout",
      right: "uses: actions/checkout\nwith: { fetch-depth: 0 }",
    },
  }),
  "path-not-in-version": entry({
    severity: "error",
    title: "A version has no such folder",
    message: (args: { version: string; path: string }) =>
      `'${args.version}' has no folder '${args.path}'`,
    help: ({ version }) => `name the folder that it had then: '${version}:PATH'`,
    why: "The specs are looked for where the settings of that version say. To take a missing folder for an empty one would make everything look new.",
    example: { wrong: "baowen diff v1", right: "baowen diff v1:apis/specs" },
  }),
  "folder-without-specs": entry({
    severity: "error",
    title: "A folder holds nothing that can be compared",
    message: (args: { path: string }) => `'${args.path}' holds no specs and no package`,
    help: () =>
      "name a project (with `baowen.yaml` or `specs/`), a folder of specs, one provider's folder or a package",
    why: "A folder is a version by what is in it: settings or `specs/`, folders with YAML, YAML, or a `model.json`. To take another for a folder of specs would make every provider look removed.",
    example: { wrong: "baowen diff main src", right: "baowen diff main ." },
  }),
  "not-a-package": entry({
    severity: "error",
    title: "A packed package cannot be read",
    message: (args: { path: string; reason: Words }) =>
      `'${args.path}' cannot be read: ${args.reason.en}`,
    why: "Packages that baowen generates carry their model, and `npm pack` packs it: by that, a spec is compared with what was published.",
    example: { wrong: "baowen diff sources.tgz", right: "baowen diff acme-1.0.0.tgz" },
  }),
  "not-a-model": entry({
    severity: "error",
    title: "The model of a package cannot be used",
    message: (args: { path: string; reason: Words }) =>
      `'${args.path}' is no model of a provider: ${args.reason.en}`,
    why: "`model.json` is what `baowen show --format json` prints. One of another program, or of a later version of the language, would be compared wrongly.",
    example: { wrong: '{ "name": "acme" }', right: '{ "language": 1, "name": "acme", … }' },
  }),
};
