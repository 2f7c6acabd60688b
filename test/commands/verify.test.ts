import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { speechOf } from "../../generator/diagnostics/speech.js";
import { emptyProject, type Around, type Ran } from "../support/project.js";

const specs = `--specs ${process.cwd()}/specs`;
const key = "test-key-7Hq2";
const around: Around = { environment: { KEY: key } };
const sample = readFileSync("specs/gongbao/samples/claim-request.xml", "utf8");
const line = `verify gongbao m.xml --key signKey=env:KEY ${specs}`;

function run(text: string, args: string = line, more: Around = around): Promise<Ran> {
  return emptyProject().put({ "m.xml": text }).run(args, more);
}

describe("as text", () => {
  test("every step, and what it comes to", async () => {
    const { output, succeeded, said } = await run(sample);
    expect(said).toBe("");
    expect(succeeded).toBe(true);
    expect(
      output
        .split("\n")
        .filter((each) => /^\S/.test(each))
        .map((each) => each.replace(/ {2,}/g, "  ")),
    ).toEqual([
      "options  signed=leaves",
      "capture  ok  a bare body, XML, " + String(Buffer.byteLength(sample)) + " bytes",
      "decoding  –  the body travels as it is",
      "envelope  ok  read strictly",
      "operation  ok  claim: a request from platform to insurer, protocol service",
      "opening  –  nothing travels sealed",
      "members  ok  2 members, as the table has them",
      "signature  ok  it matches",
      "body  ok  as ClaimBody has it",
      "copies  –  no member repeats another one",
      "time  –  the message does not say when it was made",
      "verified, valid",
    ]);
    expect(output).toMatch(/\n {2}leaves body +text +\d+ B {2}\S/);
    expect(output).toMatch(/\n {2}key signKey +text +‹key›\n/);
    expect(output).not.toContain(key);
  });

  test("another choice of an open point", async () => {
    const { output, succeeded } = await run(sample, `${line} --option signed=inner`);
    expect(output).toContain("\nsignature  wrong        it differs\n");
    expect(output).toContain("\n  matches with signed=leaves\n");
    expect(output).toContain("\nnot verified, valid\n");
    expect(succeeded).toBe(false);
  });

  test("from standard input", async () => {
    const { succeeded } = await run("", line.replace("m.xml", "-"), {
      ...around,
      standardInput: sample,
    });
    expect(succeeded).toBe(true);
  });

  test("without a key nothing is verified", async () => {
    const ran = await run(sample, line.replace("--key signKey=env:KEY ", ""));
    expect(ran.output).toContain("signature  not checked  it takes --key signKey=…");
    expect(ran.succeeded).toBe(false);
  });
});

describe("as JSON", () => {
  test("the same steps, always all of them", async () => {
    for (const text of [sample, sample.slice(0, 99), "<other/>", "nothing"]) {
      const { output } = await run(text, `${line} --format json`);
      const report = JSON.parse(output) as { readonly steps: readonly { readonly step: string }[] };
      expect(Object.keys(report).filter((name) => name !== "message")).toEqual([
        "provider",
        "candidates",
        "verified",
        "valid",
        "options",
        "steps",
      ]);
      expect(report.steps.map(({ step }) => step)).toEqual(
        "capture decoding envelope operation opening members signature body copies time".split(" "),
      );
    }
  });

  test("what it was taken for, and how the signature was worked out", async () => {
    const { output } = await run(sample, `${line} --format json`);
    expect(JSON.parse(output)).toMatchObject({
      provider: "gongbao",
      message: {
        direction: "request",
        operation: "claim",
        protocol: "service",
        from: "platform",
        to: "insurer",
      },
      verified: true,
      valid: true,
      options: { signed: "leaves" },
    });
    expect(output).toContain('"shown": "‹key›"');
    expect(output).not.toContain(key);
  });
});

describe("what is refused", () => {
  test.each([
    [`verify gongbao ${specs}`, "bad-usage"],
    [`${line} --now yesterday`, "bad-usage"],
    [`${line} --format github`, "bad-usage"],
    [`${line.replace("m.xml", "-")} --key signKey=-`, "bad-usage"],
    [`${line} --operation clam`, "unknown-operation"],
    [`${line} --option signed=else`, "unknown-choice"],
    [line.replace("m.xml", "n.xml"), "unreadable-input"],
    [line.replace("env:KEY", "text:KEY"), "cannot-sign"],
    [`verify gongba m.xml ${specs}`, "unknown-provider"],
  ])("%s", async (args, code) => {
    const ran = await run(sample, args);
    expect(ran).toMatchObject({ output: "", succeeded: false });
    expect(ran.codes).toContain(code);
    expect(ran.said).not.toContain(key);
  });
});

describe("the README", () => {
  const notice =
    'POST /notices HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"notifyType":4,"sign":"9010465b65e0e6a15baf8a13f89b5764","data":{"insureNum":"T2026000104","state":true,"cancelInsurants":["测试乙","测试丙"]}}';

  test.each([
    ["README.md", "en"],
    ["README.zh-CN.md", "zh"],
  ] as const)("%s shows what is printed", async (page, language) => {
    const [, shown = ""] =
      /notice\.http .*\n```\n\n```\n([\s\S]*?)```/.exec(readFileSync(page, "utf8")) ?? [];
    const args = `verify xiebao m.xml --key key=env:KEY ${specs}`;
    const { output } = await run(notice, args, { ...around, speech: await speechOf(language) });
    expect(shown).toBe(output);
  });
});
