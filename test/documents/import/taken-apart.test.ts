import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyProject, type Project } from "../../support/project.js";

/*
 * A draft that somebody took apart, imported once more: what comes of it can always be read, and nothing stands in it twice. Documents are
 * those of `cases` that start from no spec.
 */
const folder = "test/documents/import/cases";
const cases = readdirSync(folder).filter(
  (name) => !readdirSync(`${folder}/${name}`).includes("spec"),
);

function lineOf(name: string): string {
  return `import ${readFileSync(`${folder}/${name}/command`, "utf8").trim()}`;
}

async function imported(name: string): Promise<Project> {
  const project = emptyProject();
  for (const file of readdirSync(`${folder}/${name}`)) {
    if (/\.\w+$/u.test(file)) cpSync(`${folder}/${name}/${file}`, join(project.folder, file));
  }
  await project.run(lineOf(name));
  return project;
}

function operationFiles(project: Project): readonly string[] {
  return Object.keys(project.texts("specs/acme"))
    .filter((path) => path.startsWith("operations/"))
    .map((path) => `specs/acme/${path}`);
}

/** Imports again, and says what else than drafts `check` says of it. */
async function again(project: Project, line: string): Promise<string> {
  const { said, output, succeeded } = await project.run(line);
  expect(said).toBe("");
  expect(succeeded).toBe(true);
  const { codes } = await project.run("show acme");
  expect(codes.filter((code) => code !== "draft")).toEqual([]);
  return output;
}

describe.each(cases)("%s", (name) => {
  test("an operation's file that is gone is drafted again as it was", async () => {
    const project = await imported(name);
    const before = project.texts();
    for (const path of operationFiles(project)) {
      project.put({ [path]: undefined });
      await again(project, lineOf(name));
      expect(project.texts()).toEqual(before);
    }
  });

  test("an operation alone that is gone is not drafted again, and told of", async () => {
    for (const path of operationFiles(await imported(name))) {
      const project = await imported(name);
      const types = project.text(path).replace(/^operations:\n(?: .*\n|\n)*/mu, "");
      project.put({ [path]: types });
      const output = await again(project, lineOf(name));
      if (types.includes("types:")) expect(output).toContain("were not drafted again");
    }
  });
});

const guide = `# 某平台接口

## 1 查询

请求URL：/query

请求参数

| 字段名 | 类型 | 必填 | 说明 |
| --- | --- | --- | --- |
| orderNo | String(32) | 是 | 订单号 |

返回参数

| 字段名 | 类型 | 必填 | 说明 |
| --- | --- | --- | --- |
| code | String(4) | 是 | 结果代码 |
| message | String(200) | 否 | 结果说明 |
`;

/** As somebody reviews it: the reply is an envelope, and no type of the one operation; that is declared by a new import. */
async function reviewed(): Promise<Project> {
  const project = emptyProject().put({ "guide.md": guide });
  await project.run("import guide.md --provider acme");
  const provider = project.text("specs/acme/provider.yaml");
  const reply = `    reply:
      cite: guide#1/reply
      envelope:
        fields:
          code: { type: string(4), required: true, cite: guide#1/reply.code }
          message: { type: string(200), required: false, cite: guide#1/reply.message }
`;
  return project.put({
    "specs/acme/provider.yaml": provider.replace(/^draft: true\n/mu, "").trimEnd() + `\n${reply}`,
    "specs/acme/operations/query.yaml": undefined,
  });
}

test("a reply whose rows stand in an envelope is drafted as none", async () => {
  const project = await reviewed();
  await again(project, "import guide.md --provider acme");
  const text = project.text("specs/acme/operations/query.yaml");
  expect(text).toContain("\n    reply: none\n");
  expect(text).not.toContain("QueryReply");
});
