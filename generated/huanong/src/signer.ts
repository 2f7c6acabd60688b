// Generated from specs/huanong by baowen. Do not edit: change the spec, then run `baowen generate`.

import { equalDigests, hex, hmacSha256, md5, secretText, utf8 } from "@baowen/runtime";

/** What the signature `body-key-md5` is made over. */
export interface NoticeBodyKeyMd5Input {
  /** The body of the HTTP request, exactly as it is sent. */
  readonly httpBody: string;
}

/** What the signature `body-key-md5` is made with. */
export interface NoticeBodyKeyMd5Keys {
  /**
   * 签名密钥
   *
   * Not in the document: for what the pages do not show.
   * Question q-keys: Which keys there would be
   */
  readonly signKey: string;
}

/**
 * Makes the signature `body-key-md5`.
 *
 * Question q-signed-text: What a signature would cover
 */
export function signNoticeBodyKeyMd5(
  input: NoticeBodyKeyMd5Input,
  credentials: NoticeBodyKeyMd5Keys,
): string {
  const text = input.httpBody + secretText(credentials, "signKey");
  return hex(md5(utf8(text)));
}

/**
 * Whether `received` is the signature `body-key-md5` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyNoticeBodyKeyMd5(
  input: NoticeBodyKeyMd5Input,
  received: string,
  credentials: NoticeBodyKeyMd5Keys,
): boolean {
  return equalDigests(signNoticeBodyKeyMd5(input, credentials), received, { ignoreCase: true });
}

/** What the signature `key-body-md5` is made over. */
export interface NoticeKeyBodyMd5Input {
  /** The body of the HTTP request, exactly as it is sent. */
  readonly httpBody: string;
}

/** What the signature `key-body-md5` is made with. */
export interface NoticeKeyBodyMd5Keys {
  /**
   * 签名密钥
   *
   * Not in the document: for what the pages do not show.
   * Question q-keys: Which keys there would be
   */
  readonly signKey: string;
}

/**
 * Makes the signature `key-body-md5`.
 *
 * Question q-signed-text: What a signature would cover
 */
export function signNoticeKeyBodyMd5(
  input: NoticeKeyBodyMd5Input,
  credentials: NoticeKeyBodyMd5Keys,
): string {
  const text = secretText(credentials, "signKey") + input.httpBody;
  return hex(md5(utf8(text)));
}

/**
 * Whether `received` is the signature `key-body-md5` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyNoticeKeyBodyMd5(
  input: NoticeKeyBodyMd5Input,
  received: string,
  credentials: NoticeKeyBodyMd5Keys,
): boolean {
  return equalDigests(signNoticeKeyBodyMd5(input, credentials), received, { ignoreCase: true });
}

/** What the signature `body-hmac` is made over. */
export interface NoticeBodyHmacInput {
  /** The body of the HTTP request, exactly as it is sent. */
  readonly httpBody: string;
}

/** What the signature `body-hmac` is made with. */
export interface NoticeBodyHmacKeys {
  /**
   * 签名密钥
   *
   * Not in the document: for what the pages do not show.
   * Question q-keys: Which keys there would be
   */
  readonly signKey: string;
}

/**
 * Makes the signature `body-hmac`.
 *
 * Question q-signed-text: What a signature would cover
 */
export function signNoticeBodyHmac(
  input: NoticeBodyHmacInput,
  credentials: NoticeBodyHmacKeys,
): string {
  const text = input.httpBody;
  return hex(hmacSha256(utf8(secretText(credentials, "signKey")), utf8(text)));
}

/**
 * Whether `received` is the signature `body-hmac` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyNoticeBodyHmac(
  input: NoticeBodyHmacInput,
  received: string,
  credentials: NoticeBodyHmacKeys,
): boolean {
  return equalDigests(signNoticeBodyHmac(input, credentials), received, { ignoreCase: true });
}
