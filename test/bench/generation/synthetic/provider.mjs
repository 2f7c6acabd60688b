import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { calledOperation } from "./called.mjs";
import { codeTables } from "./codes.mjs";
import { servedOperation } from "./served.mjs";

/**
 * Writes the specs of an invented provider of `count` operations, a file each, and gives the folder of its providers.
 * `called`: every second operation is one that we start; otherwise all of them are notices that we serve.
 */
export function writeSynthetic(folder, count, { called }) {
  rmSync(folder, { recursive: true, force: true });
  const provider = join(folder, "synthetic");
  mkdirSync(join(provider, "operations"), { recursive: true });
  writeFileSync(join(provider, "provider.yaml"), providerText(called));
  writeFileSync(join(provider, "codes.yaml"), codeTables(count));
  for (let number = 1; number <= count; number++) {
    const isCalled = called && number % 2 === 0;
    const text = isCalled ? calledOperation(number) : servedOperation(number);
    writeFileSync(join(provider, "operations", `${padded(number)}.yaml`), text);
  }
  return folder;
}

export function padded(number) {
  return String(number).padStart(4, "0");
}

function providerText(called) {
  return `language: 1
provider: synthetic
title: 合成保险平台
summary: Reports on policies and takes orders for them.
package: { version: 0.1.0 }
zone: Asia/Shanghai

parties:
  platform: { title: 平台 }
  channel: { title: 渠道 }
we: channel

documents:
  guide: { title: 接口文档, version: 1.0.0 }
${called ? '\nenvironments:\n  production: { url: "https://api.example.com", cite: guide#1.1 }\n' : ""}
credentials:
  signKey: { title: 密钥, cite: guide#1.3 }

protocols:
${noticeProtocol}${called ? callProtocol : ""}`;
}

const outcomes = `      outcomes:
        success: { fields: { code: "0000" } }
        refused: { fields: { code: "1000", message: "{reason}" } }
        not-yet: { fields: { code: "2000", message: "{reason}" } }
        unknown: { fields: { code: "0000" } }
        unverified: { fields: { code: "3000", message: "{reason}" } }
        invalid: { fields: { code: "4000", message: "{reason}" } }
`;

const noticeProtocol = `  notice:
    title: 通知
    from: platform
    cite: guide#1.2
    transport: { method: POST, content: application/json, charset: utf-8 }
    envelope:
      fields:
        kind: { type: int, required: true, role: dispatch, title: 通知类型, cite: guide#1.2/kind }
        sign: { type: string, required: true, value: { signature: notice }, title: 签名, cite: guide#1.2/sign }
        data: { body: true }
    signatures:
      notice:
        text: [{ key: signKey }, { field: kind }, { raw: data }]
        then: [utf8, md5, hex]
        cite: guide#1.3
    reply:
      content: application/json
      envelope:
        fields:
          code: { type: string, required: true, title: 结果码, cite: guide#1.5/code }
          message: { type: string, title: 说明, cite: guide#1.5/message }
      success: { when: code = "0000" }
${outcomes}    delivery:
      retries: [{ every: 1h, times: 5 }]
      order: none
      duplicates: expected
`;

const callProtocol = `  call:
    title: 接口
    from: channel
    cite: guide#1.4
    transport: { method: POST, content: application/json, charset: utf-8 }
    envelope:
      fields:
        nonce: { type: string(64), required: true, value: uuid, role: delivery-id, title: 随机数, cite: guide#1.4/nonce }
        timestamp: { type: epoch-ms, required: true, value: now, role: signed-at, title: 时间戳, cite: guide#1.4/timestamp }
        sign: { type: string, required: true, value: { signature: call }, title: 签名, cite: guide#1.4/sign }
        data: { body: true }
    signatures:
      call:
        text: [{ key: signKey }, { raw: data }]
        then: [utf8, md5, hex]
        cite: guide#1.3
    reply:
      content: application/json
      envelope:
        fields:
          code: { type: string, required: true, title: 结果码, cite: guide#1.5/code }
          message: { type: string, title: 说明, cite: guide#1.5/message }
          data: { body: true }
      success: { when: code = "0000" }
      results:
        member: code
        codes: { "1000": final, "2000": retryable }
        otherwise: unknown
${outcomes}    limits: { expires: 5m, rate: { calls: 400, per: 60s }, cite: guide#1.4 }
`;
