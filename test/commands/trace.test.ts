import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { traceWith } from "../../generator/commands/trace.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import type { Reading } from "../../generator/documents/reading.js";
import { passageOf, readingOf, tableOf } from "../documents/ledger/readings.js";
import {
  acmeProject,
  type Around,
  type Project,
  type Ran,
  type Texts,
} from "../support/project.js";

/** In these tests a document is its reading, as JSON: how documents are read is tried elsewhere. */
const trace = traceWith({
  read: ({ bytes }) =>
    Promise.resolve([JSON.parse(new TextDecoder().decode(bytes)) as Reading, []]),
});

const fields = tableOf("1", [
  { code: "kind", label: "通知类型", type: "int", description: "1支付 2出单" },
  { code: "sign", label: "签名", type: "String" },
  { code: "ok", label: "成功与否", type: "boolean" },
  { code: "why", label: "原因", type: "String" },
]);
const pay = tableOf(
  "2",
  [
    { code: "orderNo", label: "订单号", type: "String(32)" },
    { code: "price", label: "金额", type: "Long" },
  ],
  { name: "Pay" },
);

/** The document that acme's spec is captured from. */
const whole: Reading = readingOf({
  document: "notice",
  sections: [
    { place: "1", title: "公共参数", sections: [], at: { line: 1 } },
    { place: "2", title: "支付通知", sections: [], at: { line: 20 } },
    { place: "3", title: "说明", sections: [], at: { line: 40 } },
  ],
  tables: [fields, pay],
  passages: [passageOf("2/p1", "支付成功后推送")],
});

