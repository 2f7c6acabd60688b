import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { locate, type Around } from "../../generator/versions/locate.js";
import type { Disk } from "../../generator/spec/disk.js";
import { readSamples, readSpecFolder } from "../../generator/spec/files.js";
import { emptyProject, projectIn, type Project } from "../support/project.js";
import {
  acmeRepository,
  emptyRepository,
  git,
  gitEnvironment,
  hashOf,
} from "../support/repository.js";
import { aroundIn, found } from "./around.js";

const files = "codes.yaml, operations.yaml, protocols.yaml, provider.yaml, types.yaml";

function check(
  project: Project,
  word: string | undefined,
  expected: string,
  settings: Partial<Around["settings"]> = {},
): void {
  expect(found(word, aroundIn(project.folder, settings))).toBe(expected);
}

describe("a ref", () => {
  test("is a branch, a tag, a hash or any other name of a commit", () => {
    const repository = acmeRepository();
    const hash = repository.git("rev-parse", "HEAD");
    repository.git("tag", "v1");
    repository.git("tag", "--annotate", "--message=two", "v2");
    repository.commit({ "specs/zeta/provider.yaml": "provider: zeta\n" });
    check(repository, "main", "specs main: main:specs has acme, zeta");
    check(repository, "HEAD~1", "specs HEAD~1: HEAD~1:specs has acme");
    for (const name of ["v1", "v2", hash, hash.slice(0, 12)]) {
      check(repository, name, `specs ${name}: ${name}:specs has acme`);
    }
  });

  test("is read where the settings of then say", () => {
    const repository = acmeRepository();
    repository.git("tag", "v1");
    repository.git("mv", "specs", "apis");
    repository.commit({ "baowen.yaml": "specs: apis\n" });
    check(repository, "v1", "specs v1: v1:specs has acme");
    check(repository, "main", "specs main: main:apis has acme");
    check(repository, "v1", "specs v1: v1:specs has acme", { specs: "specs" });
    check(repository, "v1", "error path-not-in-version: 'v1' has no folder 'apis'", {
      specs: "apis",
    });
  });

  test("is read by the settings file that is asked for", () => {
    const repository = acmeRepository({ "conf/b.yaml": "specs: ../specs\n" });
    const asked = { file: "conf/b.yaml", isAsked: true };
    check(repository, "main", "specs main: main:specs has acme", asked);
    check(repository, "main", "specs main: main:specs has acme", {
      ...asked,
      file: join(repository.folder, "conf/b.yaml"),
    });
    check(repository, "main", "error missing-settings: there is no file 'main:conf/c.yaml'", {
      file: "conf/c.yaml",
      isAsked: true,
    });
    repository.commit({ "conf/b.yaml": "spex: ../specs\n" });
    const said = "main:conf/b.yaml:1:1 error unknown-key: 'spex' is not a key of 'settings'";
    expect(found("main", aroundIn(repository.folder, asked))).toContain(said.slice(0, 40));
  });

  test("is read from the folder that we are in", () => {
    const repository = acmeRepository({ "other/x.txt": "" });
    repository.git("mv", "specs", "other/specs");
    repository.commit();
    const inside = projectIn(join(repository.folder, "other"));
    check(inside, "main", "specs main: main:other/specs has acme");
    check(inside, "main:./specs", "specs main:other/specs: main:other/specs has acme");
    check(
      inside,
      "main:other/specs/acme",
      `provider main:other/specs/acme: main:other/specs/acme has ${files}`,
    );
    check(inside, "main", "error path-not-in-version: 'main' has no folder '../specs'", {
      specs: "../../specs",
    });
  });

  test("may have a folder named after it", () => {
    const repository = acmeRepository({ "baowen.yaml": "specs: specs\n" });
    check(repository, "main:specs", "specs main:specs: main:specs has acme");
    check(repository, "main:specs/", "specs main:specs: main:specs has acme");
    check(repository, "main:specs/acme", `provider main:specs/acme: main:specs/acme has ${files}`);
    check(repository, "main:", "specs main:.: main:./specs has acme");
    const plain = acmeRepository({ "docs/guide/guide.md": "" });
    check(plain, "main:", "specs main:.: main:./specs has acme");
    check(
      plain,
      "main:docs",
      "error folder-without-specs: 'main:docs' holds no specs and no package",
    );
    check(repository, "main:spex", "error path-not-in-version: 'main' has no folder 'spex'");
    check(
      repository,
      "main:specs/acme/types.yaml",
      "error path-not-in-version: 'main' has no folder 'specs/acme/types.yaml'",
    );
    check(
      repository,
      "main:../specs",
      "error path-not-in-version: 'main' has no folder '../specs'",
    );
  });

  test("that is none is refused, and never taken for a flag", () => {
    const repository = acmeRepository();
    const before = hashOf(repository.folder);
    const words = [
      "mian",
      "main..HEAD",
      "^main",
      "--output=x",
      "-h",
      ":specs",
      "mian:specs",
      "-p:x",
    ];
    for (const word of words) {
      const name = /^m\w+:/u.test(word) ? "mian" : word === "-p:x" ? "-p" : word;
      check(repository, word, `error unknown-version: '${name}' is neither a git ref nor a folder`);
    }
    expect(hashOf(repository.folder)).toBe(before);
  });

  test("that is a folder, too, is refused", () => {
    const repository = acmeRepository();
    repository.git("branch", "specs");
    check(repository, "specs", "error ambiguous-version: 'specs' is a folder and a git ref");
    check(repository, "./specs", "specs ./specs: ./specs has acme");
    check(repository, "specs^0", "specs specs^0: specs^0:specs has acme");
  });
});

