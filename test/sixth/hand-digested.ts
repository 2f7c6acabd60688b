import { createHash } from "node:crypto";

/*
 * Messages of the provider that writes digests in Base64, put together by hand as its document says.
 */

/** The values of a message in the order in which they travel. */
export type Values = Readonly<Record<string, string>>;

export const partnerCode = "PARTNER01";
export const secret = "luming-test-secret-3Kd9";

/** MD5 of a text, as its sixteen bytes. */
export function md5(text: string): Buffer {
  return createHash("md5").update(text).digest();
}

/** What is signed of a call: each name and value, by the names in their order, and the secret. */
export function textOfCall(values: Values, key: string = secret): string {
  const names = Object.keys(values).toSorted();
  return names.map((name) => `${name}${values[name]}`).join("") + key;
}

/** What is signed of a notice: three members, the data as it is written, and the secret. */
export function textOfNotice(values: Values, key: string = secret): string {
  const { msgType, msgId, timestamp, data } = values;
  return `${msgType}${msgId}${timestamp}${data}${key}`;
}

/** A call with its digest, as a form. */
export function formOf(values: Values, digest: string | undefined): string {
  const all = digest === undefined ? values : { ...values, data_digest: digest };
  return new URLSearchParams(all).toString();
}

/** A notice with its digest. `timestamp` is a number and `data` an object, already written. */
export function jsonOf(values: Values, digest: string | undefined): string {
  const quoted = (name: string) =>
    ["timestamp", "data"].includes(name) ? values[name] : JSON.stringify(values[name]);
  const members = Object.keys(values).map((name) => `"${name}":${quoted(name)}`);
  const last = digest === undefined ? [] : [`"digest":${JSON.stringify(digest)}`];
  return `{${[...members, ...last].join(",")}}`;
}

/** Posts a text to a server; gives the status and the text of the answer. */
export async function post(
  url: string,
  type: string,
  body: string,
): Promise<readonly [number, string]> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
  return [response.status, await response.text()];
}
