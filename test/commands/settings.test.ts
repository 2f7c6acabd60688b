import { describe, expect, test } from "vitest";
import { acmeProject, type Around, type Texts } from "../support/project.js";

/** Runs `generate`, and gives the package's place and name. */
async function check(texts: Texts, line: string, expected: readonly string[], around: Around = {}) {
  const project = acmeProject(texts);
  const { said } = await project.run(`generate${line}`, around);
  expect(said).toBe("");
  const packages = Object.entries(project.texts())
    .filter(([path]) => path.endsWith("/package.json"))
    .map(([path, text]) => `${path}: ${(JSON.parse(text) as { name: string }).name}`);
  expect(packages).toEqual(expected);
}

const usual = [
  "generated/acme/package.json: @baowen/acme",
  "generated/runtime/package.json: @baowen/runtime",
];
const settings = "generated: out/packages\nscope: '@partner'\n";
const partner = [
  "out/packages/acme/package.json: @partner/acme",
  "out/packages/runtime/package.json: @partner/runtime",
];

describe("where things are", () => {
  test("the defaults", () => check({}, "", usual));
  test("an empty baowen.yaml leaves them", () => check({ "baowen.yaml": "{}\n" }, "", usual));
  test("baowen.yaml", () => check({ "baowen.yaml": settings }, "", partner));
  test("flags", () => check({}, " --generated out/packages --scope @partner", partner));
  test("flags over baowen.yaml", () =>
    check({ "baowen.yaml": settings }, " --generated ./generated/ --scope @baowen", usual));
  test("a settings file of another name", () =>
    check(
      { "other.yaml": settings, "baowen.yaml": "scope: '@never'\n" },
      " --config other.yaml",
      partner,
    ));
  test("from another folder: paths of the file start from its folder", () =>
    check(
      { "baowen.yaml": settings, "deep/er/x.txt": "" },
      " --config ../../baowen.yaml",
      partner,
      {
        from: "deep/er",
      },
    ));
  test("from another folder: paths of flags start from the current one", () =>
    check({ "deep/x.txt": "" }, " --specs ../specs --generated ../generated", usual, {
      from: "deep",
    }));
  test("the same on every run: the way to the specs is not in what is generated", async () => {
    const [one, other] = [acmeProject(), acmeProject({ "deep/x.txt": "" })];
    await one.run("generate");
    await other.run("generate --specs ./../specs/ --generated ../generated", { from: "deep" });
    expect(other.texts("generated")).toEqual(one.texts("generated"));
  });
});

describe("what is wrong with them", () => {
  const refuse = async (texts: Texts, line: string) => {
    const project = acmeProject(texts);
    const result = await project.run(line);
    expect(result).toMatchObject({ output: "", succeeded: false });
    expect(project.texts("generated")).toEqual({});
    return result;
  };

  test("an unknown key, at its place, and no other complaint", async () => {
    const { codes, said } = await refuse({ "baowen.yaml": "spec: elsewhere\n" }, "check");
    expect(codes).toEqual(["unknown-key"]);
    expect(said).toContain("baowen.yaml:1:1 error unknown-key");
    expect(said).toContain("did you mean 'specs'?");
  });

  test.each([
    ["not YAML", "specs: ["],
    ["not a mapping", "- specs\n"],
    ["not an npm scope", "scope: partner\n"],
  ])("%s", async (_, text) => {
    const { said } = await refuse({ "baowen.yaml": text }, "generate");
    expect(said).toContain("baowen.yaml:1:");
  });

  test.each(["generate", "check", "show acme", "sign acme payNotice", "scaffold acme --out src"])(
    "%s says so if the file that was asked for is missing",
    async (line) => {
      const { codes } = await refuse({}, `${line} --config baowen.yml`);
      expect(codes).toEqual(["missing-settings"]);
    },
  );

  test("a baowen.yaml that cannot be read is not taken for none", async () => {
    const { codes, said } = await refuse({ "baowen.yaml/x.txt": "" }, "generate");
    expect(codes).toEqual(["unreadable-file"]);
    expect(said).toContain("cannot read baowen.yaml: it is a folder");
  });

  test.each([
    ["--generated .", "it contains the project"],
    ["--generated ..", "it contains the project"],
    ["--generated specs/acme/types.yaml", "it is not a folder"],
  ])("generated files do not go to %s", async (flag, reason) => {
    const { codes, said } = await refuse({}, `generate ${flag}`);
    expect(codes).toEqual(["output-root"]);
    expect(said).toContain(reason);
  });

  test("a link that leads nowhere among the providers is passed over", async () => {
    const project = acmeProject();
    const { symlinkSync } = await import("node:fs");
    symlinkSync("nowhere", `${project.folder}/specs/link`);
    expect((await project.run("check")).codes).toEqual(["output-stale"]);
  });
});
