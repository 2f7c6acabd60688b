import { hasChinese, tidy as tidyText } from "../tables/content.js";
import type { DraftParty } from "./elements.js";
import type { TabledOperation } from "./field-tables.js";
import { camel } from "./names.js";
import type { DraftAnswers } from "./source.js";

/** The two ends, as far as documents name them. */
export interface Parties {
  /** Always two. */
  readonly parties: readonly DraftParty[];
  readonly we: string;
  /** Nobody said which of them we are. */
  readonly isWeGuessed: boolean;
  /** The name of a party, by a document's word. */
  readonly named: (word: string | undefined) => string | undefined;
}

/** Reads the parties out of who sends to whom, and out of who we are said to be. */
export function partiesIn(
  operations: readonly TabledOperation[],
  { we, known }: DraftAnswers,
): Parties {
  const words = operations.flatMap(({ operation: { from, to } }) => [from, to]);
  const told = groups(words.flatMap((word) => (word === undefined ? [] : [tidy(word)])));
  const found = told.slice(0, 2).map(partyOf);
  const called = we === undefined ? known : { ours: [we], theirs: [] };
  const said = called?.ours[0];
  const isKnown = said === undefined || oursAmong(found, called) !== undefined;
  const all = isKnown || found.length > 1 ? found : [...found, partyOf([said])];
  const both = named([...all, ...spare.map((name): Party => ({ name, words: [] }))]);
  const ours = oursAmong(both, called);
  const guess = both.find(({ name }) => name !== "platform") ?? both[0];
  return {
    parties: both.map(({ name, title }) => ({ name, ...(title !== undefined && { title }) })),
    we: ours?.name ?? guess?.name ?? "partner",
    isWeGuessed: ours === undefined,
    named: (word) =>
      word === undefined ? undefined : both.find((party) => isCalled(party, tidy(word)))?.name,
  };
}

/** Which of both we are: the one that is called so, or the one beside the one that is called like the other. */
function oursAmong(
  both: readonly Party[],
  { ours, theirs }: NonNullable<DraftAnswers["known"]> = { ours: [], theirs: [] },
): Party | undefined {
  const called = (words: readonly string[]): Party | undefined =>
    both.find((party) => words.some((word) => isCalled(party, word)));
  const other = called(theirs);
  return called(ours) ?? (other && both.find((party) => party !== other));
}

interface Party extends DraftParty {
  /** What documents call it. */
  readonly words: readonly string[];
}

function partyOf(words: readonly string[]): Party {
  const [first = ""] = words;
  const pronoun = pronouns.find(([pattern]) => pattern.test(first))?.[1];
  if (pronoun !== undefined) return { name: pronoun, words };
  const isName = /^[a-z][a-z0-9-]*$/u.test(first);
  return isName ? { name: first, words } : { name: nameOf(first), title: first, words };
}

function isCalled({ name, words }: Party, word: string): boolean {
  return name === word || words.some((one) => isSame(one, word));
}

/** The first two of different names; what documents name is called `partner` rather than not at all. */
function named(parties: readonly Party[]): readonly Party[] {
  const [first, ...others] = parties;
  const second = others.find(({ name, words }) => name !== first?.name || words.length > 0);
  if (!first || !second) return parties.slice(0, 2);
  return [first, second.name === first.name ? { ...second, name: otherThan(first.name) } : second];
}

function otherThan(name: string): string {
  return spare.find((each) => each !== name) ?? "partner";
}

const spare = ["platform", "partner"];

function tidy(word: string): string {
  return tidyText(word)
    .replace(/^the /iu, "")
    .replace(/(?:服务)?系统$|服务器$/u, "");
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Words of one party: `携保` and `携保网`, `渠道` and `渠道商`. In the order in which they come. */
function groups(words: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const word of new Set(words)) {
    const group = found.find((known) => known.some((one) => isLike(one, word)));
    if (group) group.push(word);
    else found.push([word]);
  }
  return found;
}

function isLike(one: string, other: string): boolean {
  if (isSame(one, other)) return true;
  return hasChinese(`${one}${other}`) && (one.includes(other) || other.includes(one));
}

/** The usual English word for what a party is called; its own letters, or `platform` for a name. */
function nameOf(word: string): string {
  const known = usual.find(([pattern]) => pattern.test(word))?.[1];
  return known ?? (/^[A-Za-z][\w -]*$/u.test(word) ? camel(word) : "platform");
}

/** Whoever writes a document is its platform, and whoever reads it the partner: `Partner calls us`, `我司推送贵司`. */
const pronouns: readonly (readonly [RegExp, string])[] = [
  [/^(?:us|we|our (?:side|system)|我[方司们]|本[方司])$/iu, "platform"],
  [/^(?:you|your (?:side|system)|贵[方司]|[你您对]方)$/iu, "partner"],
];

const usual: readonly (readonly [RegExp, string])[] = [
  [/渠道/u, "channel"],
  [/分销/u, "distributor"],
  [/商户|商家/u, "merchant"],
  [/合作方|合作伙伴/u, "partner"],
  [/保险公司|保司|承保/u, "insurer"],
  [/经纪|中介|代理/u, "broker"],
  [/客户端|调用方|接入方|请求方/u, "client"],
];
