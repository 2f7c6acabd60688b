import {
  aesCbcPkcs5,
  aesEcbPkcs5,
  unAesCbcPkcs5,
  unAesEcbPkcs5,
} from "../../templates/runtime/ciphers/aes.js";
import { desEcbPkcs5, unDesEcbPkcs5 } from "../../templates/runtime/ciphers/des.js";
import * as digests from "../../templates/runtime/digest.js";
import { gbk, gbkText } from "../../templates/runtime/gbk.js";
import type { SigningKey, VerifyingKeys } from "../../templates/runtime/key-pairs.js";
import * as signing from "../../templates/runtime/signing/asymmetric.js";
import { reverse, substring, trim } from "../../templates/runtime/signing/characters.js";
import { unUrlEncode, urlEncode } from "../../templates/runtime/signing/url-text.js";
import type { Step } from "../model/protocol.js";
import { stepForms, type StepName } from "../spec/language/steps.js";

/** What flows between two steps. */
export type Flowing = string | Uint8Array;

/** What a step may ask of its surroundings. */
export interface StepSetting {
  /** The bytes of a credential; the private key of one that is a pair. */
  readonly key: (credential: string) => Uint8Array | SigningKey;
  /** The party that sends the message: letter case may depend on it. */
  readonly sender: string;
}

/**
 * What is done to a value, and by which function of the runtime compiled code does the same: the interpreter calls `apply`,
 * the compiler prints a call of `runtime` with the step's keys before the value and `more` behind it.
 */
export interface StepCall {
  readonly apply: (value: Flowing, step: Step, setting: StepSetting) => Flowing;
  /** Undefined where nothing is called, and the value stays as it is. */
  readonly runtime: string | undefined;
  /** What the step's arguments come to, as further arguments; none where they are the usual ones. */
  readonly more: (step: Step) => readonly StepArgument[];
}

/** An argument that a step is printed with. */
export type StepArgument = string | number | { readonly [name: string]: string | number };

/** What a step does. A step without a meaning cannot be run yet, and what needs it is refused. */
export interface StepMeaning extends StepCall {
  /** What undoes it; there for each step that the language calls invertible. */
  readonly undo?: StepCall;
  /** For what signs with one key and verifies with another: the function that verifies. */
  readonly verifier?: {
    readonly runtime: string;
    readonly apply: (keys: VerifyingKeys, bytes: Uint8Array, signature: Uint8Array) => boolean;
  };
}

/** What leaves a value as it is. */
const untouched: StepCall = { runtime: undefined, apply: (value) => value, more: () => [] };

