import type { DraftField, DraftRequired } from "./elements.js";
import { allBelow } from "./likeness.js";

/** A document's words for types and requiredness, and the language's for the same: `varchar: string`, `Y: "true"`. */
export type Words = ReadonlyMap<string, string>;

/** The words that fields show; of a word that stands for several, the meaning that it has most. */
export function wordsIn(fields: readonly DraftField[]): Words {
  const counts = new Map<string, Map<string, number>>();
  const count = (word: string, meaning: string): void => {
    if (word === meaning || word === "" || word.length > 24) return;
    const meanings = counts.get(word) ?? new Map<string, number>();
    counts.set(word, meanings.set(meaning, (meanings.get(meaning) ?? 0) + 1));
  };
  for (const { printed = "", type = "", required } of allBelow(fields)) {
    // `Policy[]` is a list, and `Policy` is no word for one.
    const isList = type.startsWith("list<") && printed.endsWith("[]");
    if (type !== "" && type !== "json" && isWord(type) && !isList) {
      count(headOf(printed), headOf(type));
    }
    if (required.printed !== undefined) count(required.printed, meaningOf(required));
  }
  return new Map([...counts].map(([word, meanings]) => [word, mostFrequent(meanings)] as const));
}

/** Whether a printed type, in the language's words, is this type. */
export function saysType(printed: string, type: string, words: Words): boolean {
  const spelt = printed.normalize("NFKC").replaceAll(/\s/gu, "");
  const translated = spelt.replaceAll(
    /[\p{L}_][\p{L}\p{N}_-]*/gu,
    (word) => words.get(word) ?? word,
  );
  return spelt === type || translated === type || words.get(printed) === type;
}

function meaningOf({ kind }: DraftRequired): string {
  const meanings = { always: "true", optional: "false", said: "said", unspecified: "unspecified" };
  return meanings[kind];
}

/** What stands before brackets: `decimal` of `decimal(18,2)`. */
function headOf(type: string): string {
  return /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(type.trim())?.[0] ?? "";
}

/** Not the name of a structure. */
function isWord(type: string): boolean {
  return /^[a-z]/u.test(type);
}

function mostFrequent(meanings: ReadonlyMap<string, number>): string {
  const [first] = [...meanings].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? "";
}