describe("files of a ref", () => {
  const samples = {
    "specs/acme/samples/a.json": '{"a":1}\r\n',
    "specs/acme/samples/deep/空 格.json": "\ufeff{}",
    "specs/acme/operations/é\ttab.yaml": "operations: {}\n",
    "specs/acme/notes.txt": "not read\n",
    "specs/acme/empty.yaml": "",
  };

  test("are those of the working tree, byte for byte", () => {
    const repository = acmeRepository(samples);
    symlinkSync("types.yaml", join(repository.folder, "specs/acme/link.yaml"));
    symlinkSync("operations", join(repository.folder, "specs/acme/linked"));
    repository.commit();
    const around = aroundIn(repository.folder);
    const [located] = locate("main:specs/acme", around);
    if (located?.kind !== "provider") throw new Error("it is no provider");
    for (const read of [readSpecFolder, readSamples]) {
      const [then, problems] = read(located.folder, located.disk);
      const [now] = read("specs/acme", around.disk);
      expect(problems).toEqual([]);
      expect(then.length).toBeGreaterThan(1);
      expect(then).toEqual(now.map(({ path, text }) => ({ path: `main:${path}`, text })));
    }
    for (const path of [
      "specs/acme",
      "specs/acme/samples",
      "specs/acme/link.yaml",
      "specs/acme/linked",
    ]) {
      const { kind } = around.disk.inspect(path);
      expect(located.disk.inspect(`main:${path}`)).toMatchObject({ kind });
    }
    expect(() => located.disk.read("main:specs/acme/none.yaml")).toThrow(/ENOENT/);
    expect(() => located.disk.list("main:specs/acme/types.yaml")).toThrow(/ENOENT/);
  });

  test("are found through links as on disk", () => {
    const repository = acmeRepository({ "shared/zeta/provider.yaml": "provider: zeta\n" });
    const links: readonly (readonly [string, string])[] = [
      ["../shared/zeta", "specs/zeta"],
      ["../../shared/zeta/provider.yaml", "specs/acme/other.yaml"],
      ["loop.yaml", "specs/acme/loop.yaml"],
      ["round", "specs/round"],
      ["gone.yaml", "specs/acme/broken.yaml"],
      ["/nonexistent/a.yaml", "specs/acme/outside.yaml"],
      ["specs", "linked"],
    ];
    for (const [to, at] of links) symlinkSync(to, join(repository.folder, at));
    repository.commit();
    const around = aroundIn(repository.folder);
    const [located] = locate("main:specs", around);
    if (located?.kind !== "specs") throw new Error("they are no specs");
    const paths = ["specs", "specs/acme", "specs/zeta/provider.yaml", "specs/none"];
    for (const path of [...paths, ...links.map(([, at]) => at)]) {
      const [then, now] = [saidBy(located.disk, `main:${path}`), saidBy(around.disk, path)];
      expect({ path, ...then }).toEqual({ path, ...now });
    }
    check(repository, "main:linked", "specs main:linked: main:linked has acme, round, zeta");
  });

  /** What a disk says of a path, or why it refuses. */
  const saidBy = (disk: Disk, path: string) => ({
    names: told(() => disk.list(path).toSorted()),
    kind: told(() => disk.inspect(path).kind),
    text: told(() => Buffer.from(disk.read(path)).toString()),
  });
  const told = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      const { code } = error as { readonly code: string };
      // To a list of files, what is of the wrong kind is not there.
      return ["ENOTDIR", "EISDIR"].includes(code) ? "ENOENT" : code;
    }
  };

  test("stay what they were committed as", () => {
    const repository = acmeRepository();
    repository.put({ "specs/acme/types.yaml": "types: {}\n" });
    repository.git("add", "--all");
    const [located] = locate("HEAD", aroundIn(repository.folder));
    if (located?.kind !== "specs") throw new Error("they are no specs");
    const text = Buffer.from(located.disk.read("HEAD:specs/acme/types.yaml")).toString();
    expect(text).toBe(projectIn("test/cases/base").text("acme/types.yaml"));
  });
});

