import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { speechOf } from "../../generator/diagnostics/speech.js";
import { emptyProject, type Around, type Project, type Texts } from "../support/project.js";

/*
 * What the command tells around a drift: what was compared, and what comes next. What drifts is tried in test/documents.
 */

const home = "test/documents/drift";
const spec = `${home}/acme/specs/acme`;
const specFiles = ["provider.yaml", "types.yaml", "documents/waivers.yaml"];

/** The made-up provider, its ledger written of the old document. */
async function acme(texts: Texts = {}): Promise<Project> {
  const project = emptyProject().put({
    ...Object.fromEntries(
      specFiles.map((path) => [`specs/acme/${path}`, readFileSync(`${spec}/${path}`, "utf8")]),
    ),
    "documents/guide-1.0.0.md": readFileSync(`${home}/acme/guide.md`, "utf8"),
    "documents/guide-1.1.0.md": readFileSync(`${home}/everything/guide.md`, "utf8"),
  });
  const traced = await project.run("trace acme --documents documents --write");
  expect(traced.codes).toEqual([]);
  return project.put(texts);
}

const line = "drift acme documents/guide-1.1.0.md";
const atHand: Around = { environment: { BAOWEN_DOCUMENTS: "documents" } };

interface Shown {
  readonly old: { readonly comparedWith: string; readonly kind?: string; readonly why?: object };
  readonly written: readonly string[];
}

async function shown(project: Project, more = "", around: Around = {}): Promise<Shown> {
  const ran = await project.run(`${line} --format json${more}`, around);
  expect(ran.codes).toEqual([]);
  return JSON.parse(ran.output) as Shown;
}

test("the new document may be named below the folder of documents, or by its whole path", async () => {
  const project = await acme();
  const { output } = await project.run(line, atHand);
  const below = await project.run("drift acme guide-1.1.0.md", atHand);
  expect(below.output).toBe(output);
  const path = `${project.folder}/documents`;
  const whole = await project.run(`drift acme ${path}/guide-1.1.0.md --documents ${path}`);
  expect(whole.codes).toEqual([]);
  expect(whole.output).not.toContain("compared with the committed ledger alone");
});

describe("the old document", () => {
  const alone = "compared with the committed ledger alone: ";

  /** What the report says of it in its second line, and as data. */
  async function check(project: Project, around: Around, kind: string, why: string): Promise<void> {
    const ran = await project.run(line, around);
    expect(ran.succeeded).toBe(true);
    const [, told, limits] = ran.output.split("\n");
    expect(told).toBe(`  ${alone}${why}`);
    expect(limits).toContain("what prose, samples and remarks said before is not known");
    expect((await shown(project, "", around)).old).toMatchObject({
      comparedWith: "ledger",
      kind,
      why: { en: why },
    });
  }

  test("is compared, too, where it is at hand", async () => {
    const project = await acme();
    const ran = await project.run(line, atHand);
    expect(ran.output.split("\n")[1]).toBe("  3 edited, 1 renamed, 3 added, 18 same");
    expect(ran.output).not.toContain(alone);
    expect((await shown(project, "", atHand)).old).toEqual({
      comparedWith: "document",
      file: "documents/guide-1.0.0.md",
    });
  });

  test("may be in no folder that is known", async () => {
    const why = "no folder of documents is named (--documents DIR, or BAOWEN_DOCUMENTS)";
    await check(await acme(), {}, "no-folder", why);
  });

  test("may be missing", async () => {
    const project = await acme({ "documents/guide-1.0.0.md": undefined });
    const why = "'documents/guide-1.0.0.md' cannot be read: it does not exist";
    await check(project, atHand, "unread", why);
  });

  test("may be unreadable", async () => {
    const project = await acme({ "documents/guide-1.0.0.md": "%PDF-1.7\nnothing else" });
    const why =
      "the document documents/guide-1.0.0.md cannot be read as PDF: it is no PDF, or it is damaged";
    await check(project, atHand, "unread", why);
    const zh = await project.run(line, { ...atHand, speech: await speechOf("zh") });
    expect(zh.output.split("\n")[1]).toMatch(/^ {2}只与.*documents\/guide-1\.0\.0\.md.*PDF/u);
  });

  test("may be another one than the ledger is of", async () => {
    const project = await acme({ "documents/guide-1.0.0.md": "# 别的接口\n" });
    const why =
      "documents/guide-1.0.0.md is not the document that the ledger is of (SHA-256 e93da28042be…, not d0c215b0e131…)";
    await check(project, atHand, "other", why);
  });

  test("may have no file in the spec", async () => {
    const project = await acme();
    const path = "specs/acme/provider.yaml";
    project.put({ [path]: project.text(path).replace("    file: guide-1.0.0.md\n", "") });
    const why = "the spec does not say which file the old document is (`file:`)";
    await check(project, atHand, "no-file", why);
  });

  test("is told of in Chinese", async () => {
    const ran = await (await acme()).run(line, { speech: await speechOf("zh") });
    expect(ran.output).toContain("只与已提交的台账对照：没有指出存放文档的文件夹");
    expect(ran.output).toContain("从前的正文、示例和备注说了什么无从得知");
  });
});

