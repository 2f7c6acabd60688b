import { createHash } from "node:crypto";
import { expect } from "vitest";
import { emitPackage, unsupported } from "../../generator/artifacts/artifacts.js";
import type { Provider } from "../../generator/model/provider.js";
import { compile, type Compiled } from "./compile.js";
import { contextOf } from "./providers.js";
import { resolveProvider } from "./resolve.js";

/*
 * A provider whose messages travel as Base64 of their JSON text in a member, `{ requestType, channelId, sign, data }`, signed over that
 * text; replies travel so, too, and are not signed.
 */

export const credentials = { signKey: "acme-secret-key", channelId: "CH001" };

/** 11:04:05 of 2026-01-02 in Shanghai. */
export const now = Date.UTC(2026, 0, 2, 3, 4, 5);

export const head = {
  requestType: "C05",
  UUID: "U-1",
  channelId: "CH001",
  sendTime: "2026-01-02 11:04:05",
} as const;

export function gateway(): Provider {
  return resolveProvider("gateway", "test/fixtures/gateway");
}

/** The package, compiled, with `use` beside it. */
export async function compileGateway(name: string, use = ""): Promise<Compiled> {
  const context = contextOf(gateway());
  expect(unsupported(context).map(({ what }) => what)).toEqual([]);
  return compile(name, [...(await emitPackage(context)), { path: "use.ts", text: use }]);
}

export interface Written {
  readonly head?: object;
  readonly request?: unknown;
  /** Instead of both. */
  readonly json?: string;
  /** Instead of Base64 of that. */
  readonly data?: string;
  /** Members of the outer envelope, after it was signed; undefined for one that is left out. */
  readonly outer?: { readonly [name: string]: unknown };
  readonly signKey?: string;
}

/** A message as the other party writes it. */
export function envelopeOf(written: Written): { readonly [name: string]: unknown } {
  const { outer, signKey } = written;
  const asked = written.request ?? { policyId: "P1", renewalStatus: "1" };
  const messageHead = { ...head, ...written.head };
  const json = written.json ?? JSON.stringify({ messageHead, request: asked });
  const data = written.data ?? Buffer.from(json, "utf8").toString("base64");
  const sign = createHash("md5")
    .update(data + (signKey ?? credentials.signKey))
    .digest("hex");
  const { requestType, channelId } = messageHead;
  return { requestType, channelId, sign, data, ...outer };
}

export function request(written: Written, path = "/"): Request {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(envelopeOf(written));
  return new Request(`http://acme.test${path}`, { method: "POST", headers, body });
}

/** A reply, what it holds opened. */
export async function opened(answer: Response | Promise<Response>): Promise<unknown> {
  const { data, ...others } = (await (await answer).json()) as { readonly data: string };
  return { ...others, data: JSON.parse(Buffer.from(data, "base64").toString("utf8")) as unknown };
}
