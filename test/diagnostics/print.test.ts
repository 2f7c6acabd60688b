import { describe, expect, test } from "vitest";
import { complain, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { printGithub } from "../../generator/diagnostics/print-github.js";
import { printJson, type JsonReport } from "../../generator/diagnostics/print-json.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import { marked } from "./source.js";

const chinese = await speechOf("zh");

const typo = complain(
  "unknown-type",
  marked("types:\n  Notice:\n    fields:\n      charge: { type: ⟦Chrage⟧ }\n"),
  { name: "Chrage", suggestion: "Charge" },
);
const placeless = complain("output-root", undefined, {
  path: "out",
  reason: { en: "it is a link", zh: "它是链接" },
});
const related: Diagnostic = {
  ...complain("unknown-type", marked("a: ⟦B⟧\n", "specs/b.yaml"), { name: "B" }),
  severity: "warning",
  related: [
    {
      message: { en: "the first is here", zh: "第一个在这里" },
      at: marked("x\n⟦y⟧\nz\n", "specs/a.yaml"),
    },
  ],
};

/** With what the spec cites for both places. */
const cited: Diagnostic = {
  ...complain("declared-twice", marked("⟦b⟧: {}\n", "specs/b.yaml"), {
    section: "types",
    name: "b",
  }),
  cited: [
    { cite: "guide#2/b", document: "出单文档 1.2" },
    { cite: "form#1" },
    { cite: "guide#3", document: "出单文档 1.2" },
  ],
  related: [
    {
      message: { en: "first declared here", zh: "最初声明在这里" },
      at: marked("⟦b⟧: {}\n", "specs/a.yaml"),
      cited: [{ cite: "guide#2/\u001b[2J", document: "出单文档 1.2" }],
    },
  ],
};

/** A message, a path and a source that try to forge output. */
const hostile = complain(
  "unknown-type",
  marked("a: ⟦\u001b]0;x\u0007⟧\u2028", "specs/\u001b[2J\n,:%.yaml"),
  { name: "\u001b[31m\n::error::forged\u202e%0A\u009b" },
);

describe("the text", () => {
  test("says place, code, message, frame and help", () => {
    expect(printText([typo])).toBe(
      `specs/acme/types.yaml:4:23 error unknown-type: type 'Chrage' is not declared in this provider
  3 |     fields:
  4 |       charge: { type: Chrage }
    |                       ^^^^^^
  help: did you mean 'Charge'?

1 error
`,
    );
  });

  test("shows related places with their own frames, complaints without place first, and counts", () => {
    expect(printText([related, placeless])).toBe(
      `error output-root: out cannot hold generated files: it is a link
  help: name a folder of its own inside the project, such as \`generated\`

specs/b.yaml:1:4 warning unknown-type: type 'B' is not declared in this provider
  1 | a: B
    |    ^
  specs/a.yaml:2:1 the first is here
  2 | y
    | ^

1 error, 1 warning
`,
    );
  });

  test("says which rows of documents the places come from", () => {
    expect(printText([cited])).toBe(
      `specs/b.yaml:1:1 error declared-twice: 'b' is declared twice under 'types'
  1 | b: {}
    | ^
  document: guide#2/b, guide#3 (出单文档 1.2); form#1
  specs/a.yaml:1:1 first declared here
  1 | b: {}
    | ^
  document: guide#2/\\u001b[2J (出单文档 1.2)
  help: remove one of the two, or give it another name

1 error
`,
    );
    expect(printText([cited], { speech: chinese })).toContain(
      "\n  文档：guide#2/b、guide#3（出单文档 1.2）；form#1\n",
    );
  });

  test("is empty where nothing is wrong", () => {
    expect(printText([])).toBe("");
  });

  test("contains no control character from a spec", () => {
    const text = printText([hostile]);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
    expect(text).toContain("specs/\\u001b[2J\\n,:%.yaml:1:4 error unknown-type:");
    expect(text).toContain("type '\\u001b[31m\\n::error::forged\\u202e%0A\\u009b'");
  });

  test("is the same in colour, once the colours are taken away", () => {
    const coloured = printText([typo, related, placeless], { colour: true });
    expect(coloured).toContain("\u001b[31;1merror unknown-type:\u001b[0m");
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, "")).toBe(
      printText([typo, related, placeless]),
    );
  });
});

