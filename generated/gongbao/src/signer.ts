// Generated from specs/gongbao by baowen. Do not edit: change the spec, then run `baowen generate`.

import type { SignedElement } from "@baowen/runtime";
import { equalDigests, hex, md5, secretText, upper, utf8 } from "@baowen/runtime";

/** What the signature `request` is made over. */
export interface ServiceRequestInput {
  /** The element `body`, as it is sent or was received. */
  readonly body: SignedElement;
  /** The party that signs. */
  readonly sender: "platform" | "insurer";
}

/** What the signature `request` is made with. */
export interface ServiceRequestKeys {
  /**
   * signKey
   *
   * Source: spec#3.2/p1, spec#3.2/p2.
   * Question q-sign-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open about the signature `request`. */
export interface ServiceRequestOptions {
  /**
   * The rule signs the message in XML, the remark above it only the values in the body. `leaves`
   * unless told otherwise.
   *
   * Question q-signed: What of the body is signed
   */
  readonly signed: "leaves" | "inner" | "outer";
}

export const serviceRequestDefaults: ServiceRequestOptions = { signed: "leaves" };

/**
 * Makes the signature `request`.
 *
 * Source: spec#3.2/p1, spec#3.2/p2.
 * Question q-replay: Nothing in a message ages
 */
export function signServiceRequest(
  input: ServiceRequestInput,
  credentials: ServiceRequestKeys,
  options: ServiceRequestOptions = serviceRequestDefaults,
): string {
  const text =
    (options.signed === "leaves"
      ? input.body.leaves
      : options.signed === "inner"
        ? input.body.inner
        : input.body.outer) + secretText(credentials, "signKey");
  const bytes = md5(utf8(text));
  return input.sender === "platform" ? upper(hex(bytes)) : hex(bytes);
}

/**
 * Whether `received` is the signature `request` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyServiceRequest(
  input: ServiceRequestInput,
  received: string,
  credentials: ServiceRequestKeys,
  options: ServiceRequestOptions = serviceRequestDefaults,
): boolean {
  return equalDigests(signServiceRequest(input, credentials, options), received, {
    ignoreCase: true,
  });
}

/** What the signature `reply` is made over. */
export interface ServiceReplyInput {
  /** The element `body`, as it is sent or was received. */
  readonly body: SignedElement;
  /** The party that signs. */
  readonly sender: "platform" | "insurer";
}

/** What the signature `reply` is made with. */
export interface ServiceReplyKeys {
  /**
   * signKey
   *
   * Source: spec#3.2/p1, spec#3.2/p2.
   * Question q-sign-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open about the signature `reply`. */
export interface ServiceReplyOptions {
  /**
   * The rule signs the message in XML, the remark above it only the values in the body. `leaves`
   * unless told otherwise.
   *
   * Question q-signed: What of the body is signed
   */
  readonly signed: "leaves" | "inner" | "outer";
}

export const serviceReplyDefaults: ServiceReplyOptions = { signed: "leaves" };

/**
 * Makes the signature `reply`.
 *
 * Source: spec#3.2/p1, spec#3.2/p2.
 * Question q-ambiguous: Different messages can have one signature
 */
export function signServiceReply(
  input: ServiceReplyInput,
  credentials: ServiceReplyKeys,
  options: ServiceReplyOptions = serviceReplyDefaults,
): string {
  const text =
    (options.signed === "leaves"
      ? input.body.leaves
      : options.signed === "inner"
        ? input.body.inner
        : input.body.outer) + secretText(credentials, "signKey");
  const bytes = md5(utf8(text));
  return input.sender === "platform" ? upper(hex(bytes)) : hex(bytes);
}

/**
 * Whether `received` is the signature `reply` of the message, in constant time. Letters of either
 * case are the same.
 */
export function verifyServiceReply(
  input: ServiceReplyInput,
  received: string,
  credentials: ServiceReplyKeys,
  options: ServiceReplyOptions = serviceReplyDefaults,
): boolean {
  return equalDigests(signServiceReply(input, credentials, options), received, {
    ignoreCase: true,
  });
}

/** What the signature `request` is made over. */
export interface ReceiptsRequestInput {
  /** The element `body`, as it is sent or was received. */
  readonly body: SignedElement;
  /** The party that signs. */
  readonly sender: "insurer" | "platform";
}

/** What the signature `request` is made with. */
export interface ReceiptsRequestKeys {
  /**
   * signKey
   *
   * Source: spec#3.2/p1, spec#3.2/p2.
   * Question q-sign-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open about the signature `request`. */
export interface ReceiptsRequestOptions {
  /**
   * The rule signs the message in XML, the remark above it only the values in the body. `leaves`
   * unless told otherwise.
   *
   * Question q-signed: What of the body is signed
   */
  readonly signed: "leaves" | "inner" | "outer";
}

export const receiptsRequestDefaults: ReceiptsRequestOptions = { signed: "leaves" };

/**
 * Makes the signature `request`.
 *
 * Source: spec#3.2/p1, spec#3.2/p2.
 * Question q-replay: Nothing in a message ages
 */
export function signReceiptsRequest(
  input: ReceiptsRequestInput,
  credentials: ReceiptsRequestKeys,
  options: ReceiptsRequestOptions = receiptsRequestDefaults,
): string {
  const text =
    (options.signed === "leaves"
      ? input.body.leaves
      : options.signed === "inner"
        ? input.body.inner
        : input.body.outer) + secretText(credentials, "signKey");
  const bytes = md5(utf8(text));
  return input.sender === "platform" ? upper(hex(bytes)) : hex(bytes);
}

/**
 * Whether `received` is the signature `request` of the message, in constant time. Letters of
 * either case are the same.
 */
export function verifyReceiptsRequest(
  input: ReceiptsRequestInput,
  received: string,
  credentials: ReceiptsRequestKeys,
  options: ReceiptsRequestOptions = receiptsRequestDefaults,
): boolean {
  return equalDigests(signReceiptsRequest(input, credentials, options), received, {
    ignoreCase: true,
  });
}

/** What the signature `reply` is made over. */
export interface ReceiptsReplyInput {
  /** The element `body`, as it is sent or was received. */
  readonly body: SignedElement;
  /** The party that signs. */
  readonly sender: "insurer" | "platform";
}

/** What the signature `reply` is made with. */
export interface ReceiptsReplyKeys {
  /**
   * signKey
   *
   * Source: spec#3.2/p1, spec#3.2/p2.
   * Question q-sign-key: Which key, and how it changes
   */
  readonly signKey: string;
}

/** What the document leaves open about the signature `reply`. */
export interface ReceiptsReplyOptions {
  /**
   * The rule signs the message in XML, the remark above it only the values in the body. `leaves`
   * unless told otherwise.
   *
   * Question q-signed: What of the body is signed
   */
  readonly signed: "leaves" | "inner" | "outer";
}

export const receiptsReplyDefaults: ReceiptsReplyOptions = { signed: "leaves" };

/**
 * Makes the signature `reply`.
 *
 * Source: spec#3.2/p1, spec#3.2/p2.
 * Question q-ambiguous: Different messages can have one signature
 */
export function signReceiptsReply(
  input: ReceiptsReplyInput,
  credentials: ReceiptsReplyKeys,
  options: ReceiptsReplyOptions = receiptsReplyDefaults,
): string {
  const text =
    (options.signed === "leaves"
      ? input.body.leaves
      : options.signed === "inner"
        ? input.body.inner
        : input.body.outer) + secretText(credentials, "signKey");
  const bytes = md5(utf8(text));
  return input.sender === "platform" ? upper(hex(bytes)) : hex(bytes);
}

/**
 * Whether `received` is the signature `reply` of the message, in constant time. Letters of either
 * case are the same.
 */
export function verifyReceiptsReply(
  input: ReceiptsReplyInput,
  received: string,
  credentials: ReceiptsReplyKeys,
  options: ReceiptsReplyOptions = receiptsReplyDefaults,
): boolean {
  return equalDigests(signReceiptsReply(input, credentials, options), received, {
    ignoreCase: true,
  });
}
