// Generated from specs/xiebao by baowen. Do not edit: change the spec, then run `baowen generate`.

import { equalDigests, hex, md5, secretText, upper, utf8 } from "@baowen/runtime";

/** What the signature `notice` is made over. */
export interface NoticeInput {
  /** The exact source text of `data`, as it is sent or was received. */
  readonly data: string;
}

/** What the signature `notice` is made with. */
export interface NoticeKeys {
  /**
   * 密匙
   *
   * Source: notice#1.3/p2.
   * Question q-key: Which key, and how it changes
   */
  readonly key: string;
}

/** What the document leaves open about the signature `notice`. */
export interface NoticeOptions {
  /**
   * The document does not say whether the digest is written in lower or upper case. `lower` unless
   * told otherwise.
   *
   * Question q-digest-case: How the digest is written
   */
  readonly digestCase: "lower" | "upper";
}

export const noticeDefaults: NoticeOptions = { digestCase: "lower" };

/**
 * Makes the signature `notice`.
 *
 * Source: notice#1.3/sign.
 * Question q-signed-text: Which text of data is signed
 * Question q-prefix-key: A key in front of the text does not protect its end
 */
export function signNotice(
  input: NoticeInput,
  credentials: NoticeKeys,
  options: NoticeOptions = noticeDefaults,
): string {
  const text = secretText(credentials, "key") + input.data;
  const bytes = md5(utf8(text));
  return options.digestCase === "lower" ? hex(bytes) : upper(hex(bytes));
}

/**
 * Whether `received` is the signature `notice` of the message, in constant time. Letters of either
 * case are the same.
 */
export function verifyNotice(
  input: NoticeInput,
  received: string,
  credentials: NoticeKeys,
  options: NoticeOptions = noticeDefaults,
): boolean {
  return equalDigests(signNotice(input, credentials, options), received, { ignoreCase: true });
}