function documentText(reading: Reading): string {
  return JSON.stringify(reading);
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const ledgerPath = "specs/acme/documents/notice.rows.jsonl";

/** The spec of acme with its document registered; `reading` is what lies in the folder of documents. */
function acme(reading: Reading, texts: Texts = {}): Project {
  const text = documentText(reading);
  const project = acmeProject();
  const provider = project
    .text("specs/acme/provider.yaml")
    .replace(
      "{ title: 通知文档 }",
      `{ title: 通知文档, file: notice.html, sha256: ${sha256Of(text)} }`,
    );
  return project.put({
    "specs/acme/provider.yaml": provider,
    "documents/notice.html": text,
    ...texts,
  });
}

const atHand: Around = { command: trace, environment: { BAOWEN_DOCUMENTS: "documents" } };

function run(project: Project, line = "trace", around: Around = atHand): Promise<Ran> {
  return project.run(line, around);
}

/** A project whose ledger was written of a document. */
async function reviewed(reading: Reading = whole, texts: Texts = {}): Promise<Project> {
  const project = acme(reading, texts);
  await run(project, "trace --write");
  return project;
}

/** The document as it is now, of the edition that the spec names. */
function replaced(project: Project, reading: Reading): Project {
  const text = documentText(reading);
  const provider = project
    .text("specs/acme/provider.yaml")
    .replace(/sha256: [0-9a-f]+/u, `sha256: ${sha256Of(text)}`);
  return project.put({ "documents/notice.html": text, "specs/acme/provider.yaml": provider });
}

/** The headlines of complaints. */
function headlines({ said }: Ran): readonly string[] {
  return said.match(/^(?:\S+:\d+:\d+ )?(?:error|warning) .*$/gm) ?? [];
}

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

test("a row that is not captured is told where its ledger will have it", async () => {
  const rows = [...pay.rows, ...tableOf("2", [{ code: "channel" }], { name: "Pay" }).rows];
  const project = acme({ ...whole, tables: [fields, { ...pay, rows }] });
  const ran = await run(project, "trace --write");
  const [told = ""] = headlines(ran);
  expect(told).toContain("row-uncaptured: nothing captures a row of notice#2: Pay.channel");
  const [path, at] = told.split(":");
  expect(project.text(path ?? "").split("\n")[Number(at) - 1]).toContain('"2/Pay.channel"');
});

describe("what nobody captured", () => {
  const more = readingOf({
    ...whole,
    tables: [
      ...whole.tables,
      tableOf("3", [
        { code: "extra", label: "附加" },
        { code: "more", label: "更多" },
      ]),
    ],
    passages: [passageOf("3/p1", "失败后重试", ["retry"]), passageOf("2/p2", "每分钟", ["rate"])],
    unclaimed: [{ text: "x  String  是", at: { line: 77 }, looksLike: "row" }],
  });

  test("is an error: rows, promises of prose, and lines of no table", async () => {
    const ran = await run(await reviewed(more));
    expect(ran.succeeded).toBe(false);
    expect(headlines(ran)).toEqual([
      "specs/acme/documents/notice.rows.jsonl:11:25 error row-uncaptured: nothing captures 3 rows of notice#3: extra, more, p1 (from line 11 of the document on)",
      // An operation that cites its section has not captured what is promised there.
      "specs/acme/documents/notice.rows.jsonl:14:29 error row-uncaptured: nothing captures a row of notice#2: p2 (line 14 of the document)",
      "specs/acme/documents/notice.rows.jsonl:15:29 error lines-unclaimed: a line of 'notice' looks like a row of no table: line 77",
    ]);
  });

  test("is a field that only a code table and a question speak of", async () => {
    const channel = { code: "channel", label: "渠道", type: "int", description: "1甲 2乙" };
    const rows = [...pay.rows, ...tableOf("2", [channel], { name: "Pay" }).rows];
    const tables = [fields, { ...pay, rows }];
    const path = "specs/acme/channel.yaml";
    const project = await reviewed({ ...whole, tables }, { [path]: spokenOf });
    const open =
      "specs/acme/documents/notice.rows.jsonl:12:25 error row-uncaptured: nothing captures a row of notice#2: Pay.channel (line 20 of the document)";
    expect(headlines(await run(project)).filter((line) => line.includes(" error "))).toEqual([
      open,
    ]);
    const types = project.text("specs/acme/types.yaml");
    const field = "      channel: { type: int, required: true, cite: notice#2/Pay.channel }\n";
    project.put({
      "specs/acme/types.yaml": types.replace(/^ {6}orderNo: .*\n/mu, (line) => `${line}${field}`),
    });
    expect((await run(project)).said).not.toContain("row-uncaptured");
  });

  test("is waived with a reason, as a section or line by line", async () => {
    const project = await reviewed(more);
    const skeleton = (await run(project, "trace --write-waivers")).output;
    expect(skeleton).toMatch(
      /^waivers:\n {2}- place: "notice#3\/\*"\n {4}reason:\n {4}hash: "[0-9a-f]{16}"\n {2}- place: "notice#2\/p2"\n {4}reason:\n {4}hash: "[0-9a-f]{16}"\n {2}- place: "notice#unclaimed\/[0-9a-f]{16}"\n/u,
    );
    const path = "specs/acme/documents/waivers.yaml";
    project.put({ [path]: skeleton });
    expect((await run(project)).codes).toContain("wrong-kind");
    project.put({ [path]: skeleton.replaceAll("reason:", "reason: never sent") });
    const ran = await run(project);
    expect(ran.said).toBe("");
    expect(ran.output).toContain("waived");
    expect((await run(project, "trace --write-waivers")).output).toBe(
      "# nothing is left to waive\n",
    );
  });
});

/** What says something of a row, and is not the field. */
const spokenOf = `codes:
  Channel:
    title: 渠道
    cite: notice#2/Pay.channel
    question: q-channel
    values: { 1: { label: 甲, name: one }, 2: { label: 乙, name: two } }
questions:
  q-channel:
    title: Channels
    claims: [{ cite: notice#2/Pay.channel, says: two channels }]
    decision: both
    reason: it lists two
    ask: { title: 渠道, text: 渠道是否只有两个？, meanwhile: 按两个处理, answers: [是, 否] }
`;

describe("a waiver", () => {
  const path = "specs/acme/documents/waivers.yaml";
  const open = readingOf({
    ...whole,
    tables: [...whole.tables, tableOf("3", [{ code: "extra", label: "附加" }])],
  });

  async function check(text: string, ...expected: readonly string[]): Promise<void> {
    const ran = await run(await reviewed(open, { [path]: text }));
    expect(headlines(ran).filter((line) => line.startsWith(path))).toEqual(expected);
  }

  test("may be of a line or of all that stands in a section or a table", async () => {
    await check("waivers:\n  - { place: notice#3/extra, reason: never sent }\n");
    await check('waivers:\n  - { place: "notice#3/*", reason: never sent }\n');
  });

  test("does not hold for what is not there, or is captured", async () => {
    await check(
      "waivers:\n  - { place: notice#3/gone, reason: x }\n  - { place: notice#1/sign, reason: x }\n",
      `${path}:2:14 error waiver-stale: the waiver of 'notice#3/gone' does not hold: the document has nothing there`,
      `${path}:3:14 error waiver-stale: the waiver of 'notice#1/sign' does not hold: all that stands there is captured, or says nothing that must be`,
    );
    await check(
      'waivers:\n  - { place: "notice#2/Pay/*", reason: x }\n',
      `${path}:2:14 error waiver-stale: the waiver of 'notice#2/Pay/*' does not hold: all that stands there is captured, or says nothing that must be`,
    );
  });

  test("does not hold for what reads otherwise than when it was decided", () =>
    check(
      'waivers:\n  - { place: notice#3/extra, reason: x, hash: "0123456789abcdef" }\n',
      `${path}:2:47 error waiver-stale: the waiver of 'notice#3/extra' does not hold: what stands there reads otherwise than when it was decided`,
    ));

  test("is refused without a reason, twice, or of a document that is not known", async () => {
    await check(
      "waivers:\n  - { place: notice#3/extra }\n",
      `${path}:2:7 error missing-key: 'reason' is missing here`,
    );
    await check(
      "waivers:\n  - { place: notice#3/extra, reason: x }\n  - { place: notice#3/extra, reason: y }\n",
      `${path}:3:14 error waiver-twice: 'notice#3/extra' is waived twice`,
    );
    await check(
      "waivers:\n  - { place: notise#3/extra, reason: x }\n",
      `${path}:2:14 error unknown-document: document 'notise' is not declared`,
    );
    await check(
      "waivers:\n  - { place: notice#3, reason: x }\n",
      `${path}:2:14 error malformed-name: 'notice#3' is not a place such as 'guide#3.2/remark', or 'guide#3.2/*' for all of a section`,
    );
  });
});

describe("a document that differs from its ledger", () => {
  const [orderNo, price] = pay.rows;

  test("makes the citations of its rows suspect until the ledger is written anew", async () => {
    const cells = { ...price?.cells, type: "String" };
    const rows = pay.rows.map((row) => (row === price ? { ...row, cells } : row));
    const project = replaced(await reviewed(), { ...whole, tables: [fields, { ...pay, rows }] });
    const ran = await run(project);
    expect(headlines(ran)).toEqual([
      "specs/acme/provider.yaml:8:64 error ledger-stale: specs/acme/documents/notice.rows.jsonl is not what the document 'notice' says now: 1 edited",
      "specs/acme/types.yaml:6:7 warning cite-suspect: 'notice#2/Pay.price' is suspect: type: Long → String",
    ]);
    expect(ran.output).toContain("suspect");
    await run(project, "trace --write");
    expect((await run(project)).said).toBe("");
  });

  test("may have lost a row that is cited, or have it elsewhere", async () => {
    const rows = [
      orderNo,
      { ...price!, place: "2/Pay.amount", cells: { ...price?.cells, code: "amount" } },
    ];
    const tables = [fields, { ...pay, rows: rows.flatMap((row) => row ?? []) }];
    const ran = await run(replaced(await reviewed(), { ...whole, tables }));
    expect(headlines(ran)).toEqual([
      "specs/acme/provider.yaml:8:14 error row-uncaptured: nothing captures a row of notice#2: Pay.amount (line 8 of the document)",
      "specs/acme/provider.yaml:8:64 error ledger-stale: specs/acme/documents/notice.rows.jsonl is not what the document 'notice' says now: 1 renamed",
      "specs/acme/types.yaml:6:7 error cite-orphaned: 'notice#2/Pay.price' is not in the document",
    ]);
    expect(ran.said).toContain("help: it stands at 'notice#2/Pay.amount' now");
  });

  test("may have another row where one was cited", async () => {
    const swapped = [
      { ...orderNo!, cells: price!.cells },
      { ...price!, cells: orderNo!.cells },
    ];
    const tables = [fields, { ...pay, rows: swapped }];
    const ran = await run(replaced(await reviewed(), { ...whole, tables }));
    expect(ran.said).toContain(
      "'notice#2/Pay.price' is suspect: the row that stood there stands at '2/Pay.orderNo' now",
    );
  });

  test("may have a row that is cited and was never reviewed", async () => {
    const tables = [fields, { ...pay, rows: pay.rows.slice(0, 1) }];
    const before = { ...whole, tables };
    const ran = await run(replaced(await reviewed(before), whole));
    expect(headlines(ran).slice(1)).toEqual([
      "specs/acme/types.yaml:6:7 warning cite-predated: 'notice#2/Pay.price' is in the document, and not yet in its ledger",
    ]);
  });

  test("may stand on other lines, or be read otherwise", async () => {
    const tables = [fields, pay].map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, at: { line: row.at.line + 37 } })),
    }));
    const ran = await run(replaced(await reviewed(), { ...whole, tables }));
    expect(headlines(ran)).toEqual([
      "specs/acme/provider.yaml:8:64 error ledger-stale: specs/acme/documents/notice.rows.jsonl is not what the document 'notice' says now: no row differs, but where rows stand or how they were read",
    ]);
  });
});