describe("unless named, what is compared with", () => {
  const onBranch = (base: string) => {
    const repository = acmeRepository();
    repository.git("branch", "--move", base);
    const hash = repository.git("rev-parse", "--short=10", "HEAD");
    repository.git("checkout", "--quiet", "-b", "change");
    repository.commit({ "specs/zeta/provider.yaml": "provider: zeta\n" });
    return { repository, hash };
  };

  test.each(["main", "master"])("is the merge base with %s", (base) => {
    const { repository, hash } = onBranch(base);
    repository.git("checkout", "--quiet", base);
    repository.commit({ "specs/late/provider.yaml": "provider: late\n" });
    repository.git("checkout", "--quiet", "change");
    check(
      repository,
      undefined,
      `specs merge base of HEAD and ${base} (${hash}): ${hash}:specs has acme`,
    );
  });

  test("is that with what the remote has, and names as its own", () => {
    const { repository, hash } = onBranch("trunk");
    repository.git("branch", "main");
    repository.git("update-ref", "refs/remotes/origin/trunk", "trunk");
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    check(
      repository,
      undefined,
      `specs merge base of HEAD and origin/trunk (${hash}): ${hash}:specs has acme`,
    );
  });

  test("is that with what new repositories are made with", () => {
    const { repository, hash } = onBranch("trunk");
    check(
      repository,
      undefined,
      "error no-default-branch: the repository has no default branch: none of origin/HEAD, origin/main, origin/master, main and master",
    );
    repository.git("config", "init.defaultBranch", "trunk");
    check(
      repository,
      undefined,
      `specs merge base of HEAD and trunk (${hash}): ${hash}:specs has acme`,
    );
  });

  test("is nothing without a commit, or without one in common", () => {
    check(emptyRepository(), undefined, "error no-commit: nothing has been committed yet");
    const repository = acmeRepository();
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.commit({ "x.txt": "x" });
    check(repository, undefined, "error no-merge-base: HEAD and 'main' have no commit in common");
  });

  test("is asked for with its whole history where a clone is shallow", async () => {
    const { repository } = onBranch("main");
    repository.git("checkout", "--quiet", "main");
    const shallow = emptyProject();
    const from = `file://${repository.folder}`;
    git(shallow.folder, "clone", "--quiet", "--depth=1", "--branch=change", from, "clone");
    const clone = projectIn(join(shallow.folder, "clone"));
    const { said } = await clone.run("diff", { environment: gitEnvironment });
    expect(said).toContain("the shallow clone has no default branch");
    expect(said).toContain("help: the clone is shallow: fetch all of it (`fetch-depth: 0`");
    git(clone.folder, "fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    const again = await clone.run("diff", { environment: gitEnvironment });
    expect(again.said).toContain(
      "no-merge-base: HEAD and 'origin/main' have no commit in common\n  help: the clone is shallow",
    );
    const other = await clone.run("diff HEAD~1", { environment: gitEnvironment });
    expect(other.said).toContain("unknown-version: 'HEAD~1'");
    expect(other.said).toContain("help: the clone is shallow");
  });
});

describe("without what is needed", () => {
  test("a repository", () => {
    const project = emptyProject();
    check(project, "main", "error no-repository: the current folder is in no git repository");
    check(project, undefined, "error no-repository: the current folder is in no git repository");
  });

  test("git", () => {
    const around = { ...aroundIn(acmeRepository().folder), environment: { PATH: "/nonexistent" } };
    expect(found("main", around)).toBe(
      "error git-missing: git cannot be started: it does not exist",
    );
    expect(found("specs", around)).toBe("specs specs: specs has acme");
  });

  test("an object, which is not fetched", () => {
    const repository = acmeRepository();
    repository.git("config", "uploadpack.allowFilter", "true");
    const partial = emptyProject();
    const from = `file://${repository.folder}`;
    git(partial.folder, "clone", "--quiet", "--no-checkout", "--filter=blob:none", from, "clone");
    const folder = join(partial.folder, "clone");
    const before = hashOf(folder);
    expect(found("main", aroundIn(folder))).toMatch(/^error git-failed: git cannot read it: /);
    expect(hashOf(folder)).toBe(before);
  });

  test("a repository that git reads", () => {
    const repository = acmeRepository();
    repository.put({ ".git/config": "[core\n" });
    check(
      repository,
      "main",
      "error git-failed: git cannot read it: bad config line 1 in file .git/config",
    );
  });
});

test("nothing is written, and no hook is run", async () => {
  const hook = "#!/bin/sh\ntouch hooked\n";
  const repository = acmeRepository();
  for (const name of ["post-checkout", "post-index-change", "fsmonitor-watchman"]) {
    repository.put({ [`.git/hooks/${name}`]: hook });
    repository.git("config", "core.fsmonitor", ".git/hooks/fsmonitor-watchman");
  }
  repository.put({ "specs/acme/types.yaml": "types: {}\n" });
  const before = hashOf(repository.folder);
  for (const line of [
    "diff",
    "diff main",
    "diff main HEAD",
    "diff main:specs/acme specs/acme",
    "diff nope",
  ]) {
    await repository.run(line, { environment: gitEnvironment });
  }
  expect(hashOf(repository.folder)).toBe(before);
});
