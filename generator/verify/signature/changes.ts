import { BaowenError } from "../../../templates/runtime/errors.js";
import type { Open, Segment, Signature, Step, Steps } from "../../model/protocol.js";
import { choose, isOpen } from "../../protocol/choose.js";
import { carriedSignature, type SignedMessage } from "../../protocol/signed-message.js";
import type { SortWord } from "../../spec/language/pair-words.js";
import type { Change } from "./attempt.js";
import * as rewriting from "./rewriting.js";

/** The texts of the message otherwise. */
export function inTexts(rewrite: (text: string) => string): Change {
  return (signed) => {
    try {
      return rewriting.rewritten(rewrite)(signed);
    } catch (error) {
      // Bytes that are no text of the other charset.
      if (error instanceof BaowenError || error instanceof SyntaxError) return undefined;
      throw error;
    }
  };
}

/** The body alone, as the HTTP message has it, where that is signed. */
export function inBody(rewrite: (text: string) => string): Change {
  return (signed) => {
    const { http, placed, means } = signed;
    const segments = placed.signature.text.flatMap((one) => choose(one, means.choices));
    const isRead = segments.some((segment) => segment.kind === "http" && segment.part === "body");
    const body = rewrite(http.body);
    return isRead && body !== http.body ? { ...signed, http: { ...http, body } } : undefined;
  };
}

export function ignoringCase(signed: SignedMessage): SignedMessage {
  return withSignature(signed, ({ verify, ...others }) => ({
    ...others,
    verify: { ...verify, ignoreCase: true },
  }));
}

export function withKeys(change: (key: string) => string): Change {
  return (signed) => {
    const { keys } = signed.means;
    const changed = Object.entries(keys).map(([name, key]) => [name, change(key)] as const);
    const same = changed.every(([name, key]) => keys[name] === key);
    return same
      ? undefined
      : { ...signed, means: { ...signed.means, keys: Object.fromEntries(changed) } };
  };
}

export function withCarried(change: (text: string) => string): Change {
  return (signed) => {
    const carried = carriedSignature(signed);
    if (typeof carried !== "string" || change(carried) === carried) return undefined;
    return { ...signed, carried: change(carried) };
  };
}

export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A plus of Base64 that a form took for a blank. Only texts that are Base64 then are meant. */
export function blanksAsPlus(all: string): string {
  return all.replace(
    /(["=>])([A-Za-z0-9+/ ]+={0,2})(?=["&<]|$)/g,
    (whole, mark: string, digits: string) =>
      digits.length % 4 === 0 ? mark + digits.replaceAll(" ", "+") : whole,
  );
}

function withSignature(
  signed: SignedMessage,
  change: (signature: Signature) => Signature,
): SignedMessage {
  const { placed } = signed;
  return { ...signed, placed: { ...placed, signature: change(placed.signature) } };
}

/** Other steps in the place of each. */
export function withSteps(change: (step: Step) => Steps): Change {
  return (signed) =>
    withSignature(signed, (signature) => {
      const steps = signature.steps.flatMap((part): readonly (Step | Open<Steps>)[] => {
        if (!isOpen(part)) return change(part);
        const choices = Object.entries(part.choices).map(
          ([name, branch]) => [name, branch.flatMap(change)] as const,
        );
        return [{ ...part, choices: Object.fromEntries(choices) }];
      });
      return { ...signature, steps };
    });
}

export function droppingZeros(step: Step): Steps {
  return step.kind === "hex" ? [{ ...step, leadingZeros: "dropped" }] : [step];
}

export function keepingZeros(step: Step): Steps {
  const { leadingZeros: _, ...others } = step;
  return [others];
}

/** Other segments in the place of all. */
export function withText(
  change: (segments: readonly Segment[]) => readonly Segment[] | undefined,
): Change {
  return (signed) => {
    const { signature } = signed.placed;
    const segments = signature.text.flatMap((one) => choose(one, signed.means.choices));
    const changed = change(segments);
    if (changed === undefined) return undefined;
    return withSignature(signed, (whole) => ({ ...whole, text: [changed] }));
  };
}

export function keysAt(segments: readonly Segment[], where: "front" | "back") {
  const keys = segments.filter(({ kind }) => kind === "key");
  const others = segments.filter(({ kind }) => kind !== "key");
  if (keys.length === 0 || others.length === 0) return undefined;
  return where === "front" ? [...keys, ...others] : [...others, ...keys];
}

/** As `&key=…` behind the rest. */
export function keyAsPair(segments: readonly Segment[]) {
  const behind = keysAt(segments, "back");
  return behind?.flatMap((segment): readonly Segment[] =>
    segment.kind === "key" ? [{ kind: "lit", text: "&key=", apply: [] }, segment] : [segment],
  );
}

export function sortedBy(sort: SortWord): Change {
  return withText((segments) => {
    if (!segments.some(({ kind }) => kind === "fields")) return undefined;
    return segments.map((segment) =>
      segment.kind === "fields" ? { ...segment, pairs: { ...segment.pairs, sort } } : segment,
    );
  });
}
