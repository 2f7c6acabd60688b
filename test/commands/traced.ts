import { createHash } from "node:crypto";
import { traceWith } from "../../generator/commands/trace.js";
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
export const trace = traceWith({
  read: ({ bytes }) =>
    Promise.resolve([JSON.parse(new TextDecoder().decode(bytes)) as Reading, []]),
});

export const fields = tableOf("1", [
  { code: "kind", label: "通知类型", type: "int", description: "1支付 2出单" },
  { code: "sign", label: "签名", type: "String" },
  { code: "ok", label: "成功与否", type: "boolean" },
  { code: "why", label: "原因", type: "String" },
]);
export const pay = tableOf(
  "2",
  [
    { code: "orderNo", label: "订单号", type: "String(32)" },
    { code: "price", label: "金额", type: "Long" },
  ],
  { name: "Pay" },
);

/** The document that acme's spec is captured from. */
export const whole: Reading = readingOf({
  document: "notice",
  sections: [
    { place: "1", title: "公共参数", sections: [], at: { line: 1 } },
    { place: "2", title: "支付通知", sections: [], at: { line: 20 } },
    { place: "3", title: "说明", sections: [], at: { line: 40 } },
  ],
  tables: [fields, pay],
  passages: [passageOf("2/p1", "支付成功后推送")],
});

export function documentText(reading: Reading): string {
  return JSON.stringify(reading);
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export const ledgerPath = "specs/acme/documents/notice.rows.jsonl";

/** The spec of acme with its document registered; `reading` is what lies in the folder of documents. */
export function acme(reading: Reading, texts: Texts = {}): Project {
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

export const atHand: Around = { command: trace, environment: { BAOWEN_DOCUMENTS: "documents" } };

export function run(project: Project, line = "trace", around: Around = atHand): Promise<Ran> {
  return project.run(line, around);
}

/** A project whose ledger was written of a document. */
export async function reviewed(reading: Reading = whole, texts: Texts = {}): Promise<Project> {
  const project = acme(reading, texts);
  await run(project, "trace --write");
  return project;
}

/** The document as it is now, of the edition that the spec names. */
export function replaced(project: Project, reading: Reading): Project {
  const text = documentText(reading);
  const provider = project
    .text("specs/acme/provider.yaml")
    .replace(/sha256: [0-9a-f]+/u, `sha256: ${sha256Of(text)}`);
  return project.put({ "documents/notice.html": text, "specs/acme/provider.yaml": provider });
}

/** The headlines of complaints. */
export function headlines({ said }: Ran): readonly string[] {
  return said.match(/^(?:\S+:\d+:\d+ )?(?:error|warning) .*$/gm) ?? [];
}
