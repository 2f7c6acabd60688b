import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { planted } from "./support/planted.js";
import { testKeys } from "./support/test-keys.js";

/** A test run of its own, with the reporter that this one has. */
function run(tests: string): { readonly code: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), "baowen-reporter-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const reporter = JSON.stringify(resolve("test/support/leak-reporter.ts"));
  const files = {
    "vitest.config.mjs": `import { LeakReporter } from ${reporter};
      export default { test: { globals: true, reporters: ["default", new LeakReporter()] } };`,
    "one.test.mjs": tests,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const program = resolve("node_modules/vitest/vitest.mjs");
  const args = [program, "run", "--root", folder, "--config", join(folder, "vitest.config.mjs")];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const [, said = ""] = stderr.split("The test run shows what must not come out:\n");
  return { code: status, said };
}

const key = testKeys["the consumer's token"];

test("a run that prints keys and planted values fails, and says which without repeating them", () => {
  const { code, said } = run(`
    test("prints", () => void process.stdout.write(${JSON.stringify(planted.mobile)}));
    test("warns", () => process.emitWarning(${JSON.stringify(planted.holder)}));
    test("logs", () => console.log({ key: Buffer.from(${JSON.stringify(key)}) }));
    test(${JSON.stringify(planted.passport)}, () => undefined);
  `);
  expect(code).toBe(1);
  expect(said).toContain("mobile itself, in what was printed to stdout\n");
  expect(said).toContain("holder itself, in what was printed to stderr\n");
  expect(said).toContain("the consumer's token as bytes, in what was printed to stdout\n");
  expect(said).toContain("passport itself, in the name of a test in one.test.mjs\n");
  for (const value of [planted.mobile, planted.holder, planted.passport, key]) {
    expect(said.includes(value)).toBe(false);
  }
});

test("so does one whose failures show them", () => {
  const { code, said } = run(`
    test("fails", () => expect({ a: ${JSON.stringify(planted.email)} }).toEqual({}));
    test("throws", () => { throw new Error("a", { cause: { b: ${JSON.stringify(key)} } }); });
  `);
  expect(code).toBe(1);
  expect(said).toContain("email itself, in a failure in one.test.mjs\n");
  expect(said).toContain("the consumer's token itself, in a failure in one.test.mjs\n");
});

test("any other run is as it was", () => {
  expect(run(`test("prints", () => console.log("nothing"));`)).toEqual({ code: 0, said: "" });
  expect(run(`test("fails", () => expect(1).toBe(2));`)).toEqual({ code: 1, said: "" });
});
