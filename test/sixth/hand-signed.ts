import { createSign } from "node:crypto";

/*
 * Messages of the provider that signs in headers, written and signed by hand as its document says: nothing generated is in the way of
 * what a test changes about one.
 */

/** What a message is signed with. */
export interface Made {
  /** The private key, in PEM. */
  readonly key: string;
  readonly serial: string;
  /** Epoch milliseconds, as it is written. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly path: string;
  readonly body: string;
}

/** What is sent; what is `undefined` is left out. */
export interface Sent {
  readonly path: string;
  readonly mchid: string | undefined;
  readonly serial: string | undefined;
  readonly nonce: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: string;
}

/** Where the values of a message stand: in one header, or in headers of their own. */
export type HeadersOf = (sent: Sent) => Readonly<Record<string, string>>;

export function signed({ key, ...made }: Made): Sent {
  const lines = ["POST", made.path, made.timestamp, made.nonce, made.body];
  const text = lines.map((line) => `${line}\n`).join("");
  const signature = createSign("RSA-SHA256").update(text).sign(key, "base64");
  return { mchid: "1900000001", ...made, signature };
}

export const inAuthorization: HeadersOf = (sent) => {
  const values = valuesOf(sent, ["mchid", "serial", "nonce", "timestamp", "signature"]);
  const parameters = values.map(([name, value]) => `${name}="${value}"`);
  return { authorization: `SONGHE-RSA2048-SHA256 ${parameters.join(",")}` };
};

export const inHeaders: HeadersOf = (sent) => {
  const values = valuesOf(sent, ["serial", "nonce", "timestamp", "signature"]);
  return Object.fromEntries(values.map(([name, value]) => [`songhe-${name}`, value]));
};

/** Those that are not left out. */
function valuesOf(
  sent: Sent,
  names: readonly (keyof Sent)[],
): readonly (readonly [string, string])[] {
  return names.flatMap((name) => {
    const value = sent[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** Sends it to a server; gives the status and the text of the answer. */
export async function post(
  origin: string,
  sent: Sent,
  headersOf: HeadersOf,
): Promise<readonly [number, string]> {
  const response = await fetch(new URL(sent.path, origin), {
    method: "POST",
    headers: { "content-type": "application/json", ...headersOf(sent) },
    body: sent.body,
  });
  return [response.status, await response.text()];
}
