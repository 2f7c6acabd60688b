import { describe, expect, test } from "vitest";
import { acmeProject, type Project } from "../support/project.js";

const types = "generated/acme/src/types.ts";

async function generatedProject(): Promise<Project> {
  const project = acmeProject();
  expect((await project.run("generate")).said).toBe("");
  return project;
}

describe("check", () => {
  test("is content with what was just generated", async () => {
    const project = await generatedProject();
    const { output, said, succeeded } = await project.run("check");
    expect(output).toMatch(/^\d+ files: \d+ unchanged\n$/);
    expect({ said, succeeded }).toEqual({ said: "", succeeded: true });
  });

  test("shows as a unified diff what is out of date, and writes nothing", async () => {
    const project = await generatedProject();
    project.put({
      "specs/acme/types.yaml": project.text("specs/acme/types.yaml").replace("orderNo", "orderId"),
    });
    const before = project.texts("generated");
    const { output, codes, said, succeeded } = await project.run("check");
    expect({ codes, succeeded }).toEqual({ codes: ["output-stale"], succeeded: false });
    expect(said).toContain("run `baowen generate` and commit what it changes");
    expect(output).toContain(`--- a/${types}\n+++ b/${types}\n@@ -`);
    expect(output).toMatch(/^-.*orderNo\?: string;$/m);
    expect(output).toMatch(/^\+.*orderId\?: string;$/m);
    expect(output).toMatch(/\n\d+ files: \d+ to update, \d+ unchanged\n$/);
    expect(project.texts("generated")).toEqual(before);
  });

  test("does not make a folder where nothing was generated yet", async () => {
    const project = acmeProject();
    const { output, codes } = await project.run("check");
    expect(codes).toEqual(["output-stale"]);
    expect(output).toMatch(
      /^generated\/acme is new: \d+ files\ngenerated\/runtime is new: \d+ files\n(\d+) files: \1 to create\n$/,
    );
    expect(project.texts("generated")).toEqual({});
  });

  test("names the package of a new provider, and shows a new file of one that is there", async () => {
    const project = await generatedProject();
    project.put({ "generated/acme/src/types.ts": undefined, "generated/runtime": undefined });
    const { output } = await project.run("check");
    expect(output).toContain(`--- /dev/null\n+++ b/${types}\n`);
    expect(output).toMatch(/\ngenerated\/runtime is new: \d+ files\n\d+ files: /);
    expect(output).not.toContain("b/generated/runtime/");
  });

  test("reports an edited file, with what --force would do to it", async () => {
    const project = await generatedProject();
    project.put({ [types]: `${project.text(types)}// mine\n` });
    const { output, codes, succeeded } = await project.run("check");
    expect({ codes, succeeded }).toEqual({ codes: ["output-edited"], succeeded: false });
    expect(output).toContain("\n-// mine\n");
  });

  test("reports a file of a provider that is gone", async () => {
    const project = await generatedProject();
    project.put({ "specs/acme": undefined, "specs/beta/provider.yaml": "provider: beta\n" });
    expect((await project.run("check")).succeeded).toBe(false);
    const other = acmeProject();
    other.put({ generated: undefined });
    expect((await other.run("check")).codes).toEqual(["output-stale"]);
  });

  test("says what is wrong with a spec, and nothing about files", async () => {
    const project = acmeProject({ "specs/acme/types.yaml": "types: { Pay: { feilds: {} } }\n" });
    const { output, codes, succeeded } = await project.run("check");
    expect({ output, succeeded }).toEqual({ output: "", succeeded: false });
    expect(codes).toContain("unknown-key");
    expect(codes).not.toContain("output-stale");
  });

  test("warnings alone do not fail it", async () => {
    const project = await generatedProject();
    project.put({ "specs/acme/notes.yml": "anything\n" });
    const { codes, succeeded } = await project.run("check");
    expect({ codes, succeeded }).toEqual({ codes: ["file-not-read"], succeeded: true });
  });

  test("--provider looks at that package and the runtime alone", async () => {
    const project = await generatedProject();
    project.put({ "specs/beta/provider.yaml": "nothing of a provider\n" });
    expect((await project.run("check --provider acme")).said).toBe("");
    expect(await project.run("check acme")).toEqual(await project.run("check --provider acme"));
    project.put({ "generated/runtime/src/index.ts": undefined });
    expect((await project.run("check --provider acme")).codes).toEqual(["output-stale"]);
  });
});
