import type { Protocol } from "../../model/protocol.js";
import type { OpenPoint } from "../../model/provider.js";
import type { Choices } from "../../protocol/choose.js";
import type { HttpAround } from "../../protocol/http-inputs.js";
import { headerNameProblem } from "../../protocol/runtime-words.js";
import { hasPublicKeyOnly } from "../../protocol/verify.js";
import { credentialsOf } from "../../protocol/placed-signature.js";
import {
  carriedSignature,
  withSeal,
  workOut,
  type SignedMessage,
  type WorkedOut,
} from "../../protocol/signed-message.js";
import { printChoices } from "../choices.js";
import type { MaskedMessage } from "../masking/masked-message.js";
import type { Scrub } from "../masking/scrubber.js";
import { phrasesOf } from "../phrases.js";
import type { Step } from "../report.js";
import { under, type MaybeSigned } from "./attempt.js";
import { combinations, otherChoices } from "./combinations.js";
import { explained, noneMatches } from "./mismatch.js";
import { traceOf } from "./trace.js";

/** A signature that is to be judged, and what may be shown of its message. */
export interface Judged {
  readonly message: MaybeSigned;
  /** The message's protocol, names of headers left open that are. */
  readonly unnamed: Protocol;
  readonly of: "request" | "reply";
  /** The open points that decide about the signature. */
  readonly points: readonly OpenPoint[];
  readonly masked: MaskedMessage;
  /** The same of what is around the message. */
  readonly maskedHttp: HttpAround;
  readonly scrub: Scrub;
  /** A reply that says no, of a protocol some of whose outcomes are not signed. */
  readonly mayLack: boolean;
}

type Judgement = Omit<Step, "step">;

/** Judges the signature of a message. */
export function judgeSignature(judged: Judged): Judgement {
  const { message, unnamed } = judged;
  const { choices, language = "en" } = message.means;
  const says = phrasesOf(language).signature;
  const signed = under(message, choices, unnamed);
  if (signed === undefined) return judgeUnexpected(judged);
  const carried = carriedSignature(signed);
  if (typeof carried === "object")
    return step("wrong", says.notWorkedOut(carried.refused[language]));
  if (carried === undefined || carried === "") return judgeAbsent(judged);
  const missing = missingKeys([signed]);
  if (missing.length > 0) return step("unchecked", says.missing(missing));
  const worked = workOut(signed);
  const all = carrying(judged).map((each) => each.means.choices);
  if ("refused" in worked) {
    const refused = step("wrong", says.notWorkedOut(worked.refused[language]));
    return { ...refused, ...explained(judged, { carried, all }) };
  }
  const trace = traceOf({ ...judged, signed }, worked, carried);
  if (worked.received === "matches") {
    return { ...step("ok", says.matches, written(signed, worked, all)), trace };
  }
  return { ...step("wrong", says.differs), trace, ...explained(judged, { carried, all, worked }) };
}

function step(status: Step["status"], says: string, notes: readonly string[] = []): Judgement {
  return { status, says, notes };
}

/** The credentials that are not given, of all that the signatures take. */
function missingKeys(all: readonly SignedMessage[]): readonly string[] {
  const needed = all.flatMap(({ placed, sealed, means }) =>
    credentialsOf(withSeal(placed.signature, sealed), means.choices),
  );
  const given = new Set(all.flatMap(({ means }) => Object.keys(means.keys)));
  return [...new Set(needed)].filter((name) => !given.has(name));
}

/** The message under each combination of open points under which it carries a signature, the nearest first. */
function carrying({ message, points, unnamed }: Judged): readonly SignedMessage[] {
  const names = Object.keys(message.http.headers).filter((name) => !headerNameProblem(name));
  return combinations(points, message.means.choices, names).flatMap((choices) => {
    const signed = under(message, choices, unnamed);
    return signed !== undefined && carriedSignature(signed) ? [signed] : [];
  });
}

/** None is taken; one may be there all the same. */
function judgeUnexpected(judged: Judged): Judgement {
  const { message, of } = judged;
  const says = phrasesOf(message.means.language).signature;
  const all = carrying(judged);
  if (all.length === 0) return step("nothing", says.none(of, message.protocol.name));
  const missing = missingKeys(all);
  if (missing.length > 0) return step("unchecked", says.unexpected, [says.missing(missing)]);
  const choices = all.map((each) => each.means.choices);
  return { ...step("wrong", says.unexpected), ...noneMatches(judged, choices) };
}

/** One is taken, and none is there: it may stand elsewhere, or there may be none under another choice. */
function judgeAbsent(judged: Judged): Judgement {
  const { message, points, unnamed, mayLack } = judged;
  const { choices: taken, language } = message.means;
  const says = phrasesOf(language).signature;
  if (mayLack) return step("unchecked", says.unsignedOutcome);
  const all = carrying(judged);
  if (all.length > 0 && missingKeys(all).length === 0) {
    const choices = all.map((each) => each.means.choices);
    return { ...step("wrong", says.absent), ...noneMatches(judged, choices) };
  }
  const none = combinations(points, taken).find((each) => !under(message, each, unnamed));
  if (none === undefined) return step("wrong", says.absent);
  const others = otherChoices(none, taken);
  const notes = [says.noneWith(printChoices(others))];
  return { ...step("wrong", says.absent, notes), matches: [others], wouldMatchIf: [] };
}

/** With which other choices a signature is written as it is, where letter case does not count. */
function written(
  signed: SignedMessage,
  { result, carried }: WorkedOut,
  all: readonly Choices[],
): readonly string[] {
  const { placed, means, protocol } = signed;
  if (!placed.signature.verify.ignoreCase || hasPublicKeyOnly(placed.signature, means)) return [];
  if (result === carried) return [];
  const exact = all.find((choices) => {
    const other = under(signed, choices, protocol);
    const worked = other && workOut(other);
    return worked !== undefined && !("refused" in worked) && worked.result === carried;
  });
  if (exact === undefined) return [];
  const others = printChoices(otherChoices(exact, means.choices));
  return [phrasesOf(means.language).signature.writtenAs(others)];
}
