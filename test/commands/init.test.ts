import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { succeed } from "../support/consumer-process.js";
import { emptyProject, type Project } from "../support/project.js";

const example = [
  "specs/acme/codes.yaml",
  "specs/acme/operations/apply.yaml",
  "specs/acme/operations/policy-notice.yaml",
  "specs/acme/provider.yaml",
  "specs/acme/questions.yaml",
  "specs/acme/samples/apply.json",
  "specs/acme/samples/policy-notice.json",
  "specs/acme/vectors.yaml",
];
const all = [".gitignore", "baowen.yaml", "package.json", ...example];

/** Stands for an installed baowen. */
const installed = { "node_modules/baowen/specs/spec.schema.json": "{}" };

function namesIn(project: Project, below = ""): readonly string[] {
  return Object.keys(project.texts(below)).filter((path) => !path.startsWith("node_modules/"));
}

describe("an empty folder", () => {
  test("gets the example, its settings and what a repository needs, and is told what to do next", async () => {
    const project = emptyProject();
    const { output, said } = await project.run("init");
    expect(said).toBe("");
    expect(namesIn(project)).toEqual(all);
    const [files = "", next] = output.split("\n\n");
    expect(files.split("\n").toSorted()).toEqual(all.map((path) => `  created ${path}`));
    expect(next).toBe(`Next:
  npm install --save-dev baowen
  npx baowen generate
  npm install
  npm run build --workspaces --if-present
Then read specs/acme/provider.yaml: it is an example that works, and says how to make it yours.
`);
  });

  test("may be one that is not there yet", async () => {
    const project = emptyProject();
    const { output } = await project.run("init some/where");
    expect(namesIn(project, "some/where")).toEqual(all);
    expect(output).toContain("Next:\n  cd some/where\n  npm install");
  });

  test("may be given whole", async () => {
    const [project, other] = [emptyProject(), emptyProject()];
    await project.run(`init ${other.folder}`);
    expect(namesIn(other)).toEqual(all);
    expect(namesIn(project)).toEqual([]);
  });

  test("generates at once, and generates all of it", async () => {
    const project = emptyProject();
    await project.run("init");
    for (const command of ["generate", "check"]) {
      const { said, succeeded } = await project.run(command);
      expect({ said, succeeded }).toEqual({ said: "", succeeded: true });
    }
    expect(namesIn(project, "generated")).toContain("acme/src/client.ts");
    expect(namesIn(project, "generated")).toContain("acme/src/receiver.ts");
  });
});

describe("a folder where something is already", () => {
  test("that is a repository of its own keeps its package.json and .gitignore", async () => {
    const manifest = '{ "name": "mine", "workspaces": ["packages/*"] }\n';
    const project = emptyProject().put({
      ...installed,
      "package.json": manifest,
      ".gitignore": "node_modules\n",
      "specs/other/provider.yaml": "language: 1\n",
      "src/index.ts": "",
    });
    const { output, said } = await project.run("init");
    expect(said).toBe("");
    expect(output).toContain("  kept    .gitignore\n  kept    package.json\n");
    expect(output).toContain(`Next:
  npm pkg set "workspaces[]=generated/*"
  npx baowen generate
`);
    expect(project.texts()).toMatchObject({ "package.json": manifest, "src/index.ts": "" });
    expect(Object.keys(project.texts())).toEqual(expect.arrayContaining(example));
  });

  test.each([
    ['{ "workspaces": ["generated/*"] }', false],
    ['{ "workspaces": { "packages": ["a", "generated/*"] } }', false],
    ["{}", true],
    ["null", true],
    ["no JSON", true],
  ])("with the package.json %s", async (manifest, asks) => {
    const project = emptyProject().put({ "package.json": manifest });
    expect((await project.run("init")).output.includes("npm pkg set")).toBe(asks);
  });

  test.each([
    [{ "baowen.yaml": "specs: mine\n" }, ["baowen.yaml"]],
    [{ "specs/acme/mine.yaml": "language: 1\n" }, ["specs/acme"]],
    [{ specs: "a file" }, ["specs"]],
    [{ "baowen.yaml": "", "specs/acme/provider.yaml": "" }, ["baowen.yaml", "specs/acme"]],
  ])("in the way: %j", async (texts, expected) => {
    const project = emptyProject().put(texts);
    const { output, codes, said } = await project.run("init");
    expect({ output, codes }).toEqual({ output: "", codes: expected.map(() => "init-exists") });
    for (const path of expected) expect(said).toContain(`${path} is there already, and nothing`);
    expect(project.texts()).toEqual(texts);
  });

  test("a second run writes nothing", async () => {
    const project = emptyProject();
    await project.run("init here");
    const before = project.texts();
    const { codes, said } = await project.run("init here");
    expect(codes).toEqual(["init-exists", "init-exists"]);
    expect(said).toContain("error init-exists: here/baowen.yaml is there already");
    expect(project.texts()).toEqual(before);
  });

  test("a file is no folder", async () => {
    const project = emptyProject().put({ here: "mine" });
    const { codes, said } = await project.run("init here");
    expect(codes).toEqual(["init-failed"]);
    expect(said).toContain("cannot make here/: something is there already");
    expect(project.texts()).toEqual({ here: "mine" });
  });

  test("a link to a folder is that folder", async () => {
    const project = emptyProject();
    mkdirSync(join(project.folder, "real"));
    symlinkSync(join(project.folder, "real"), join(project.folder, "link"));
    await project.run("init link");
    expect(namesIn(project, "real")).toEqual(all);
  });
});

