import type { Words } from "../../diagnostics/language.js";
import type { Change } from "../compare/change.js";
import type { Context } from "../context.js";
import type { Witness } from "../finding.js";
import type { Signature } from "../../model/protocol.js";
import { isSame } from "./signature/run.js";
import type { Pair } from "./signature/tally.js";
import { comparisonOf } from "./signs-alike.js";

/**
 * What both versions of a signature make of the shortest made-up message on which they differ; where they are the same, of the
 * shortest that was tried. Keys are invented ones. Of a signature that a private key makes: the text that is signed.
 */
export function signatureWitness(change: Change, context: Context): Witness {
  const comparison = comparisonOf(change, context);
  if (comparison === undefined) return none(oneVersion);
  if (comparison.kind === "not-run") return none(comparison.why);
  return comparison.example === undefined ? none(noMessage) : shown(comparison.example, change);
}

function shown({ message, before, after }: Pair, change: Change): Witness {
  if (before.holdsKey || after.holdsKey) return none(holdsKey);
  const isPair = before.rest !== undefined || after.rest !== undefined;
  const isSameText = before.text === after.text;
  if (isPair && isSameText && !isSame(before, after)) return none(privateKey);
  const input = isSameText ? before.text : inputText(message.http, readsAround(change));
  if (isPair) return { kind: "signature", input, before: before.text, after: after.text };
  return { kind: "signature", input, before: before.result, after: after.result };
}

/** The message; where more is signed, as it travels. */
function inputText({ method, url = "", headers, body }: Http, isAround: boolean): string {
  if (!isAround) return body;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, "", body].join("\n");
}

type Http = Pair["message"]["http"];

/** Whether what stands around the body is signed, too. */
function readsAround({ before, after }: Change): boolean {
  return [before, after].some((each) => {
    const { text } = (each?.origin ?? {}) as Partial<Signature>;
    const written = JSON.stringify(text ?? []);
    return /"kind":"header"|"from":"headers"|"part":"(?:method|path|query)/u.test(written);
  });
}

function none(why: Words): Witness {
  return { kind: "none", why };
}

const oneVersion: Words = {
  en: "there is nothing to compare it with",
  zh: "没有可对照的签名",
};
const noMessage: Words = {
  en: "no message that both versions can sign is signed otherwise",
  zh: "没有找到两个版本都能签名而结果不同的报文",
};
const holdsKey: Words = {
  en: "what it makes holds the key as it is, so it is not shown",
  zh: "结果里含有密钥本身，因此不显示",
};
const privateKey: Words = {
  en: "the same text is signed, and how takes a private key, which is not at hand here",
  zh: "签名原文相同，差别在于私钥如何签名，而这里没有私钥",
};
