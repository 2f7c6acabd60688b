import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Progress } from "../../../generator/commands/command.js";
import { importDocuments } from "../../../generator/commands/import.js";
import { emptyProject, type Project } from "../../support/project.js";

const notices = readFileSync("test/documents/import/cases/notices/notices.md", "utf8");

function project(texts: { readonly [path: string]: string } = {}): Project {
  return emptyProject().put({ "notices.md": notices, ...texts });
}

/** What is refused leaves everything as it was. */
async function check(around: Project, line: string, codes: readonly string[]): Promise<void> {
  const before = around.texts();
  const ran = await around.run(line);
  expect({ codes: ran.codes, output: ran.output }).toEqual({ codes, output: "" });
  expect(around.texts()).toEqual(before);
}

const whole = "import notices.md --provider acme";

describe("writes nothing", () => {
  test("without a provider, or with one that no folder can be called by", async () => {
    await check(project(), "import notices.md", ["bad-usage"]);
    await check(project(), "import notices.md --provider Acme!", ["bad-usage"]);
    await check(project(), "import --provider acme", ["bad-usage"]);
  });

  test("where one of the documents cannot be read", async () => {
    await check(project(), `${whole} gone.md`, ["unreadable-input"]);
    await check(project({ "empty.md": "\n" }), `${whole} empty.md`, ["empty-document"]);
  });

  test("where a document is given twice, under one name or two", async () => {
    await check(project(), `${whole} notices.md`, ["same-document"]);
    await check(project({ "copy.md": notices }), `${whole} copy.md`, ["same-document"]);
  });

  test("where the spec that is there cannot be read", async () => {
    const broken = project({ "specs/acme/provider.yaml": "language: [1\n" });
    const ran = await broken.run(whole);
    expect(ran.succeeded).toBe(false);
    expect(Object.keys(broken.texts("specs"))).toEqual(["acme/provider.yaml"]);
  });

  test("where the spec that is there is no whole one", async () => {
    await check(project({ "specs/acme/types.yaml": "types: {}\n" }), whole, [
      "missing-top-level-key",
      "missing-top-level-key",
      "missing-top-level-key",
      "missing-top-level-key",
      "missing-top-level-key",
      "missing-top-level-key",
    ]);
  });

  test("where what says how documents are read is wrong", async () => {
    const texts = { "specs/acme/documents/reading.yaml": "notices: none\n" };
    await check(project(texts), whole, ["wrong-kind"]);
  });

  test("where something else stands in a file's place", async () => {
    const around = project();
    mkdirSync(join(around.folder, "specs/acme/operations/issue.yaml"), { recursive: true });
    const { codes, output } = await around.run(whole);
    expect(output).toBe("");
    expect(codes).not.toEqual([]);
    expect(Object.keys(around.texts("specs"))).toEqual([]);
  });

  test("with --dry-run, and says what it would", async () => {
    const around = project();
    const { output } = await around.run(`${whole} --dry-run`);
    expect(output).toContain("would create specs/acme/provider.yaml");
    expect(Object.keys(around.texts())).toEqual(["notices.md"]);
  });
});