test("the provider is a word, or named as other commands take it", async () => {
  const project = await acme();
  const { output } = await project.run(line);
  const named = await project.run("drift documents/guide-1.1.0.md --provider acme");
  expect(named.codes).toEqual([]);
  expect(named.output).toBe(output);
  expect((await project.run(`${line} --provider acme`)).output).toBe(output);
  const none = await project.run("drift documents/guide-1.1.0.md");
  expect(none.said).toContain("whose document is it? baowen drift PROVIDER NEW-DOCUMENT");
  const two = await project.run(`${line} --provider other`);
  expect(two.said).toContain("two providers are named");
  expect([none.codes, two.codes]).toEqual([["bad-usage"], ["bad-usage"]]);
});

describe("what comes next", () => {
  /** The lines from "What comes next" on. */
  async function stepsOf(command: string, around: Around = {}): Promise<readonly string[]> {
    const ran = await (
      await acme({ "inbox/guide 1.1.md": everything })
    ).run(command.split("|"), around);
    expect(ran.codes).toEqual([]);
    const lines = ran.output.trimEnd().split("\n");
    return lines.slice(lines.findIndex((text) => /^(What comes next|接下来)$/u.test(text)));
  }

  const everything = readFileSync(`${home}/everything/guide.md`, "utf8");

  test("is told where something was written", async () => {
    const words = `${line} --write --documents documents`.replaceAll(" ", "|");
    expect(await stepsOf(words)).toEqual([
      "What comes next",
      "  1. decide what is left to somebody: 1 place above",
      "  2. hold what is marked against the document, and remove each `draft: true`: types.InsureNotice, codes.PayType",
      "  3. baowen trace acme --documents documents --write  # this version is what was reviewed",
      "  4. baowen diff --provider acme  # what it means for whoever uses the packages",
      "  5. baowen generate && baowen check  # new packages",
    ]);
  });

  test("is told in Chinese, and names the folder where the environment does not", async () => {
    const around = { ...atHand, speech: await speechOf("zh") };
    expect(await stepsOf(`${line} --write`.replaceAll(" ", "|"), around)).toEqual([
      "接下来",
      "  1. 决定需要人工决定的内容：见上文 1 处",
      "  2. 对照文档审阅已标记的内容，并删去每个 `draft: true`：types.InsureNotice, codes.PayType",
      "  3. baowen trace acme --write  # 以此版本为已审阅",
      "  4. baowen diff --provider acme  # 这对使用者意味着什么",
      "  5. baowen generate && baowen check  # 新的包",
    ]);
  });

  test("begins with the document where it lies elsewhere; flags are given again", async () => {
    const words = "drift|acme|inbox/guide 1.1.md|--specs|specs|--documents|documents|--write";
    expect((await stepsOf(words)).slice(3)).toEqual([
      "  3. put the new document where the spec says that it lies: documents/guide 1.1.md",
      "  4. baowen trace acme --documents documents --write --specs specs  # this version is what was reviewed",
      "  5. baowen diff --provider acme --specs specs  # what it means for whoever uses the packages",
      "  6. baowen generate --specs specs && baowen check --specs specs  # new packages",
    ]);
  });

  test("is to write it, where nothing was", async () => {
    const project = await acme({ "inbox/guide 1.1.md": everything });
    const words = ["drift", "acme", "inbox/guide 1.1.md", "--document", "guide", "--specs=specs"];
    const ran = await project.run(words);
    expect(ran.output).toContain(
      "\nbaowen drift acme 'inbox/guide 1.1.md' --document guide --specs specs --write applies them as a draft\n",
    );
    expect(ran.output).not.toContain("What comes next");
    expect((await shown(project)).written).toEqual([]);
    const written = ["specs/acme/provider.yaml", "specs/acme/types.yaml"];
    expect((await shown(project, " --write")).written).toEqual(written);
  });

  test("is nothing where it is another document", async () => {
    const project = await acme({ "documents/other.md": "# 别的接口\n\n没有表格。\n" });
    const before = project.texts("specs");
    for (const words of ["", " --write"]) {
      const ran = await project.run(`drift acme documents/other.md${words}`);
      expect(ran.codes).toEqual(["document-unlike"]);
      expect(ran.output).not.toContain("--write");
    }
    expect(project.texts("specs")).toEqual(before);
  });
});
