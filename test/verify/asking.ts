import { createContext } from "../../generator/artifacts/context.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Report, Step, StepName } from "../../generator/verify/report.js";
import type { Asked } from "../../generator/verify/asked.js";
import { verifyMessage } from "../../generator/verify/verify-message.js";
import { defaultsOf } from "../support/crafted.js";
import { resolveProvider } from "../support/resolve.js";

/** Keys of tests by provider; those of samples and vectors among them. */
export const keysOf = {
  xiebao: { key: "test-key-7Hq2" },
  aigobao: { accessToken: "TESTTOKEN1", md5SecretKey: "test-secret-4Tz8", desKey: "8 bytes!" },
  gongbao: { signKey: "test-key-7Hq2" },
  huanong: { aesKey: "0123456789abcdef", signKey: "test-key-5Wd8" },
  lima: { signKey: "test-sign-key-5Rw8", channelId: "CH001" },
} as const;

export type Name = keyof typeof keysOf;

export const names: readonly Name[] = ["xiebao", "aigobao", "gongbao", "huanong", "lima"];

const resolved = new Map<Name, Provider>();

export function providerOf(name: Name): Provider {
  const known = resolved.get(name) ?? resolveProvider(name);
  resolved.set(name, known);
  return known;
}

/** Verifies a text or bytes with the keys of tests and the defaults of all open points. */
export function ask(name: Name, text: string | Uint8Array, more: Partial<Asked> = {}): Report {
  const provider = providerOf(name);
  return verifyMessage({
    context: createContext(provider, "@baowen", { name: "@baowen/runtime", version: "0.1.0" }),
    path: "message",
    bytes: Buffer.from(text),
    keys: keysOf[name],
    choices: defaultsOf(provider),
    isReply: false,
    headers: {},
    ...more,
  });
}

export function stepOf({ steps }: Report, name: StepName): Step {
  const found = steps.find(({ step }) => step === name);
  if (found === undefined) throw new Error(`no step '${name}'`);
  return found;
}

/** What keeps a message from being verified and valid. */
export function faults({ steps }: Report): readonly Step[] {
  return steps.filter(({ status }) => status === "wrong" || status === "unchecked");
}
