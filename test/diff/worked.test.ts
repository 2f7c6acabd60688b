import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runProgram } from "../support/program.js";
import { emptyRepository, gitEnvironment, type Repository } from "../support/repository.js";

/*
 * The review that both READMEs walk through, as they show it. `gongbao-1.1.7.patch` is an edition that nobody sent: made up, so
 * that a bit of everything changes.
 */

const today = { environment: gitEnvironment };

/** The committed provider on `main`, and the made-up edition in the working tree. */
function reviewed(): Repository {
  const repository = emptyRepository();
  cpSync("specs/gongbao", join(repository.folder, "specs/gongbao"), { recursive: true });
  repository.commit();
  repository.git("apply", join(process.cwd(), "test/diff/worked/gongbao-1.1.7.patch"));
  return repository;
}

function decided(): Repository {
  const repository = reviewed();
  const folder = join(repository.folder, "specs/gongbao/decisions");
  cpSync("test/diff/worked/decisions", folder, { recursive: true });
  return repository;
}

/** What a README shows below a command. */
function shown(page: string, command: string): string {
  const text = readFileSync(page, "utf8");
  const start = text.indexOf(`\n${command}\n\`\`\`\n`);
  const [, block = ""] = /```\n\n```\n([^]*?)```/u.exec(text.slice(start)) ?? [];
  return start < 0 ? "" : block;
}

describe.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
])("%s", (page, language) => {
  test.each(["baowen diff main", "baowen diff main --bump"])("shows what `%s` prints", (line) => {
    const [, ...args] = line.split(" ");
    const ended = runProgram(reviewed().folder, [...args, "--lang", language], today);
    expect(ended.out).toBe(shown(page, line));
    expect(ended).toMatchObject({ code: 100, err: "" });
  });

  test("shows a decision that was taken", () => {
    const decision = readFileSync("test/diff/worked/decisions/0669ffcefec5.yaml", "utf8");
    expect(readFileSync(page, "utf8")).toContain(decision);
  });
});

test("what is decided does not fail, and is shown", () => {
  const ended = runProgram(decided().folder, ["diff", "main"], today);
  expect(ended).toMatchObject({ code: 0, err: "" });
  expect(ended.out).toContain("our policy numbers have 18 characters");
});