describe("editors find the schema", () => {
  test.each([
    ["in the project's own node_modules", "", "init"],
    ["in those of the folder above", "", "init packages/mine"],
    ["where it will be, before it is installed", undefined, "init"],
  ])("%s", async (_, installedIn, line) => {
    const project = emptyProject();
    if (installedIn !== undefined) project.put(installed);
    await project.run(line);
    const schema = join(project.folder, "node_modules/baowen/specs/spec.schema.json");
    const yaml = Object.entries(project.texts()).filter(([path]) => /acme.*\.yaml$/.test(path));
    expect(yaml.length).toBe(6);
    for (const [path, text] of yaml) {
      const [, named = ""] = /^# yaml-language-server: \$schema=(.*)\n/.exec(text) ?? [];
      expect(resolve(project.folder, dirname(path), named)).toBe(schema);
    }
    const provider = yaml.find(([path]) => path.endsWith("provider.yaml"))?.[1] ?? "";
    const [language = ""] = /\S*node_modules\/baowen\/specs\/LANGUAGE\.md/.exec(provider) ?? [];
    const [, from = ""] = line.split(" ");
    expect(resolve(project.folder, from, language)).toBe(schema.replace(/[^/]*$/, "LANGUAGE.md"));
  });
});

describe("the example", () => {
  const folder = "templates/init/specs/acme";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const yaml = files.filter((path) => path.endsWith(".yaml"));
  const texts = yaml.map((path) => readFileSync(join(folder, path), "utf8"));

  test("names chapters of the language that there are, and most of them", () => {
    const page = readFileSync("specs/LANGUAGE.md", "utf8");
    const chapters = [...page.matchAll(/^##+ (.*)$/gm)].map(([, title]) => title);
    const comments = texts.flatMap((text) => text.match(/#.*$/gm) ?? []).join("\n");
    const named = [...comments.matchAll(/"([A-Z][^"]*)"/g)].map(([, title]) => title);
    expect(named.filter((title) => !chapters.includes(title))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(12);
  });

  test("signs its samples as it says", async () => {
    const project = emptyProject();
    await project.run("init");
    const environment = { ACME_SIGN_KEY: "acme-example-key" };
    for (const [operation, file] of [
      ["apply", "apply"],
      ["policyNotice", "policy-notice"],
    ]) {
      const input = `specs/acme/samples/${file}.json`;
      const line = `sign acme ${operation} --input ${input} --key signKey=env:ACME_SIGN_KEY`;
      const { output, said } = await project.run(line, { environment });
      expect({ output, said }).toEqual({
        output: expect.stringContaining("the signature in the message matches"),
        said: "",
      });
    }
  });

  test("asks its question", async () => {
    const project = emptyProject();
    await project.run("init");
    const { output } = await project.run("questions acme");
    expect(output).toContain(
      "1. 签名用大写还是小写\n   出处：《渠道接口文档》1.0.0 第1.3节第2段\n",
    );
  });

  test("compiles; its client and its receiver work with the counterpart over the loopback", async () => {
    const project = emptyProject();
    await project.run("init");
    await project.run("generate");
    link(project, "@baowen/acme", join(project.folder, "generated/acme"));
    link(project, "@baowen/runtime", join(project.folder, "generated/runtime"));
    link(project, "@types/node", resolve("node_modules/@types/node"));
    link(project, "undici-types", resolve("node_modules/undici-types"));
    const compiler = resolve("node_modules/typescript/bin/tsc");
    await succeed(process.execPath, [compiler, "-b", "generated/acme"], project.folder);
    cpSync("test/fixtures/init/use.mjs", join(project.folder, "use.mjs"));
    const said = await succeed(process.execPath, ["use.mjs"], project.folder);
    const ends = ["done", "refused 1001", "ValidationError"];
    expect(JSON.parse(said)).toEqual([
      // With the digest in lower case, and in upper case.
      ...ends,
      ...ends,
      // With another key.
      "refused 1002",
      // Handled once, although it came twice.
      "A-0001: P-0001",
      "done",
      "done",
    ]);
  });
});

function link(project: Project, name: string, to: string): void {
  const from = join(project.folder, "node_modules", name);
  mkdirSync(dirname(from), { recursive: true });
  symlinkSync(to, from);
}
