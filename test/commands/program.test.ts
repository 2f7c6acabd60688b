import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acmeProject } from "../support/project.js";
import { program, runProgram } from "../support/program.js";

// The built program, as a process of its own: what only `cli.ts` does.

const wrongSpec = { "specs/acme/types.yaml": "types: { Pay: { feilds: {} } }\n" };

describe("exit codes and streams", () => {
  test("0: the output goes to standard output, nothing to the other", () => {
    const project = acmeProject();
    const { code, out, err } = runProgram(project.folder, ["generate"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/\d+ files: \d+ created\n$/);
    expect(runProgram(project.folder, ["check"]).code).toBe(0);
    expect(runProgram(project.folder, ["generate"]).out).toMatch(/^\d+ files: \d+ unchanged\n$/);
  });

  test("1: something is wrong with a spec; nothing is written", () => {
    const project = acmeProject(wrongSpec);
    const { code, out, err } = runProgram(project.folder, ["generate"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("specs/acme/types.yaml:1:17 error unknown-key: ");
    expect(err).toMatch(/\n\d+ errors?(, .*)?\n$/);
    // No escape sequences where nobody sees colours.
    expect(err).not.toContain("\u001b");
    expect(project.texts("generated")).toEqual({});
  });

  test("1: a signature that differs", () => {
    const text = readFileSync("specs/xiebao/samples/pay-notice.json", "utf8");
    const args = ["sign", "xiebao", "payNotice", "--input", "-", "--key", "key=env:KEY"];
    const sign = (key: string) =>
      runProgram(process.cwd(), args, { environment: { KEY: key }, standardInput: text });
    expect(sign("test-key-7Hq2")).toEqual({
      code: 0,
      out: "086bddd3a177720b8a0c50cc1d7e9776\nthe signature in the message matches\n",
      err: "",
    });
    expect(sign("another")).toMatchObject({ code: 1, err: "" });
  });

  test.each([
    [
      ["genrate"],
      "error unknown-command: there is no command 'genrate'\n  help: did you mean 'generate'?",
    ],
    [["generate", "--dryrun"], "error bad-usage: unknown option '--dryrun'"],
    [["scaffold", "acme"], "error bad-usage: 'scaffold' needs a folder: --out DIR"],
  ])("2: %s", (args, expected) => {
    const { code, out, err } = runProgram(acmeProject().folder, args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
  });

  test("2: no command, with the help", () => {
    const { code, out } = runProgram(process.cwd(), []);
    expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining("Usage: baowen") });
  });

  test("70: a bug of ours says so, with a stack", () => {
    // What a bug would throw is thrown by the platform.
    const broken = "data:text/javascript,process.stdout.write=()=>{throw%20new%20RangeError('no')}";
    const { code, err } = runProgram(acmeProject().folder, ["generate"], {
      environment: { NODE_OPTIONS: `--import=${broken}` },
    });
    expect(code).toBe(70);
    expect(err).toContain("baowen: this is a bug in baowen: RangeError: no\n    at ");
  });
});

describe("help and version", () => {
  test.each([["--help"], ["help"]])("%s", (word) => {
    const { code, out, err } = runProgram(process.cwd(), [word]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("  generate   write the packages of all providers\n");
  });

  test("--help of a command, whatever else is wrong", () => {
    const { code, out } = runProgram(process.cwd(), ["sign", "--nonsense", "--help"]);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^baowen sign PROVIDER/),
    });
  });

  test("--version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(runProgram("/", ["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("--format", () => {
  const folder = () => acmeProject(wrongSpec).folder;

  test("json: complaints as data, on standard error", () => {
    const { code, out, err } = runProgram(folder(), ["check", "--format", "json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(JSON.parse(err)).toMatchObject({
      diagnostics: expect.arrayContaining([
        expect.objectContaining({
          code: "unknown-key",
          severity: "error",
          file: "specs/acme/types.yaml",
          line: 1,
          column: 17,
        }),
      ]),
    });
  });

  test("json: nothing where there is no complaint", () => {
    const { code, err } = runProgram(acmeProject().folder, ["generate", "--format", "json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("github: annotations", () => {
    const { code, err } = runProgram(folder(), ["check", "--format=github"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^::error .*file=specs\/acme\/types\.yaml,line=1,/);
  });

  test("also for what is wrong with the call", () => {
    const { code, err } = runProgram(folder(), ["check", "--format", "json", "--nonsense"]);
    expect(code).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ diagnostics: [{ code: "bad-usage" }] });
  });
});

test("a reader that goes away early is no bug", async () => {
  const child = spawn(process.execPath, [program, "show", "xiebao", "--format", "json"]);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = (await once(child, "close")) as [number | null];
  expect({ code, said }).toEqual({ code: 0, said: "" });
});

test("runs in another folder than the specs'", () => {
  const project = acmeProject({ "deep/er/x.txt": "" });
  const args = ["generate", "--specs", "../../specs", "--generated", `${project.folder}/out`];
  expect(runProgram(`${project.folder}/deep/er`, args)).toMatchObject({ code: 0, err: "" });
  expect(Object.keys(project.texts("out"))).toContain("acme/package.json");
  expect(Object.keys(project.texts("deep"))).toEqual(["er/x.txt"]);
});
