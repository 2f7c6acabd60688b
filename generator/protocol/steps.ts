import {
  base64,
  base64url,
  hex,
  hmacMd5,
  hmacSha1,
  hmacSha256,
  lower,
  md5,
  sha1,
  sha256,
  sha512,
  sm3,
  unbase64,
  unhex,
  upper,
  utf8,
} from "../../templates/runtime/digest.js";
import { gbk } from "../../templates/runtime/gbk.js";
import type { Step } from "../model/protocol.js";
import type { StepName } from "../spec/language/steps.js";

/** What flows between two steps. */
export type Flowing = string | Uint8Array;

/** What a step may ask of its surroundings. */
export interface StepSetting {
  /** The bytes of a credential. */
  readonly key: (credential: string) => Uint8Array;
  /** The party that sends the message: letter case may depend on it. */
  readonly sender: string;
}

/**
 * What a step does, and by which function of the runtime compiled code does the same. The interpreter calls `apply`;
 * the compiler prints `runtime`. A step without them cannot be run yet, and what needs it is refused.
 */
export interface StepMeaning {
  readonly apply: (value: Flowing, step: Step, setting: StepSetting) => Flowing;
  /** The runtime function that compiled code calls, keyed steps with the key first. */
  readonly runtime: string;
}

const onText = (runtime: string, run: (text: string) => Flowing): StepMeaning => ({
  runtime,
  apply: (value) => run(value as string),
});
const onBytes = (runtime: string, run: (bytes: Uint8Array) => Flowing): StepMeaning => ({
  runtime,
  apply: (value) => run(value as Uint8Array),
});
const keyed = (
  runtime: string,
  run: (key: Uint8Array, bytes: Uint8Array) => Uint8Array,
): StepMeaning => ({
  runtime,
  apply: (value, step, setting) => run(setting.key(step.key ?? ""), value as Uint8Array),
});

/** Undefined: the language has the step, this version cannot run it. */
export const stepMeanings: { readonly [name in StepName]: StepMeaning | undefined } = {
  upper: onText("upper", upper),
  lower: onText("lower", lower),
  reverse: undefined,
  trim: undefined,
  "url-encode": undefined,
  substring: undefined,
  json: undefined,
  utf8: onText("utf8", utf8),
  gbk: onText("gbk", gbk),
  unhex: onText("unhex", unhex),
  unbase64: onText("unbase64", unbase64),
  md5: onBytes("md5", md5),
  sha1: onBytes("sha1", sha1),
  sha256: onBytes("sha256", sha256),
  sha512: onBytes("sha512", sha512),
  sm3: onBytes("sm3", sm3),
  "hmac-md5": keyed("hmacMd5", hmacMd5),
  "hmac-sha1": keyed("hmacSha1", hmacSha1),
  "hmac-sha256": keyed("hmacSha256", hmacSha256),
  "hmac-sha512": undefined,
  "rsa-sha1": undefined,
  "rsa-sha256": undefined,
  ed25519: undefined,
  sm2: undefined,
  "des-ecb-pkcs5": undefined,
  "aes-ecb-pkcs5": undefined,
  "aes-cbc-pkcs5": undefined,
  hex: {
    runtime: "hex",
    apply: (value, step, { sender }) => {
      const digits = hex(value as Uint8Array);
      return letterCase(step, sender) === "upper" ? upper(digits) : digits;
    },
  },
  base64: {
    runtime: "base64",
    apply: (value, step) => pad(base64(value as Uint8Array), step.padding !== "unpadded"),
  },
  base64url: {
    runtime: "base64url",
    apply: (value, step) => pad(base64url(value as Uint8Array), step.padding === "padded"),
  },
};

/** What a step does as it is written, its argument and all; undefined where this version cannot run it. */
export function meaningOf(step: Step): StepMeaning | undefined {
  if (step.leadingZeros !== undefined || step.lineLength !== undefined) return undefined;
  return stepMeanings[step.kind as StepName];
}

/** The letter case that `sender` writes hex digits in. */
export function letterCase(step: Step, sender: string): "lower" | "upper" {
  if (typeof step.case === "string") return step.case;
  return step.case?.[sender] ?? "lower";
}

/** Base64 with its equals signs, or without. */
function pad(text: string, padded: boolean): string {
  const digits = text.replace(/=+$/, "");
  return padded ? digits.padEnd(Math.ceil(digits.length / 4) * 4, "=") : digits;
}
