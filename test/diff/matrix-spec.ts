import { createContext, type PackageContext } from "../../generator/artifacts/context.js";
import { emitPackage, unsupported } from "../../generator/artifacts/artifacts.js";
import { hasErrors } from "../../generator/diagnostics/diagnostic.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { checkRules } from "../../generator/rules/rules.js";
import { readProviderFiles } from "../../generator/spec/read-provider.js";

/** A package, and what it was made from. */
export interface Made {
  readonly context: PackageContext;
  readonly files: readonly OutputFile[];
}

/** The package of a small provider whose `Order` has the field that a test is about. */
export function packageWith(field: string, codes: string = twoCodes): Promise<Made> {
  return packageOf(specWith(field, codes));
}

/** The package of a provider in one file. Made by what the commands call; a complaint fails the test. */
export async function packageOf(text: string): Promise<Made> {
  const source = { path: "acme/provider.yaml", text };
  const [spec, reading] = readProviderFiles("acme", [source], [], "acme");
  const [resolved, resolving] = resolveProvider(spec);
  const diagnostics = [...reading, ...resolving, ...checkRules(resolved)];
  if (hasErrors(diagnostics)) throw new Error(printText(diagnostics));
  const runtime = { name: "@baowen/runtime", version: "0.1.0" };
  const context = createContext(resolved.provider, "@baowen", runtime);
  const refused = unsupported(context);
  if (refused.length > 0) throw new Error(refused.map(({ what }) => what).join("; "));
  return { context, files: await emitPackage(context) };
}

export const twoCodes =
  'values: { "1": { label: 甲, name: first }, "2": { label: 乙, name: second } }';

/** A field below `Order`, and the codes of `Kind`, in a provider that has nothing more than it must. */
export function specWith(field: string, codes: string): string {
  return `language: 1
provider: acme
title: 顶点
package: { version: 1.0.0 }
zone: Asia/Shanghai
parties: { platform: { title: 平台 }, channel: { title: 渠道 } }
we: channel
documents: { guide: { title: 接口文档 } }
environments: { production: { url: "https://api.acme.example", cite: guide#1 } }

protocols:
  calls:
    from: channel
    transport: { path: /order }
    envelope: { fields: { data: { body: true } } }
    reply:
      success: { when: code = "0" }
      envelope: { fields: { code: { type: string, required: true, cite: guide#2 } } }

operations:
  placeOrder: { title: 下单, protocol: calls, request: Order, effect: create, cite: guide#2 }

types:
  Order:
    title: 订单
    cite: guide#2/Order
    fields:
      orderNo: { type: string(32), required: true }
      ${field}
      kept: { type: Kind, required: false }
      keptToo: { type: OtherKind, required: false }
  Part: { cite: guide#3/Part, fields: { partNo: { type: string, required: true } } }
  Other: { cite: guide#4/Other, fields: { otherNo: { type: string, required: true } } }

codes:
  Kind: { title: 种类, cite: guide#5/kind, ${codes} }
  OtherKind: { cite: guide#6/kind, values: { "7": { label: 庚, name: seventh }, "8": { label: 辛, name: eighth } } }
`;
}
