import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runProgram } from "../support/program.js";
import { emptyRepository, gitEnvironment, type Repository } from "../support/repository.js";

/*
 * The new version of a document that both READMEs walk through, as they show it. Provider and document are made up.
 */

const home = "test/documents/drift";
const options = { environment: { ...gitEnvironment, BAOWEN_DOCUMENTS: "documents" } };

/** The spec and its document, traced; the new version lies beside. */
function captured(): Repository {
  const repository = emptyRepository();
  const at = (path: string): string => join(repository.folder, path);
  cpSync(`${home}/acme/specs`, at("specs"), { recursive: true });
  mkdirSync(at("documents"));
  cpSync(`${home}/acme/guide.md`, at("documents/guide-1.0.0.md"));
  const traced = runProgram(repository.folder, ["trace", "acme", "--write"], options);
  expect(traced).toMatchObject({ code: 0, err: "" });
  repository.commit();
  cpSync(`${home}/everything/guide.md`, at("documents/guide-1.1.0.md"));
  return repository;
}

const line = "baowen drift acme documents/guide-1.1.0.md";
const [, ...args] = line.split(" ");

/** What a README shows below the command. */
function shown(page: string): string {
  const text = readFileSync(page, "utf8");
  const start = text.indexOf(`\n${line}\n\`\`\`\n`);
  const [, block = ""] = /```\n\n```\n([^]*?)```/u.exec(text.slice(start)) ?? [];
  return start < 0 ? "" : block;
}

describe.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
])("%s", (page, language) => {
  test("shows how the report of a new version begins", () => {
    const ended = runProgram(captured().folder, [...args, "--lang", language], options);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(shown(page)).not.toBe("");
    expect(ended.out.startsWith(shown(page))).toBe(true);
  });
});

test("what is proposed, decided and traced again makes new packages", () => {
  const { folder } = captured();
  const run = (...words: readonly string[]) => runProgram(folder, words, options);
  expect(run(...args, "--write")).toMatchObject({ code: 0, err: "" });
  expect(run("check").err).toContain("is still a draft");
  decide(join(folder, "specs/acme/types.yaml"));
  writeFileSync(join(folder, "specs/acme/documents/waivers.yaml"), waivers);
  expect(run("trace", "acme").err).toContain("ledger-stale");
  expect(run("trace", "acme", "--write")).toMatchObject({ code: 0, err: "" });
  expect(run("trace", "acme")).toMatchObject({ code: 0, err: "" });
  expect(run("generate")).toMatchObject({ code: 0, err: "" });
  const types = readFileSync(join(folder, "generated/acme/src/types.ts"), "utf8");
  expect(types).toContain("totalPremium");
  expect(run("diff", "main", "--bump").out).toContain("0.5.0");
});

/** What is left to somebody. */
function decide(path: string): void {
  const text = readFileSync(path, "utf8");
  const decided = text
    .replaceAll("    draft: true\n", "")
    .replace("3: { label: 银行卡 }", "3: { label: 银行卡, name: card }");
  writeFileSync(path, decided);
}

const waivers = `# yaml-language-server: $schema=../../../waivers.schema.json
waivers:
  - place: guide#修订记录/*
    reason: the history of the document
`;

test("another document is refused, and takes nothing apart", () => {
  const { folder } = captured();
  const specAt = (path: string): string => readFileSync(join(folder, "specs/acme", path), "utf8");
  const before = ["types.yaml", "provider.yaml"].map(specAt);
  writeFileSync(join(folder, "documents/other.md"), "# 别的接口\n\n没有表格。\n");
  const words = ["drift", "acme", "documents/other.md", "--write"];
  const ended = runProgram(folder, words, options);
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("document-unlike: 'documents/other.md' has 0 of the 22 rows");
  expect(["types.yaml", "provider.yaml"].map(specAt)).toEqual(before);
});