/** Undefined: the language has the step, this version cannot run it. */
export const stepMeanings: { readonly [name in StepName]: StepMeaning | undefined } = {
  upper: call("upper", digests.upper),
  lower: call("lower", digests.lower),
  reverse: pair(call("reverse", reverse), call("reverse", reverse)),
  trim: call("trim", trim),
  "url-encode": pair(
    call("urlEncode", urlEncode, ({ flavour = "rfc3986" }) => [flavour]),
    call("unUrlEncode", unUrlEncode, ({ flavour = "rfc3986" }) => [flavour]),
  ),
  substring: call("substring", substring, ({ range }) => range ?? []),
  // The value is JSON text already where a pipeline gets it, and is read as JSON where the way back ends.
  json: pair(untouched, untouched),
  utf8: pair(call("utf8", digests.utf8), call("utf8Text", digests.utf8Text)),
  gbk: pair(call("gbk", gbk), call("gbkText", gbkText)),
  unhex: pair(call("unhex", digests.unhex), call("hex", digests.hex)),
  unbase64: pair(call("unbase64", digests.unbase64), call("base64", digests.base64)),
  md5: call("md5", digests.md5),
  sha1: call("sha1", digests.sha1),
  sha256: call("sha256", digests.sha256),
  sha512: call("sha512", digests.sha512),
  sm3: call("sm3", digests.sm3),
  "hmac-md5": call("hmacMd5", digests.hmacMd5),
  "hmac-sha1": call("hmacSha1", digests.hmacSha1),
  "hmac-sha256": call("hmacSha256", digests.hmacSha256),
  "hmac-sha512": call("hmacSha512", digests.hmacSha512),
  "rsa-sha1": {
    ...call("rsaSha1", signing.rsaSha1),
    verifier: { runtime: "isRsaSha1", apply: signing.isRsaSha1 },
  },
  "rsa-sha256": {
    ...call("rsaSha256", signing.rsaSha256),
    verifier: { runtime: "isRsaSha256", apply: signing.isRsaSha256 },
  },
  ed25519: {
    ...call("ed25519", signing.ed25519),
    verifier: { runtime: "isEd25519", apply: signing.isEd25519 },
  },
  // What signs with SM2 here does so under an id that no partner uses.
  sm2: undefined,
  "des-ecb-pkcs5": pair(call("desEcbPkcs5", desEcbPkcs5), call("unDesEcbPkcs5", unDesEcbPkcs5)),
  "aes-ecb-pkcs5": pair(call("aesEcbPkcs5", aesEcbPkcs5), call("unAesEcbPkcs5", unAesEcbPkcs5)),
  "aes-cbc-pkcs5": pair(call("aesCbcPkcs5", aesCbcPkcs5), call("unAesCbcPkcs5", unAesCbcPkcs5)),
  hex: pair(hexCall(), call("unhex", digests.unhex)),
  base64: pair(
    call("base64", digests.base64, (step) => base64Form(step, "padded")),
    call("unbase64", digests.unbase64, (step) => base64Form(step, "padded")),
  ),
  base64url: pair(
    call("base64url", digests.base64url, (step) => base64Form(step, "unpadded")),
    call("unbase64url", digests.unbase64url, (step) => base64Form(step, "unpadded")),
  ),
};

/** What a step does; undefined where this version cannot run it. */
export function meaningOf(step: Step): StepMeaning | undefined {
  return stepMeanings[step.kind];
}

/** Whether the receiving side can get back what went into a step. How many zeros were dropped, nobody knows. */
export function canBeUndone(step: Step): boolean {
  return stepForms[step.kind].invertible && step.leadingZeros === undefined;
}

/** The credentials whose bytes a step takes, in the order in which its function takes them. */
export function keysOf({ key, iv }: Step): readonly string[] {
  return [key, iv].filter((name) => name !== undefined);
}

/** The letter case that `sender` writes hex digits in. */
export function letterCase(step: Step, sender: string): "lower" | "upper" {
  if (typeof step.case === "string") return step.case;
  return step.case?.[sender] ?? "lower";
}

/** `run` with the step's keys, the value, and then what `more` says. */
function call(
  runtime: string,
  run: (...all: never[]) => Flowing,
  more: StepCall["more"] = () => [],
): StepCall {
  // What flows fits by the step's form, which a rule holds all pipelines to.
  const anyway = run as (...all: readonly unknown[]) => Flowing;
  return {
    runtime,
    more,
    apply: (value, step, { key }) => anyway(...keysOf(step).map(key), value, ...more(step)),
  };
}

function pair(does: StepCall, undo: StepCall): StepMeaning {
  return { ...does, undo };
}

function hexCall(): StepCall {
  const digits = call("hex", digests.hex, ({ leadingZeros }) =>
    leadingZeros === undefined ? [] : [{ leadingZeros }],
  );
  return {
    ...digits,
    apply: (value, step, setting) => {
      const text = digits.apply(value, step, setting);
      const isUpper = letterCase(step, setting.sender) === "upper";
      return isUpper && typeof text === "string" ? digests.upper(text) : text;
    },
  };
}

/** How Base64 is written; nothing where it is as usual. */
function base64Form(
  { padding, lineLength }: Step,
  usual: "padded" | "unpadded",
): readonly StepArgument[] {
  const form = {
    ...(padding === undefined || padding === usual ? {} : { padding }),
    ...(lineLength === undefined ? {} : { lineLength }),
  };
  return Object.keys(form).length === 0 ? [] : [form];
}