describe("a citation", () => {
  test("that leads nowhere names what may be meant, and who else cites it", async () => {
    const rows = fields.rows.filter(({ place }) => place !== "1/sign");
    const ran = await run(await reviewed({ ...whole, tables: [{ ...fields, rows }, pay] }));
    expect(headlines(ran)).toEqual([
      "specs/acme/protocols.yaml:9:67 error cite-orphaned: 'notice#1/sign' is not in the document",
    ]);
    expect(ran.said).toMatch(
      /\n {2}help: (did you mean 'notice#1\/|cite a place that its ledger has)/u,
    );
  });

  test("may lead to a member of a sample, which is then captured", async () => {
    const sample = {
      ...passageOf("2/sample", '{"orderNo":"A1"}', ["signature"]),
      kind: "sample" as const,
      members: ["2/Pay.orderNo"],
    };
    const rows = pay.rows.filter(({ place }) => place !== "2/Pay.orderNo");
    const shown = { ...whole, tables: [fields, { ...pay, rows }], passages: [sample] };
    const ran = await run(await reviewed(shown));
    expect(ran.said).toBe("");
    expect(ran.output).toContain("notice#2      2         2");
  });

  test("may mean several lines of a ledger that was put together by hand", async () => {
    const project = await reviewed();
    const lines = project.text(ledgerPath).split("\n");
    const row = lines.find((line) => line.includes('"place":"1/why"')) ?? "";
    project.put({ [ledgerPath]: [...lines.slice(0, -1), row, ""].join("\n") });
    const ran = await run(project, "trace", { command: trace });
    expect(headlines(ran)).toEqual([
      "specs/acme/protocols.yaml:17:38 error cite-ambiguous: 'notice#1/why' is more than one line of the document",
    ]);
    expect(ran.said.match(/^ {2}specs.*rows\.jsonl:\d+:\d+ this may be meant$/gmu)).toHaveLength(2);
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
