import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runProgram, type Ended } from "../support/program.js";
import { emptyRepository, gitEnvironment, type Repository } from "../support/repository.js";

/*
 * The new version of a document that both READMEs walk through, by the commands that they show. Provider and document are made up.
 */

const home = "test/documents/drift";

function run({ folder }: Repository, command: string, ...more: readonly string[]): Ended {
  const [, ...words] = command.split(" ");
  return runProgram(folder, [...words, ...more], { environment: gitEnvironment });
}

/** The spec and its document, traced; the new version lies beside. */
function captured(): Repository {
  const repository = emptyRepository();
  const at = (path: string): string => join(repository.folder, path);
  cpSync(`${home}/acme/specs`, at("specs"), { recursive: true });
  mkdirSync(at("documents"));
  cpSync(`${home}/acme/guide.md`, at("documents/guide-1.0.0.md"));
  const traced = run(repository, "baowen trace acme --documents documents --write");
  expect(traced).toMatchObject({ code: 0, err: "" });
  repository.commit();
  cpSync(`${home}/everything/guide.md`, at("documents/guide-1.1.0.md"));
  return repository;
}

const first = "baowen drift acme documents/guide-1.1.0.md --documents documents";

/** What a README says from that command on, up to its next chapter. */
function chapterOf(page: string): string {
  const text = readFileSync(page, "utf8");
  const start = text.indexOf(`\`\`\`sh\n${first}\n`);
  return start < 0 ? "" : text.slice(start, text.indexOf("\n## ", start));
}

/** The commands of a chapter in turn, without what is said of each. */
function commandsIn(chapter: string): readonly string[] {
  return [...chapter.matchAll(/^```sh\n([^]*?)^```$/gmu)].flatMap(([, block = ""]) =>
    block
      .trimEnd()
      .split("\n")
      .flatMap((line) => line.replace(/\s+#.*$/u, "").split(" && ")),
  );
}

const pages = [
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
] as const;

describe.each(pages)("%s", (page, language) => {
  test("shows how the report of a new version begins", () => {
    const [, shown = ""] = /```\n\n```\n([^]*?)```/u.exec(chapterOf(page)) ?? [];
    expect(shown).not.toBe("");
    const ended = run(captured(), first, "--lang", language);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out.slice(0, shown.length)).toBe(shown);
  });

  test("leads to new packages that nothing is left to complain of", () => {
    const repository = captured();
    const [shown, write, ...others] = commandsIn(chapterOf(page));
    expect([shown, write]).toEqual([first, `${first} --write`]);
    expect(others.map((command) => command.split(" ")[1])).toEqual([
      "trace",
      "diff",
      "generate",
      "check",
    ]);
    expect(run(repository, `${first} --write`)).toMatchObject({ code: 0, err: "" });
    expect(run(repository, "baowen check").err).toContain("is still a draft");
    expect(run(repository, "baowen trace acme --documents documents").err).toContain(
      "ledger-stale",
    );
    decide(join(repository.folder, "specs/acme/types.yaml"));
    for (const command of others) {
      // A member was renamed, which nobody has decided on: that is for whoever reviews it.
      const code = command === "baowen diff main" ? 100 : 0;
      expect([command, run(repository, command)]).toMatchObject([command, { code, err: "" }]);
    }
    expect(run(repository, "baowen trace acme --documents documents").err).toBe("");
    expect(run(repository, "baowen diff main --bump").out).toContain("0.5.0");
    const types = readFileSync(join(repository.folder, "generated/acme/src/types.ts"), "utf8");
    expect(types).toContain("totalPremium");
  });
});

/** What is left to somebody. */
function decide(path: string): void {
  const text = readFileSync(path, "utf8");
  const decided = text
    .replaceAll("    draft: true\n", "")
    .replace("3: { label: 银行卡 }", "3: { label: 银行卡, name: card }");
  writeFileSync(path, decided);
}

test("another document is refused, and takes nothing apart", () => {
  const repository = captured();
  const { folder } = repository;
  const specAt = (path: string): string => readFileSync(join(folder, "specs/acme", path), "utf8");
  const before = ["types.yaml", "provider.yaml"].map(specAt);
  writeFileSync(join(folder, "documents/other.md"), "# 别的接口\n\n没有表格。\n");
  const ended = run(repository, "baowen drift acme documents/other.md --write");
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("document-unlike: 'documents/other.md' has 0 of the 22 rows");
  expect(["types.yaml", "provider.yaml"].map(specAt)).toEqual(before);
});