describe("the JSON", () => {
  test("has every key for every complaint", () => {
    expect(JSON.parse(printJson([typo, related, placeless]))).toEqual({
      diagnostics: [
        {
          code: "output-root",
          severity: "error",
          message: "out cannot hold generated files: it is a link",
          file: null,
          line: null,
          column: null,
          endLine: null,
          endColumn: null,
          cited: [],
          help: "name a folder of its own inside the project, such as `generated`",
          related: [],
        },
        {
          code: "unknown-type",
          severity: "error",
          message: "type 'Chrage' is not declared in this provider",
          file: "specs/acme/types.yaml",
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 29,
          cited: [],
          help: "did you mean 'Charge'?",
          related: [],
        },
        {
          code: "unknown-type",
          severity: "warning",
          message: "type 'B' is not declared in this provider",
          file: "specs/b.yaml",
          line: 1,
          column: 4,
          endLine: 1,
          endColumn: 5,
          cited: [],
          help: null,
          related: [
            {
              message: "the first is here",
              file: "specs/a.yaml",
              line: 2,
              column: 1,
              endLine: 2,
              endColumn: 2,
              cited: [],
            },
          ],
        },
      ],
    });
  });

  test("says which rows of documents the places come from", () => {
    const report = JSON.parse(printJson([cited])) as JsonReport;
    expect(report.diagnostics[0]?.cited).toEqual([
      { cite: "guide#2/b", document: "出单文档 1.2" },
      { cite: "form#1", document: null },
      { cite: "guide#3", document: "出单文档 1.2" },
    ]);
    expect(report.diagnostics[0]?.related[0]?.cited).toHaveLength(1);
  });

  test("escapes what a terminal would obey, and still says it", () => {
    const json = printJson([hostile]);
    expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const report = JSON.parse(json) as { diagnostics: { message: string; file: string }[] };
    expect(report.diagnostics[0]?.message).toBe(hostile.message);
    expect(report.diagnostics[0]?.file).toBe("specs/\u001b[2J\n,:%.yaml");
  });

  test("is an empty list where nothing is wrong", () => {
    expect(printJson([])).toBe('{\n  "diagnostics": []\n}\n');
  });
});

describe("the annotations", () => {
  test("give place and help", () => {
    expect(printGithub([typo, placeless])).toBe(
      `::error title=output-root::out cannot hold generated files: it is a link%0Ahelp: name a folder of its own inside the project, such as \`generated\`
::error title=unknown-type,file=specs/acme/types.yaml,line=4,endLine=4,col=23,endColumn=29::type 'Chrage' is not declared in this provider%0Ahelp: did you mean 'Charge'?
`,
    );
  });

  test("say which rows of documents the places come from", () => {
    expect(printGithub([cited])).toBe(
      "::error title=declared-twice,file=specs/b.yaml,line=1,endLine=1,col=1,endColumn=2::'b' is declared twice under 'types'%0Adocument: guide#2/b, guide#3 (出单文档 1.2); form#1%0Aspecs/a.yaml:1:1 first declared here%0Adocument: guide#2/\\u001b[2J (出单文档 1.2)%0Ahelp: remove one of the two, or give it another name\n",
    );
  });

  test("have no columns where the span has several lines", () => {
    const wide = complain("unknown-type", marked("⟦a:\n  b⟧\n", "a.yaml"), { name: "a" });
    expect(printGithub([wide])).toBe(
      "::error title=unknown-type,file=a.yaml,line=1,endLine=2::type 'a' is not declared in this provider\n",
    );
  });

  test("cannot be forged: one line per complaint, properties escaped", () => {
    const text = printGithub([hostile]);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(text).toContain("file=specs/\\u001b[2J\\n%2C%3A%25.yaml,line=1");
    expect(text).toContain("type '\\u001b[31m\\n::error::forged\\u202e%250A\\u009b'");
  });
});
