import { planted } from "../support/planted.js";
import { acmeProject } from "../support/project.js";
import { speechOf } from "../../generator/diagnostics/speech.js";
import type { Observed } from "./observed.js";

const speech = await speechOf("zh");
const values = Object.values(planted);

/** A document with a table of texts, a sample of them that holds what is planted, and a key in its text. */
function document(sample: string): string {
  const rows = values.map(
    (_, index) => `| 字段${index} | member${letter(index)} | int | 是 | yyyy-MM-dd |`,
  );
  return [
    "# 1 下单",
    `签名用的 signKey：${planted.hexKey}${planted.desKey}。`,
    `TODO: ${planted.mobile}`,
    "## 1.1 请求参数",
    [
      "| 字段名称 | 字段代码 | 类型 | 是否必传 | 字段描述 |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    "## 1.2 请求示例",
    ["```", sample, "```"].join("\n"),
  ].join("\n\n");
}

function letter(index: number): string {
  return (
    String.fromCodePoint(65 + (index % 26)) + String.fromCodePoint(97 + Math.floor(index / 26))
  );
}

const json = `{${values.map((value, index) => `"member${letter(index)}": "${value}"`).join(", ")}}`;
const swapped = `{"memberAa": "x", "memberBa": "y", ${values.map((value) => `"${value}": "x"`).join(", ")}}`;
const xml = `<order>${values.map((value, index) => `<member${letter(index)}>${value}</member${letter(index)}>`).join("")}</order>`;

/** The sample as it is, and with each of some signs left out in turn: then values stand where names belong. */
function samples(): readonly string[] {
  const cuts = [...json.matchAll(/[{}:,"]/gu)].map(({ index }) => index);
  const some = cuts.filter((_, at) => at % 24 === 0);
  return [
    json,
    xml,
    swapped,
    ...some.map((at) => json.slice(0, at) + json.slice(at + 1)),
    json.slice(0, 300),
    json.replaceAll('"', ""),
  ];
}

/** What `baowen anomalies` prints of a document whose samples hold what is somebody's own, and what it writes into the spec. */
export async function anomalies(out: Observed): Promise<number> {
  let found = 0;
  for (const sample of samples()) {
    const project = acmeProject({
      "docs/notice.md": document(sample),
      "specs/acme/provider.yaml": provider,
    });
    const line = "anomalies --documents docs";
    for (const more of [{}, { speech }]) {
      const { output, said } = await project.run(line, more);
      out.sees(output, said);
    }
    const { output } = await project.run(`${line} --format json`);
    out.sees(output);
    const fingerprints = [...output.matchAll(/"fingerprint": "([\da-f]{12})"/gu)].map(
      ([, one]) => one ?? "",
    );
    found += fingerprints.length;
    const flags = fingerprints.flatMap((one) => ["--write-question", one]);
    const written = await project.run(["anomalies", "--documents", "docs", ...flags]);
    out.sees(written.output, written.said, project.text("specs/acme/questions.yaml"));
  }
  if (found < 100)
    throw new Error(`only ${found} anomalies were found, so that little was printed`);
  out.gives(planted);
  return found;
}

const provider = `language: 1
provider: acme
title: 某平台
package: { version: 0.1.0 }
zone: Asia/Shanghai
parties: { platform: {}, channel: {} }
we: channel
documents: { notice: { title: 通知文档, file: notice.md } }
`;