describe("documents", () => {
  test("are looked for where --documents or BAOWEN_DOCUMENTS says, and called by their paths there", async () => {
    for (const [flag, environment] of [
      [" --documents theirs", {}],
      ["", { BAOWEN_DOCUMENTS: "theirs" }],
    ] as const) {
      const around = emptyProject().put({ "theirs/new/notices.md": notices });
      const { said } = await around.run(`import new/notices.md --provider acme${flag}`, {
        environment,
      });
      expect(said).toBe("");
      expect(around.text("specs/acme/provider.yaml")).toContain("\n    file: new/notices.md\n");
    }
  });

  test.each([
    ["inside/guide.md", "", {}, "guide.md"],
    ["./inside/guide.md", "", {}, "guide.md"],
    ["../outside.md", "", {}, "outside.md"],
    ["ABSOLUTE/inside/guide.md", "", {}, "guide.md"],
    ["ABSOLUTE/inside/guide.md", " --documents inside", {}, "guide.md"],
    ["ABSOLUTE/inside/guide.md", "", { BAOWEN_DOCUMENTS: "inside" }, "guide.md"],
    ["inside/guide.md", "", { BAOWEN_DOCUMENTS: "inside" }, "guide.md"],
    ["inside/deep/guide.md", "", { BAOWEN_DOCUMENTS: "inside" }, "deep/guide.md"],
    ["deep/guide.md", "", { BAOWEN_DOCUMENTS: "inside" }, "deep/guide.md"],
    ["here.md", "", { BAOWEN_DOCUMENTS: "inside" }, "here.md"],
    ["here.md inside/deep/guide.md", "", {}, "inside/deep/guide.md"],
  ])(
    "%s%s, %o: the next step finds it as it is printed",
    async (words, flag, environment, file) => {
      const around = emptyProject();
      const [other, deep] = ["more", "deep"].map((word) => notices.replace("# ", `# ${word} `));
      around.put({
        "in/inside/guide.md": notices,
        "in/inside/deep/guide.md": deep,
        "in/here.md": other,
        "outside.md": notices,
      });
      const line = words.replaceAll("ABSOLUTE", `${around.folder}/in`);
      const options = { from: "in", environment };
      const { said, output } = await around.run(`import ${line} --provider acme${flag}`, options);
      expect(said).toBe("");
      expect(around.text("in/specs/acme/provider.yaml")).toContain(`\n    file: ${file}\n`);
      const step = /npx baowen (trace .*)/u.exec(output)?.[1] ?? "";
      const { codes } = await around.run(step, options);
      expect(codes.filter((code) => code !== "draft")).toEqual([]);
      expect(Object.keys(around.texts("in/specs/acme/documents"))).not.toEqual([]);
    },
  );

  test("that are imported again from elsewhere keep their files", async () => {
    const around = emptyProject().put({ "in/theirs/notices.md": notices });
    await around.run("import theirs/notices.md --provider acme --documents .", { from: "in" });
    const before = around.texts("in/specs");
    const { output } = await around.run("import ../in/theirs/notices.md --provider acme", {
      from: "in",
    });
    expect(output).toContain(" --documents ../in ");
    expect(around.texts("in/specs")).toEqual(before);
  });

  test("have the names that the spec has for them", async () => {
    const around = project();
    await around.run(whole);
    const provider = around
      .text("specs/acme/provider.yaml")
      .replaceAll("notices#", "guide#")
      .replace("\n  notices:\n", "\n  guide:\n");
    const others = [
      "operations/issue.yaml",
      "operations/refund.yaml",
      "codes.yaml",
      "questions.yaml",
    ].map((file) => [
      `specs/acme/${file}`,
      around.text(`specs/acme/${file}`).replaceAll("notices#", "guide#"),
    ]);
    around.put({ "specs/acme/provider.yaml": provider, ...(Object.fromEntries(others) as object) });
    const before = around.texts();
    const { said } = await around.run(whole);
    expect(said).toBe("");
    expect(around.texts()).toEqual(before);
  });

  test("of which two have one name are told apart", async () => {
    const { output } = await project({ "more/notices.md": `${notices}\n` }).run(
      `${whole} more/notices.md`,
    );
    expect(output).toContain("  notices (notices.md)");
    expect(output).toContain("  notices-2 (more/notices.md)");
  });
});

test("editors find the schema where baowen is installed", async () => {
  const around = project({ "node_modules/baowen/specs/spec.schema.json": "{}" });
  await around.run(whole);
  const [first] = around.text("specs/acme/operations/issue.yaml").split("\n");
  expect(first).toBe(
    "# yaml-language-server: $schema=../../../node_modules/baowen/specs/spec.schema.json",
  );
});

test("progress is told of each document, and ends", async () => {
  const told: (Progress | undefined)[] = [];
  const around = project({ "more.md": `${notices}\n` });
  const command = {
    ...importDocuments,
    run: (input, surroundings) =>
      importDocuments.run(input, { ...surroundings, progress: (at) => told.push(at) }),
  } satisfies typeof importDocuments;
  await around.run(`${whole} more.md`, { command });
  expect(told.filter((at) => at?.done === 0).map((at) => at && [at.file, at.at, at.of])).toEqual([
    ["notices.md", 1, 2],
    ["more.md", 2, 2],
  ]);
  expect(told.at(-1)).toBeUndefined();
});
