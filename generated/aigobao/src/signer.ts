// Generated from specs/aigobao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { WireObject } from "@baowen/runtime";
import { equalDigests, hex, md5, pairsText, secretText, upper, utf8 } from "@baowen/runtime";

/** What the signature `request` is made over. */
export interface ApiRequestInput {
  /** The members of `body`, as they are sent or were received. */
  readonly bodyMembers: WireObject;
}

/** What the signature `request` is made with. */
export interface ApiRequestKeys {
  /**
   * md5SecretKey
   *
   * Source: api#5.1/p3.
   * Question q-credentials: Which credentials there are, and how they change
   */
  readonly md5SecretKey: string;
}

/** What the document leaves open about the signature `request`. */
export interface ApiRequestOptions {
  /**
   * Members without a value are not signed, and nothing says whether empty texts and lists are
   * without one. `null-empty-list` unless told otherwise.
   *
   * Question q-blanks: Which members have no value
   */
  readonly blanks: "null-empty-list" | "null-empty" | "null-alone";
  /**
   * All members with a value are signed, and nothing says how an object or a list is written.
   * `java-tostring` unless told otherwise.
   *
   * Question q-nested: How objects and lists are signed
   */
  readonly nested: "java-tostring" | "json" | "json-sorted" | "refuse";
  /**
   * Nothing says how the first digest becomes the text that the second is taken of. `lower` unless
   * told otherwise.
   *
   * Question q-digest: How the digests are written, and what is taken twice
   */
  readonly innerCase: "lower" | "upper";
  /**
   * Nothing says how the signature is written; the sample's is no digest. `lower` unless told
   * otherwise.
   *
   * Question q-digest: How the digests are written, and what is taken twice
   */
  readonly outerCase: "lower" | "upper";
}

export const apiRequestDefaults: ApiRequestOptions = {
  blanks: "null-empty-list",
  nested: "java-tostring",
  innerCase: "lower",
  outerCase: "lower",
};

/**
 * Makes the signature `request`.
 *
 * Source: api#5.1/p2, api#5.1/p3, api#5.1/p5, api#5.1/p7, api#5.1/p9.
 * Question q-signed-text: What exactly is signed
 * Question q-ambiguous: Different requests can have one signature
 * Question q-numbers: How numbers and truth values are signed
 */
export function signApiRequest(
  input: ApiRequestInput,
  credentials: ApiRequestKeys,
  options: ApiRequestOptions = apiRequestDefaults,
): string {
  const text =
    upper(
      pairsText(input.bodyMembers, {
        exclude: [],
        skip:
          options.blanks === "null-empty-list"
            ? ["null", "empty", "empty-list"]
            : options.blanks === "null-empty"
              ? ["null", "empty"]
              : ["null"],
        sort: "code-unit",
        pair: "{k}={v}",
        join: "&",
        nested:
          options.nested === "java-tostring"
            ? "java-tostring"
            : options.nested === "json"
              ? "json"
              : options.nested === "json-sorted"
                ? "json-sorted"
                : "error",
      }),
    ) + secretText(credentials, "md5SecretKey");
  const bytes = md5(utf8(text));
  const bytes2 = md5(utf8(options.innerCase === "lower" ? hex(bytes) : upper(hex(bytes))));
  return options.outerCase === "lower" ? hex(bytes2) : upper(hex(bytes2));
}

/** Whether `received` is the signature `request` of the message, in constant time. */
export function verifyApiRequest(
  input: ApiRequestInput,
  received: string,
  credentials: ApiRequestKeys,
  options: ApiRequestOptions = apiRequestDefaults,
): boolean {
  return equalDigests(signApiRequest(input, credentials, options), received);
}
