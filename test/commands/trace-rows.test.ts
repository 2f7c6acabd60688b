import { describe, expect, test } from "vitest";
import { passageOf, readingOf, tableOf } from "../documents/ledger/readings.js";
import { acme, fields, headlines, pay, reviewed, run, whole } from "./traced.js";

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
      // An operation that cites its section has not captured what is promised there.
      "specs/acme/documents/notice.rows.jsonl:11:29 error row-uncaptured: nothing captures a row of notice#2: p2 (line 250 of the document)",
      "specs/acme/documents/notice.rows.jsonl:12:25 error row-uncaptured: nothing captures 3 rows of notice#3: extra, more, p1 (from line 301 of the document on)",
      "specs/acme/documents/notice.rows.jsonl:15:29 error lines-unclaimed: a line of 'notice' looks like a row of no table: line 77",
    ]);
  });

  test("is a field that only a code table and a question speak of", async () => {
    const channel = { code: "channel", label: "渠道", type: "int", description: "1甲 2乙" };
    const tables = [
      fields,
      tableOf("2", [...pay.rows.map(({ cells }) => cells), channel], { name: "Pay" }),
    ];
    const path = "specs/acme/channel.yaml";
    const project = await reviewed({ ...whole, tables }, { [path]: spokenOf });
    const open =
      "specs/acme/documents/notice.rows.jsonl:11:25 error row-uncaptured: nothing captures a row of notice#2: Pay.channel (line 203 of the document)";
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
      /^waivers:\n {2}- place: "notice#2\/p2"\n {4}reason:\n {4}hash: "[0-9a-f]{16}"\n {2}- place: "notice#3\/\*"\n {4}reason:\n {4}hash: "[0-9a-f]{16}"\n {2}- place: "notice#unclaimed\/[0-9a-f]{16}"\n/u,
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
