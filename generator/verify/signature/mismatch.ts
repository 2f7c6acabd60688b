import { printChoices } from "../choices.js";
import type { Choices } from "../../protocol/choose.js";
import type { WorkedOut } from "../../protocol/signed-message.js";
import { phrasesOf, type Phrases } from "../phrases.js";
import type { Step } from "../report.js";
import { Attempts, mostAttempts, type MaybeSigned } from "./attempt.js";
import { causes } from "./causes.js";
import { matchingChoices } from "./combinations.js";
import type { Judged } from "./judge.js";
import { isDigits } from "./trace.js";

type Explained = Pick<Step, "notes" | "matches" | "wouldMatchIf">;

/** What is known of a signature that does not match. */
export interface Mismatch {
  readonly carried: string;
  /** All choices under which the message carries it, the nearest first. */
  readonly all: readonly Choices[];
  /** Absent where it could not be worked out as things were taken. */
  readonly worked?: WorkedOut;
}

/**
 * Why a signature may differ: with which choices of open points it matches; else which of the usual causes would explain it,
 * and otherwise where to look first.
 */
export function explained(judged: Judged, { carried, all, worked }: Mismatch): Explained {
  const say = phrasesOf(judged.message.means.language);
  const look = () => whereToLook(carried, worked?.result, say);
  return search(judged, all, look);
}

/** The same of a signature that is not where it was taken to be, or not to be there at all. */
export function noneMatches(judged: Judged, all: readonly Choices[]): Explained {
  return search(judged, all, () => []);
}

function search(
  { message, unnamed }: Judged,
  all: readonly Choices[],
  look: () => readonly string[],
): Explained {
  const attempts = new Attempts(unnamed);
  const matches = matchingChoices(message, all, attempts);
  const says = phrasesOf(message.means.language).signature;
  if (matches.length > 0) {
    const notes = matches.map((choices) => says.matchesWith(printChoices(choices)));
    return { notes, matches, wouldMatchIf: [] };
  }
  const wouldMatchIf = likely(message, all, attempts);
  const notes = [
    says.noneMatches(all.length),
    ...(wouldMatchIf.length > 0 ? wouldMatchIf : [says.noCause, ...look()]),
    ...(attempts.isExhausted ? [says.exhausted(mostAttempts)] : []),
  ];
  return { notes, matches: [], wouldMatchIf };
}

/** As things were taken first; only where nothing explains it so, under other choices too. */
function likely(
  message: MaybeSigned,
  all: readonly Choices[],
  attempts: Attempts,
): readonly string[] {
  const { choices, language } = message.means;
  const say = phrasesOf(language);
  const plain = causes.filter(({ change }) => attempts.matches(message, choices, change));
  if (plain.length > 0)
    return plain.map(({ says }) => say.signature.wouldMatch(says(say.causes), ""));
  for (const { says, change } of causes) {
    const [first] = matchingChoices(message, all, attempts, change);
    if (first) return [say.signature.wouldMatch(says(say.causes), printChoices(first))];
  }
  return [];
}

/** What can be told from the two signatures alone. */
function whereToLook(
  carried: string,
  expected: string | undefined,
  say: Phrases,
): readonly string[] {
  const says = say.signature;
  if (expected === undefined) return [];
  if (carried.length !== expected.length) {
    const name = digestLike(carried, say);
    return [
      says.length([...carried].length, expected.length),
      ...(name === undefined ? [] : [says.likeDigest(name)]),
    ];
  }
  return isDigits(carried) && isHex(carried) === isHex(expected) ? [says.compare] : [says.charset];
}

function isHex(text: string): boolean {
  return /^[0-9A-Fa-f]+$/.test(text);
}

function digestLike(text: string, { digestForms }: Phrases): string | undefined {
  return digestForms[`${isHex(text) ? "hex" : "base64"} ${text.length}`];
}
