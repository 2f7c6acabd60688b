// Generated from specs/lima by baowen. Do not edit: change the spec, then run `baowen generate`.

import { equalDigests, hex, md5, secretText, upper, utf8 } from "@baowen/runtime";

/** What the signature `gateway` is made over. */
export interface QueryGatewayInput {
  /** The text of `data`, decoded. */
  readonly dataText: string;
}

/** What the signature `gateway` is made with. */
export interface QueryGatewayKeys {
  /**
   * signKey
   *
   * Source: index#1.2.3/sign, index#1.2.1/MD5key.
   * Question q-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open about the signature `gateway`. */
export interface QueryGatewayOptions {
  /**
   * Nothing says in which letter case the digest is written. `lower` unless told otherwise.
   *
   * Question q-digest-case: Upper or lower case
   */
  readonly digestCase: "lower" | "upper";
}

export const queryGatewayDefaults: QueryGatewayOptions = { digestCase: "lower" };

/**
 * Makes the signature `gateway`.
 *
 * Source: index#1.2.3/sign.
 * Question q-signed-text: Which text is signed
 */
export function signQueryGateway(
  input: QueryGatewayInput,
  credentials: QueryGatewayKeys,
  options: QueryGatewayOptions = queryGatewayDefaults,
): string {
  const text = input.dataText + secretText(credentials, "signKey");
  const bytes = md5(utf8(text));
  return options.digestCase === "lower" ? hex(bytes) : upper(hex(bytes));
}

/**
 * Whether `received` is the signature `gateway` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyQueryGateway(
  input: QueryGatewayInput,
  received: string,
  credentials: QueryGatewayKeys,
  options: QueryGatewayOptions = queryGatewayDefaults,
): boolean {
  return equalDigests(signQueryGateway(input, credentials, options), received, {
    ignoreCase: true,
  });
}

/** What the signature `gateway` is made over. */
export interface CallbackGatewayInput {
  /** The text of `data`, decoded. */
  readonly dataText: string;
}

/** What the signature `gateway` is made with. */
export interface CallbackGatewayKeys {
  /**
   * signKey
   *
   * Source: index#1.2.3/sign, index#1.2.1/MD5key.
   * Question q-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open about the signature `gateway`. */
export interface CallbackGatewayOptions {
  /**
   * Nothing says in which letter case the digest is written. `lower` unless told otherwise.
   *
   * Question q-digest-case: Upper or lower case
   */
  readonly digestCase: "lower" | "upper";
}

export const callbackGatewayDefaults: CallbackGatewayOptions = { digestCase: "lower" };

/**
 * Makes the signature `gateway`.
 *
 * Source: index#1.2.3/sign.
 * Question q-signed-text: Which text is signed
 */
export function signCallbackGateway(
  input: CallbackGatewayInput,
  credentials: CallbackGatewayKeys,
  options: CallbackGatewayOptions = callbackGatewayDefaults,
): string {
  const text = input.dataText + secretText(credentials, "signKey");
  const bytes = md5(utf8(text));
  return options.digestCase === "lower" ? hex(bytes) : upper(hex(bytes));
}

/**
 * Whether `received` is the signature `gateway` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyCallbackGateway(
  input: CallbackGatewayInput,
  received: string,
  credentials: CallbackGatewayKeys,
  options: CallbackGatewayOptions = callbackGatewayDefaults,
): boolean {
  return equalDigests(signCallbackGateway(input, credentials, options), received, {
    ignoreCase: true,
  });
}
