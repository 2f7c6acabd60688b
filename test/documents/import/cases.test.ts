import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { printText } from "../../../generator/diagnostics/print-text.js";
import { speechOf, type Speech } from "../../../generator/diagnostics/speech.js";
import { resolveProvider } from "../../../generator/model/resolve/resolve.js";
import { checkRules } from "../../../generator/rules/rules.js";
import { readProviderFiles } from "../../../generator/spec/read-provider.js";
import { emptyProject, type Project } from "../../support/project.js";

/*
 * Each folder of `cases` is an import: documents, the rest of the command's line in `command`, and in `spec/` the provider's folder as
 * it is before, if it is there. `expect/` holds what comes of it: the folder `acme` as it is afterwards, the report in both languages, and what
 * `check` says of the draft but for the marks. `UPDATE_CASES=1 npx vitest run test/documents/import` writes it; read the
 * difference before committing it.
 */
const folder = "test/documents/import/cases";
const names = readdirSync(folder).toSorted();
let chinese: Speech;
beforeAll(async () => {
  chinese = await speechOf("zh");
});

function projectFor(name: string): Project {
  const project = emptyProject();
  mkdirSync(join(project.folder, "specs"));
  writeFileSync(join(project.folder, "specs/spec.schema.json"), "{}");
  for (const file of readdirSync(`${folder}/${name}`)) {
    if (/\.\w+$/u.test(file)) cpSync(`${folder}/${name}/${file}`, join(project.folder, file));
  }
  const spec = `${folder}/${name}/spec`;
  if (existsSync(spec)) cpSync(spec, join(project.folder, "specs/acme"), { recursive: true });
  return project;
}

function lineOf(name: string): string {
  return `import ${readFileSync(`${folder}/${name}/command`, "utf8").trim()}`;
}

/** Everything that an import comes to. */
async function comesTo(name: string): Promise<{ readonly [path: string]: string }> {
  const project = projectFor(name);
  const inChinese = await project.run(`${lineOf(name)} --dry-run`, { speech: chinese });
  const { output, said } = await project.run(lineOf(name));
  const files = project.texts("specs/acme");
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`acme/${path}`, text])),
    "report.txt": output,
    "report.zh.txt": inChinese.output,
    "said.txt": said,
    "check.txt": checked(files),
  };
}

/** What is wrong with a draft besides that it is one. */
function checked(texts: { readonly [path: string]: string }): string {
  const files = Object.entries(texts).map(([path, text]) => ({ path: `acme/${path}`, text }));
  const isSample = ({ path }: { readonly path: string }): boolean =>
    path.startsWith("acme/samples/");
  const specs = files.filter((file) => file.path.endsWith(".yaml") && !isSample(file));
  const [spec, reading] = readProviderFiles("acme", specs, files.filter(isSample), "acme");
  const [resolved, resolving] = resolveProvider(spec);
  const rules = checkRules(resolved).filter(({ code }) => code !== "draft");
  expect(printText([...reading, ...resolving])).toBe("");
  return printText(rules);
}

function check(actual: { readonly [path: string]: string }, expected: string): void {
  if (process.env["UPDATE_CASES"] === "1") write(actual, expected);
  expect(actual).toEqual(textsBelow(expected));
}

function write(texts: { readonly [path: string]: string }, below: string): void {
  rmSync(below, { recursive: true, force: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(below, path)), { recursive: true });
    writeFileSync(join(below, path), text);
  }
}

function textsBelow(path: string): { readonly [path: string]: string } {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((file) => [file.slice(path.length + 1), readFileSync(file, "utf8")]),
  );
}

describe("cases", () => {
  test.each(names)("%s", async (name) => {
    check(await comesTo(name), `${folder}/${name}/expect`);
  });

  test.each(names)("%s, imported twice, changes nothing more", async (name) => {
    const project = projectFor(name);
    await project.run(lineOf(name));
    const before = project.texts();
    const times = project.times("specs");
    const { succeeded } = await project.run(lineOf(name));
    expect(succeeded).toBe(true);
    expect(project.texts()).toEqual(before);
    expect(project.times("specs")).toEqual(times);
  });

  test.each(names)("%s is written as Prettier has it", async (name) => {
    const files = Object.entries(textsBelow(`${folder}/${name}/expect`));
    for (const [path, text] of files.filter(([one]) => one.endsWith(".yaml"))) {
      expect(await format(text, { parser: "yaml", printWidth: 100 }), path).toBe(text);
    }
  });

  test.each(names)("%s is refused by check, and shown", async (name) => {
    const project = projectFor(name);
    await project.run(lineOf(name));
    expect((await project.run("check --provider acme")).codes).toContain("draft");
    for (const command of ["show acme", "questions acme"]) {
      const { succeeded, output } = await project.run(command);
      expect(succeeded).toBe(true);
      expect(output).not.toBe("");
    }
  });
});

test.each(names.filter((name) => !existsSync(`${folder}/${name}/spec`)))(
  "%s: each element of a draft cites something, or says why not",
  async (name) => {
    const project = projectFor(name);
    await project.run(lineOf(name));
    const { output } = await project.run("trace acme --documents . --write");
    expect(output).toContain("acme");
    expect(output).not.toContain("cite nothing");
  },
);

test("the report as JSON has all that the text has", async () => {
  const project = projectFor("gaps");
  const { output, said } = await project.run(`${lineOf("gaps")} --format json`);
  expect(said).toBe("");
  const report = JSON.parse(output) as object;
  expect(report).toMatchObject({
    provider: "acme",
    documents: [{ document: "document", file: "手册.txt", rows: 5, captured: 5 }],
    first: expect.arrayContaining([
      { kind: "look-alike", document: "document", line: 15, what: "document#2.1/payType" },
    ]) as unknown,
  });
});
