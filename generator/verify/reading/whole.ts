import type { Pipeline } from "../../model/protocol.js";
import type { Provider } from "../../model/provider.js";
import { partUses } from "../../model/uses.js";
import { chooseSteps, type Choices } from "../../protocol/choose.js";
import { decodeWhole } from "../../protocol/decoded-whole.js";
import type { Means, TraceStep } from "../../protocol/interpret.js";
import { keysOf } from "../../protocol/steps.js";
import { combinations, otherChoices } from "../signature/combinations.js";
import type { Captured } from "./captured.js";
import { senderOf, type Way } from "./ways.js";

/** A body that may travel encoded as a whole, and what became of it. */
export type Whole =
  /** It travels as it is. */
  | { readonly kind: "plain" }
  | Decoded
  /** It cannot be decoded: for want of credentials, or whatever is taken. */
  | {
      readonly kind: "closed";
      readonly missing: readonly string[];
      readonly refused: string;
      readonly httpBody: string;
    };

/** What a body held, or holds as it is. */
export interface Decoded {
  readonly kind: "decoded";
  readonly text: string;
  /** As it travels. */
  readonly httpBody: string;
  readonly trace: readonly TraceStep[];
  /** The choices that it takes, as far as they are not those taken. */
  readonly others: Choices;
}

/** What bodies are decoded by. */
export interface DecodingBy {
  readonly provider: Provider;
  readonly means: Omit<Means, "sender">;
}

/** Decodes a body as the ways have it under the choices taken; else under the nearest choices under which it is a message. */
export function readWhole(captured: Captured, ways: readonly Way[], by: DecodingBy): Whole {
  const encoded = ways.filter(({ protocol }) => protocol.transport.encode.length > 0);
  if (encoded.length === 0 || captured.body === "") return { kind: "plain" };
  const tries = encoded.flatMap((way) => attemptsOf(captured, way, by));
  const found = tries.flatMap((each) => (each.decoded ? [each.decoded] : [])).toSorted(nearer)[0];
  if (found !== undefined) return isAsItIs(found) ? { kind: "plain" } : found;
  const [first] = tries.toSorted((a, b) => b.missing.length - a.missing.length);
  const isTaken = tries.some(({ others, steps }) => isNone(others) && steps > 0);
  // What is no message and no ciphertext either is told as what it is.
  if (first === undefined || (!isTaken && !isPacked(captured.body))) return { kind: "plain" };
  const refused = tries.find((each) => each.steps > 0 && each.refused !== "")?.refused ?? "";
  const httpBody = captured.body.replace(/\r?\n$/, "");
  return { kind: "closed", missing: first.missing, refused, httpBody };
}

interface Attempt {
  readonly others: Choices;
  readonly steps: number;
  readonly decoded?: Decoded;
  readonly missing: readonly string[];
  readonly refused: string;
}

function attemptsOf(captured: Captured, way: Way, by: DecodingBy): readonly Attempt[] {
  const { encode } = way.protocol.transport;
  const { openPoints } = partUses(by.provider, [encode]);
  const [operation] = way.operations;
  if (operation === undefined) return [];
  const sender = senderOf(way, operation);
  return combinations(openPoints, by.means.choices).map((choices) =>
    attempt(captured, encode, { ...by.means, choices, sender }, by.means.choices),
  );
}

function attempt(captured: Captured, encode: Pipeline, means: Means, taken: Choices): Attempt {
  const steps = chooseSteps(encode, means.choices);
  const needed = [...new Set(steps.flatMap(keysOf))];
  const missing = needed.filter((name) => means.keys[name] === undefined);
  const others = otherChoices(means.choices, taken);
  const tried = { others, steps: steps.length, missing, refused: "" };
  if (missing.length > 0) return tried;
  const { body } = captured;
  const whole = decodeWhole({ path: captured.file.path, text: body }, steps, means);
  if ("refused" in whole) return { ...tried, refused: whole.refused[means.language ?? "en"] };
  const { text, httpBody, trace } = whole;
  if (!isMessage(text)) return tried;
  return { ...tried, decoded: { kind: "decoded", text, httpBody, trace, others } };
}

function nearer(a: Decoded, b: Decoded): number {
  return Object.keys(a.others).length - Object.keys(b.others).length;
}

function isAsItIs({ trace, others }: Decoded): boolean {
  return trace.length === 0 && isNone(others);
}

function isNone(choices: Choices): boolean {
  return Object.keys(choices).length === 0;
}

/** Nothing that is encoded begins so. */
function isMessage(text: string): boolean {
  return /^\s*[{[<]/.test(text);
}

/** Base64 or hex, as ciphers end in. */
function isPacked(text: string): boolean {
  return /^[A-Za-z0-9+/_-]{16,}={0,2}\s*$/.test(text.replace(/\r?\n/g, ""));
}
