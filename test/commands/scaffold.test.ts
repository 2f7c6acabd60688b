import { expect, test } from "vitest";
import { acmeProject } from "../support/project.js";

const stubs = ["handlers.ts", "handlers/pay-notice.ts", "server.ts"];

test("writes a handler for each notice, all of them together and a server", async () => {
  const project = acmeProject();
  const { output, said } = await project.run("scaffold acme --out src/acme");
  expect(said).toBe("");
  expect(output.trimEnd().split("\n").toSorted()).toEqual(stubs.map((path) => `  created ${path}`));
  expect(Object.keys(project.texts("src/acme"))).toEqual(stubs);
  expect(project.text("src/acme/handlers/pay-notice.ts")).toContain('from "@baowen/acme"');
  expect(project.text("src/acme/server.ts")).toContain("ACME_KEY");
  expect(project.texts("generated")).toEqual({});
});

test("a second run writes nothing, and keeps what was edited", async () => {
  const project = acmeProject();
  await project.run("scaffold acme --out src");
  project.put({ "src/handlers/pay-notice.ts": "// mine\n" });
  const [texts, times] = [project.texts("src"), project.times("src")];
  const { output, succeeded } = await project.run("scaffold acme --out src");
  expect(succeeded).toBe(true);
  expect(output).not.toContain("created");
  expect(output).toContain("  kept    handlers/pay-notice.ts\n");
  expect(project.texts("src")).toEqual(texts);
  expect(project.times("src")).toEqual(times);
});

test("what was deleted or is new is written, beside what is there", async () => {
  const project = acmeProject({ "src/own.ts": "own\n", "src/server.ts": "// mine\n" });
  const { output } = await project.run("scaffold acme --out src");
  expect(output).toContain("  created handlers.ts\n");
  expect(output).toContain("  kept    server.ts\n");
  expect(project.texts("src")).toMatchObject({ "own.ts": "own\n", "server.ts": "// mine\n" });
});

test("--scope names the packages that the stubs import", async () => {
  const project = acmeProject();
  await project.run("scaffold acme --out src --scope @partner");
  expect(project.text("src/handlers.ts")).toContain("@partner/acme");
  expect(project.text("src/server.ts")).toContain("@partner/runtime/adapters/node");
});

test("an absolute folder is taken as it is", async () => {
  const [project, other] = [acmeProject(), acmeProject()];
  await project.run(`scaffold acme --out ${other.folder}/src`);
  expect(Object.keys(other.texts("src"))).toEqual(stubs);
  expect(project.texts("src")).toEqual({});
});

test("needs a folder", async () => {
  const { codes, said } = await acmeProject().run("scaffold acme");
  expect(codes).toEqual(["bad-usage"]);
  expect(said).toContain("'scaffold' needs a folder: --out DIR");
});

test("a folder that holds the specs is refused", async () => {
  const project = acmeProject();
  const before = project.texts();
  expect((await project.run("scaffold acme --out .")).codes).toEqual(["output-root"]);
  expect(project.texts()).toEqual(before);
});

test("where no messages come to us there is nothing to handle, and no folder is made", async () => {
  const project = acmeProject({ "specs/acme/operations.yaml": undefined });
  const { output, succeeded } = await project.run("scaffold acme --out src");
  expect({ output, succeeded }).toEqual({
    output: "there is nothing to handle: no messages come to us\n",
    succeeded: true,
  });
  expect(project.texts("src")).toEqual({});
});

test("stubs for a package that cannot be generated are refused", async () => {
  const project = acmeProject();
  project.put({
    "specs/acme/protocols.yaml": project
      .text("specs/acme/protocols.yaml")
      .replace("{ key: key }, ", "")
      .replace("[utf8, md5, hex]", "[utf8, { sm2: key }, hex]")
      .replace("key: {}", "key: { pair: sm2 }"),
  });
  const { codes } = await project.run("scaffold acme --out src");
  expect(new Set(codes)).toEqual(new Set(["not-generated"]));
  expect(project.texts("src")).toEqual({});
});
