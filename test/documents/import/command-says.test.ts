import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { speechOf } from "../../../generator/diagnostics/speech.js";
import { emptyProject, type Project } from "../../support/project.js";

const notices = readFileSync("test/documents/import/cases/notices/notices.md", "utf8");
const whole = "import notices.md --provider acme";

function project(): Project {
  return emptyProject().put({ "notices.md": notices });
}

describe("who we are", () => {
  const imported = async (we: string): Promise<Project> => {
    const around = project();
    await around.run(`${whole} --we ${we}`);
    return around;
  };

  test("is no guess where the spec says it", async () => {
    const around = await imported("渠道");
    const before = around.texts();
    const { output } = await around.run(whole);
    expect(output).not.toContain("which of the parties we are");
    expect(around.texts()).toEqual(before);
  });

  test("is no guess where the spec calls only the other party as the document does", async () => {
    const around = await imported("渠道");
    const text = around.text("specs/acme/provider.yaml");
    around.put({
      "specs/acme/provider.yaml": text.replace("{ title: 渠道 }", "{ title: 本公司 }"),
    });
    const { output } = await around.run(`${whole} --dry-run`);
    expect(output).not.toContain("which of the parties we are");
  });

  test("is a guess where neither does", async () => {
    const { output } = await project().run(whole);
    expect(output).toContain("which of the parties we are");
  });
});

describe("what comes next", () => {
  const steps = async (
    around: Project,
    line: string | readonly string[],
    options: Parameters<Project["run"]>[1] = {},
  ): Promise<readonly string[]> => {
    const { output } = await around.run(line, options);
    return output.slice(output.lastIndexOf("\n\n") + 2).split("\n");
  };

  test("is said in the order of the work, with where the documents and specs are", async () => {
    const around = emptyProject().put({ "theirs/my docs/notices.md": notices });
    const line = [...whole.split(" "), "--documents", "theirs/my docs", "--specs", "ours"];
    expect(await steps(around, line)).toEqual([
      "Next: look at what is listed above, from the top.",
      "Then hold ours/acme against the documents, element by element:",
      '  npx baowen trace acme --documents "theirs/my docs" --write --specs ours',
      "  npx baowen check --provider acme --specs ours",
      "An element is reviewed when its `draft: true` is gone; no code is made before.",
      "",
    ]);
  });

  test("is said in Chinese", async () => {
    expect(await steps(project(), whole, { speech: await speechOf("zh") })).toEqual([
      "接下来：先从上到下查看上面列出的内容。",
      "然后把 specs/acme 与文档逐项核对：",
      "  npx baowen trace acme --documents . --write",
      "  npx baowen check --provider acme",
      "核对完一个元素后删除它的 `draft: true`；在此之前不会生成代码。",
      "",
    ]);
  });

  test("is nothing where nothing was written", async () => {
    const { output } = await project().run(`${whole} --dry-run`);
    expect(output).not.toContain("Next");
  });

  test("can be done at once", async () => {
    const around = project();
    await around.run(`${whole} --we 渠道`);
    const { said } = await around.run("trace acme --documents . --write");
    expect(said).toBe("");
    expect(Object.keys(around.texts("specs"))).toContain("acme/documents/notices.rows.jsonl");
  });
});
