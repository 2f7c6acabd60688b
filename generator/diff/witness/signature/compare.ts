import { isDeepStrictEqual } from "node:util";
import type { Words } from "../../../diagnostics/language.js";
import type { Choices } from "../../../protocol/choose.js";
import type { Refusal, SignatureInputs } from "../../../protocol/segments.js";
import type { Pairs } from "../../../model/protocol.js";
import { inputsOf } from "../../../rules/rehearsal.js";
import { inventedKeys, type InventedKeys } from "./invented-keys.js";
import { sharedChoices, type ChoicesOfBoth } from "./choices.js";
import { messagesOf, type MadeMessage } from "./messages.js";
import { readMessage } from "./read.js";
import { runSignature, type Made } from "./run.js";
import type { SignatureSide } from "./sides.js";
import { Tally, type Comparison } from "./tally.js";

export type Sides = readonly [before: SignatureSide, after: SignatureSide];

/**
 * Tries both versions on every vector and on made-up messages of both, under each choice of what both leave open, and with
 * each party as the sender. What both refuse alike counts for nothing.
 */
export function compareSignatures(sides: Sides): Comparison {
  const hook = sides.find(({ signature }) => signature.hook !== undefined);
  if (hook) return { kind: "not-run", why: words.hook };
  const choices = sharedChoices(sides);
  if (choices.length === 0) return { kind: "not-run", why: words.choices };
  const tally = new Tally();
  tryMessages(sides, choices, tally);
  tryVectors(sides, choices, tally);
  const comparison = tally.comparison();
  const isAsBefore = isDeepStrictEqual(...both(sides, ({ signature }) => leftOut(signature.text)));
  return comparison.kind === "alike" && !isAsBefore
    ? { kind: "not-run", why: words.leftOut }
    : comparison;
}

/**
 * What pairs leave out and how they write what is inside of values. It shows in messages that our tables do not have made up:
 * partners send empty members and others where no table has them.
 */
function leftOut(text: unknown): readonly unknown[] {
  if (typeof text !== "object" || text === null) return [];
  const { kind, pairs } = text as { readonly kind?: unknown; readonly pairs?: Partial<Pairs> };
  const own = kind === "fields" ? [[pairs?.skip, pairs?.nested, pairs?.exclude]] : [];
  return [...own, ...Object.values(text).flatMap(leftOut)];
}

const words = {
  leftOut: {
    en: "what is left out of it is another, and messages that show it cannot be made up from tables",
    zh: "被排除在签名之外的内容不同，而能体现差异的报文无法依据字段表编造",
  },
  hook: {
    en: "a function of the user's works it out, which is not at hand here",
    zh: "它由用户提供的函数计算，这里没有这个函数",
  },
  choices: {
    en: "too much is left open to be tried",
    zh: "待定项组合太多，无法逐一尝试",
  },
} as const satisfies { readonly [name: string]: Words };

/** What says most in few words first, so that what shows a difference is short. */
function tryMessages(sides: Sides, choices: readonly ChoicesOfBoth[], tally: Tally): void {
  const keys = keysOf(sides);
  const messages = sides
    .flatMap((side, index) => messagesOf(side, choices[0]?.[index] ?? {}))
    .toSorted((one, other) => weight(one) - weight(other));
  const stride = Math.ceil((messages.length * choices.length) / mostRuns);
  messages.forEach((message, at) => {
    choices.forEach((chosen, number) => {
      // Of many combinations each gets its share of the messages, the defaults all of them.
      if (number > 0 && (at + number) % stride !== 0) return;
      for (const sender of sendersOf(sides)) {
        if (tally.isDone) return;
        const [before, after] = both(sides, (side, index) =>
          made(side, message, { keys: keys[index] ?? {}, choices: chosen[index] ?? {}, sender }),
        );
        tally.count(JSON.stringify(message), before, after, message);
      }
    });
  });
}

const mostRuns = 2000;

function keysOf([before, after]: Sides): readonly InventedKeys[] {
  return [
    inventedKeys(before.provider, after.provider),
    inventedKeys(after.provider, before.provider),
  ];
}

/** By size; what has nothing in its body says little. */
function weight({ http, isBare }: MadeMessage): number {
  return http.body.length + (isBare ? 100_000 : 0);
}

/** Both parties: an operation may swap them. */
function sendersOf([{ protocol }]: Sides): readonly string[] {
  return [...new Set([protocol.from, protocol.to])];
}

interface With {
  readonly keys: InventedKeys;
  readonly choices: Choices;
  readonly sender: string;
}

function made(side: SignatureSide, message: MadeMessage, given: With): Made | Refusal {
  const inputs = readMessage(side, message, given.choices);
  if (inputs === undefined) return { refused: { en: "not read", zh: "无法读取" } };
  return runSignature(side, { signature: side.signature, inputs, ...given });
}

/** The vectors of both versions, which name what they read as the spec does. */
function tryVectors(sides: Sides, choices: readonly ChoicesOfBoth[], tally: Tally): void {
  const vectors = sides.flatMap(({ provider, protocol, signature }) =>
    provider.vectors.filter(
      (vector) =>
        vector.of === "signature" &&
        vector.signature === signature.name &&
        (vector.protocol ?? protocol.name) === protocol.name,
    ),
  );
  for (const vector of vectors) {
    const inputs: SignatureInputs = inputsOf(vector);
    const senders = vector.from === undefined ? sendersOf(sides) : [vector.from];
    for (const sender of senders) {
      for (const chosen of choices) {
        if (tally.isDone) return;
        const [before, after] = both(sides, (side, index) =>
          runSignature(side, {
            signature: side.written,
            inputs,
            keys: vector.keys,
            choices: chosen[index] ?? {},
            sender,
          }),
        );
        tally.count(JSON.stringify(vector.inputs), before, after);
      }
    }
  }
}

function both<T>(
  [before, after]: Sides,
  each: (side: SignatureSide, index: number) => T,
): readonly [T, T] {
  return [each(before, 0), each(after, 1)];
}
