import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printText } from "../../generator/diagnostics/print-text.js";
import { isDecided } from "../../generator/diff/decided.js";
import { decide } from "../../generator/diff/decisions/decide.js";
import { decisionLanguage } from "../../generator/diff/decisions/language.js";
import { readDecisions } from "../../generator/diff/decisions/read.js";
import { skeletons } from "../../generator/diff/decisions/skeletons.js";
import type { Decision, Finding } from "../../generator/diff/finding.js";
import { printSchema } from "../../generator/spec/shape/print.js";
import { acmeProject, type Texts } from "../support/project.js";
import { findingOf } from "./findings.js";

const today = "2026-05-02";
const folder = "specs/acme";
const file = "decisions/3f9a12c07b1e.yaml";

/** A decision's text: a right one but for what a test says; an empty text takes a key away. */
function decisionText(parts: Readonly<Record<string, string>> = {}): string {
  const all = {
    fingerprint: '"3f9a12c07b1e"',
    rule: "length-shorter",
    element: "Pay › orderNo",
    verdict: "accepted",
    reason: "ours have 18 characters",
    ...parts,
  };
  return Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

/** What decisions come to beside the findings, and what is said of them: a line for each complaint. */
function outcome(
  texts: Texts,
  findings: readonly Finding[] = [findingOf()],
  settled: readonly string[] = [],
) {
  const project = acmeProject();
  for (const [path, text] of Object.entries(texts)) project.put({ [`${folder}/${path}`]: text });
  const at = join(project.folder, folder);
  const [decisions, reading] = readDecisions(at);
  const judge = (finding: Finding): Finding => ({ ...finding, severity: "docs" });
  const [decided, deciding] = decide(findings, decisions, today, judge, new Set(settled));
  const said = printText([...reading, ...deciding]).replaceAll(`${project.folder}/`, "");
  return { decided, said: said.match(/^\S+:\d+:\d+ .*$|^(?:error|warning) .*$/gm) ?? [] };
}

function check(texts: Texts, ...expected: readonly string[]): void {
  const { decided, said } = outcome(texts);
  expect(said).toEqual(expected);
  expect(decided).toEqual([findingOf()]);
}

describe("a decision about what the generator makes otherwise", () => {
  const text = decisionText({
    rule: "declarations-changed",
    element: "package @baowen/acme",
    verdict: "capture-fix",
  });

  test("may match nothing: hardly any run looks for it", () => {
    expect(outcome({ [file]: text }, []).said).toEqual([]);
    expect(outcome({ [file]: decisionText() }, []).said).toHaveLength(1);
  });

  test("says nothing of a document", () => {
    const found = findingOf({
      rule: "declarations-changed",
      element: "package @baowen/acme",
      cause: "generator",
    });
    const { decided, said } = outcome({ [file]: text }, [found]);
    expect(said).toEqual([]);
    expect(decided.map(({ cause, decision }) => [cause, decision?.verdict])).toEqual([
      ["generator", "capture-fix"],
    ]);
  });
});

describe("a decision", () => {
  test("stands with its finding, which is not hidden", () => {
    const text = decisionText({
      by: "wang",
      on: "2026-05-01",
      until: today,
      evidence: "types.yaml",
    });
    const { decided, said } = outcome({ [file]: text });
    const decision: Decision = {
      verdict: "accepted",
      reason: "ours have 18 characters",
      by: "wang",
      on: "2026-05-01",
      until: today,
      evidence: "types.yaml",
    };
    expect(said).toEqual([]);
    expect(decided).toEqual([{ ...findingOf(), decision }]);
  });

  test.each(["document-correction", "capture-fix"] as const)(
    "%s says why the spec differs, and the finding is judged anew",
    (verdict) => {
      const { decided, said } = outcome({ [file]: decisionText({ verdict }) });
      expect(said).toEqual([]);
      expect(decided).toMatchObject([{ cause: verdict, severity: "docs", decision: { verdict } }]);
    },
  );

  test("that rejects leaves it open", () => {
    const { decided, said } = outcome({ [file]: decisionText({ verdict: "rejected" }) });
    expect(said).toEqual([]);
    expect(decided).toMatchObject([{ cause: "unknown", severity: "breaking" }]);
    expect(decided.map(isDecided)).toEqual([false]);
    const accepted = outcome({ [file]: decisionText() });
    expect(accepted.decided.map(isDecided)).toEqual([true]);
    expect(isDecided(findingOf())).toBe(false);
  });

  test("holds for one finding alone", () => {
    const other = findingOf({ fingerprint: "77b0c4e1f2d3" });
    const { decided, said } = outcome({ [file]: decisionText() }, [other, findingOf()]);
    expect(said).toEqual([]);
    expect(decided.map(isDecided)).toEqual([false, true]);
    expect(decided[0]).toBe(other);
  });

  test("of an earlier change needs no finding", () => {
    expect(outcome({ [file]: decisionText() }, [], ["3f9a12c07b1e"]).said).toEqual([]);
    expect(outcome({ [file]: decisionText() }, [], ["77b0c4e1f2d3"]).said).toHaveLength(1);
  });

  test("may have a fingerprint that looks like a number", () => {
    const fingerprint = "123456789012";
    const text = decisionText({ fingerprint });
    const { decided, said } = outcome({ [`decisions/${fingerprint}.yaml`]: text }, [
      findingOf({ fingerprint }),
    ]);
    expect(said).toEqual([]);
    expect(decided.map(isDecided)).toEqual([true]);
  });
});

describe("what is refused, and decides nothing", () => {
  const at = `${folder}/${file}`;

  test("no reason", () => {
    check(
      { [file]: decisionText({ reason: "" }) },
      `${at}:1:1 error missing-key: 'reason' is missing here`,
    );
    check(
      { [file]: decisionText({ reason: "' '" }) },
      `${at}:5:9 error malformed-name: ' ' is not a text that says something`,
    );
    check(
      { [file]: `${decisionText({ reason: "" })}reason:\n` },
      `${at}:5:1 error wrong-kind: expected text, found nothing`,
    );
  });

  test("an unknown verdict", () =>
    check(
      { [file]: decisionText({ verdict: "acepted" }) },
      `${at}:4:10 error not-allowed-value: 'acepted' is not allowed here`,
    ));

  test("an unknown key", () =>
    check(
      { [file]: decisionText({ becuase: "x" }) },
      `${at}:6:1 error unknown-key: 'becuase' is not a key of this map`,
    ));

  test("a date that is none", () => {
    check(
      { [file]: decisionText({ until: "2026-13-01" }) },
      `${at}:6:8 error malformed-name: '2026-13-01' is not a date such as '2026-05-02'`,
    );
    check(
      { [file]: decisionText({ on: "1.5.2026" }) },
      `${at}:6:5 error malformed-name: '1.5.2026' is not a date such as '2026-05-02'`,
    );
  });

  test("one that has expired", () =>
    check(
      { [file]: decisionText({ until: "2026-05-01" }) },
      `${at}:6:8 error decision-expired: it held until 2026-05-01, and today is 2026-05-02`,
    ));

  test("one that matches no finding", () => {
    const text = decisionText({ fingerprint: "77b0c4e1f2d3" });
    check(
      { "decisions/77b0c4e1f2d3.yaml": text },
      `${folder}/decisions/77b0c4e1f2d3.yaml:1:14 error decision-stale: nothing that was found is '77b0c4e1f2d3'`,
    );
  });

  test("one that names another rule or element than its finding has", () => {
    check(
      { [file]: decisionText({ rule: "length-longer", element: "Pay › price" }) },
      `${at}:2:7 error decision-differs: 'rule' is 'length-longer', but the finding's is 'length-shorter'`,
      `${at}:3:10 error decision-differs: 'element' is 'Pay › price', but the finding's is 'Pay › orderNo'`,
    );
  });

  test("a file of another name", () =>
    check(
      { "decisions/orderNo.yaml": decisionText() },
      `${folder}/decisions/orderNo.yaml:1:14 error decision-name: the file is called 'orderNo.yaml', but decides '3f9a12c07b1e'`,
    ));

  test("the second of two, which leaves the first", () => {
    const { decided, said } = outcome({
      [file]: decisionText(),
      "decisions/0.yaml": decisionText({ verdict: "rejected" }),
    });
    expect(said).toEqual([
      `${folder}/decisions/0.yaml:1:14 error decision-twice: '3f9a12c07b1e' is decided twice`,
    ]);
    expect(decided).toMatchObject([{ decision: { verdict: "accepted" } }]);
  });

  test.each(["none.json", "samples", "../acme/types.yaml", "/etc/hostname", "a\\b"])(
    "the evidence %s",
    (evidence) =>
      check(
        { [file]: decisionText({ evidence }) },
        `${at}:6:11 error decision-evidence: there is no file '${evidence}' in the provider's folder`,
      ),
  );

  test("YAML that is none, and files that are not read", () => {
    check({ [file]: "a: [1\n" }, `${at}:1:4 error yaml-syntax: this list is never closed`);
    check(
      { "decisions/3f9a12c07b1e.yml": decisionText() },
      `warning file-not-read: ${folder}/decisions/3f9a12c07b1e.yml is not read: spec files end in .yaml`,
    );
    check({ "decisions/evidence/x.yaml": "a: 1\n", "decisions/x.json": "{}" });
  });
});

test("decisions are no part of the spec", async () => {
  const project = acmeProject();
  const before = await project.run("show acme --format json");
  project.put({ [`${folder}/${file}`]: decisionText() });
  expect(await project.run("show acme --format json")).toEqual(before);
});

describe("skeletons", () => {
  const sheet = { folder, today, language: "en" } as const;

  test("are files to be filled in, each with its place", () => {
    const { after: _gone, ...removed } = findingOf();
    const second: Finding = { ...removed, fingerprint: "000000000001", rule: "field-gone" };
    expect(skeletons([findingOf(), second], sheet)).toBe(`# specs/acme/decisions/3f9a12c07b1e.yaml
# breaking: values may be shorter than before: string(32) → string(20)
fingerprint: "3f9a12c07b1e"
rule: "length-shorter"
element: "Pay › orderNo"
verdict: # accepted, document-correction, capture-fix or rejected
reason:
on: "2026-05-02"
# by:
# until:
# evidence:

# specs/acme/decisions/000000000001.yaml
# breaking: values may be shorter than before: string(32) → –
fingerprint: "000000000001"
rule: "field-gone"
element: "Pay › orderNo"
verdict: # accepted, document-correction, capture-fix or rejected
reason:
on: "2026-05-02"
# by:
# until:
# evidence:
`);
    expect(skeletons([findingOf()], { ...sheet, language: "zh" })).toContain(
      "# breaking: 值可以比以前短: string(32) → string(20)\n",
    );
  });

  test("are refused until a verdict and a reason are written, and hold then", () => {
    const text = skeletons([findingOf()], sheet);
    const { decided, said } = outcome({ [file]: text });
    expect(said).toHaveLength(2);
    expect(decided.map(isDecided)).toEqual([false]);
    const filled = text
      .replace("verdict:", "verdict: accepted")
      .replace("reason:", "reason: known");
    expect(outcome({ [file]: filled })).toMatchObject({
      said: [],
      decided: [{ decision: { verdict: "accepted", reason: "known", on: today } }],
    });
  });

  test("hold whatever an element is called", () => {
    for (const element of ['a "b" # c: d', "x\u2028y\u202e", "- [1, {2}] &a *b !c", "'", "\\n\n"]) {
      const finding = findingOf({ element, says: { en: element, zh: element } });
      const text = skeletons([finding], sheet)
        .replace("verdict:", "verdict: accepted")
        .replace("reason:", "reason: known");
      const { decided, said } = outcome({ [file]: text }, [finding]);
      expect(said).toEqual([]);
      expect(decided.map(isDecided)).toEqual([true]);
    }
  });
});

describe("the schema for editors", () => {
  const FILE = "specs/decision.schema.json";
  const schema = printSchema(decisionLanguage, {
    title: "What was decided of a finding",
    roots: ["decision-file"],
  });
  const text = `${JSON.stringify(schema, null, 2)}\n`;

  beforeAll(() => {
    if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(FILE, text);
  });

  test("is printed from the shape that decisions are checked by, and packed", () => {
    expect(readFileSync(FILE, "utf8")).toBe(text);
    const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
    expect(files).toContain(FILE);
  });

  test("takes a decision, and refuses what is none", () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(parse(decisionText()))).toBe(true);
    expect(validate(parse(decisionText({ reason: "" })))).toBe(false);
    expect(validate(parse(decisionText({ verdict: "acepted" })))).toBe(false);
  });
});
