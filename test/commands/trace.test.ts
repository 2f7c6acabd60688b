import { describe, expect, test } from "vitest";
import { speechOf } from "../../generator/diagnostics/speech.js";
import {
  acme,
  atHand,
  documentText,
  headlines,
  ledgerPath,
  replaced,
  reviewed,
  run,
  trace,
  whole,
} from "./traced.js";

describe("a document that is captured as a whole", () => {
  test("is told section by section", async () => {
    const ran = await run(await reviewed());
    expect(ran.said).toBe("");
    expect(ran.succeeded).toBe(true);
    expect(ran.output).toBe(`acme 某平台
  notice 通知文档: as it is at hand

  section   lines  captured  prose
  notice#1      4         4
  notice#2      3         2      1
  all           7         6      1

  citations: 11 ok
  cite nothing and do not say why: protocol notice, protocol notice › signature notice, protocol notice › reply, protocol notice › reply › success, protocol notice › reply › refused, protocol notice › data, credential key
`);
  });

  test("is traced by its ledger alone where it is not at hand", async () => {
    const project = await reviewed();
    const ran = await run(project, "trace", { command: trace });
    expect(ran.succeeded).toBe(true);
    expect(ran.output).toContain("by its ledger alone; the document is not at hand");
    expect(await run(project, "trace --documents documents", { command: trace })).toEqual(
      await run(project),
    );
  });

  test("is told in Chinese", async () => {
    const ran = await run(await reviewed(), "trace", { ...atHand, speech: await speechOf("zh") });
    expect(ran.output).toContain("章节      行  已采集  叙述");
    expect(ran.output).toContain("引用：有效 11");
  });

  test("is told to programs", async () => {
    const ran = await run(await reviewed(), "trace --format json");
    const { providers } = JSON.parse(ran.output) as {
      providers: readonly {
        coverage: object;
        documents: readonly { lines: readonly object[] }[];
      }[];
    };
    expect(providers[0]?.coverage).toMatchObject({ captured: 6, prose: 1, uncaptured: 0 });
    expect(providers[0]?.documents[0]?.lines[4]).toMatchObject({
      place: "2/Pay.orderNo",
      state: "captured",
      by: ["Pay › orderNo"],
    });
  });
});

describe("the ledger", () => {
  test("is written once, and again only where the document differs", async () => {
    const project = acme(whole);
    const first = await run(project, "trace --write");
    expect(first.output).toContain(`  written ${ledgerPath}\n`);
    expect(first.succeeded).toBe(true);
    const times = project.times("specs/acme/documents");
    expect((await run(project, "trace --write")).output).not.toContain("written");
    expect(project.times("specs/acme/documents")).toEqual(times);
  });

  test("is missing where nobody wrote it", async () => {
    const project = acme(whole);
    const missing = [
      "specs/acme/provider.yaml:8:64 error ledger-missing: the document 'notice' has no ledger: there is no specs/acme/documents/notice.rows.jsonl",
    ];
    expect(headlines(await run(project))).toEqual(missing);
    expect(headlines(await run(project, "trace", { command: trace }))).toEqual(missing);
  });

  test("is refused where a merge broke it", async () => {
    const project = await reviewed();
    project.put({ [ledgerPath]: `${project.text(ledgerPath)}=======\n` });
    const ran = await run(project, "trace", { command: trace });
    expect(ran.codes).toEqual(["ledger-malformed"]);
  });

  test("is not written of a document that the spec does not name", async () => {
    const project = await reviewed();
    const before = project.text(ledgerPath);
    project.put({ "documents/notice.html": documentText({ ...whole, passages: [] }) });
    const ran = await run(project, "trace --write");
    expect(ran.codes).toContain("document-differs");
    expect(project.text(ledgerPath)).toBe(before);
  });

  test("is of another edition than the spec names", async () => {
    const project = replaced(await reviewed(), { ...whole, passages: [] });
    const ran = await run(project, "trace", { command: trace });
    expect(ran.codes).toEqual(["ledger-stale"]);
    expect(ran.said).toContain("the spec names another");
  });

  test("needs the documents", async () => {
    const ran = await run(acme(whole), "trace --write", { command: trace });
    expect(ran.codes).toEqual(["bad-usage"]);
    const absent = await run(await reviewed(), "trace --documents elsewhere", { command: trace });
    expect(absent.codes).toEqual(["unreadable-input"]);
    const project = acme(whole);
    const provider = project.text("specs/acme/provider.yaml").replace("file: notice.html, ", "");
    project.put({ "specs/acme/provider.yaml": provider });
    expect((await run(project)).codes).toEqual(["no-document-file", "ledger-missing"]);
  });
});

test("providers are words, or named as other commands take them", async () => {
  const project = await reviewed();
  const all = await run(project);
  for (const line of ["trace acme", "trace --provider acme", "trace acme --provider acme"]) {
    expect(await run(project, line)).toEqual(all);
  }
  expect((await run(project, "trace --provider other")).codes).toEqual(["unknown-provider"]);
});

test("a page of what was traced is written, and nothing else", async () => {
  const project = await reviewed();
  const before = project.texts("specs");
  const ran = await run(project, "trace --html pages/coverage.html");
  expect(ran.codes).toEqual([]);
  const page = project.text("pages/coverage.html");
  expect(page).toContain('href="../specs/acme/types.yaml#L5"');
  expect(page).toContain('href="../generated/acme/src/types.ts"');
  expect(project.texts("specs")).toEqual(before);
});
