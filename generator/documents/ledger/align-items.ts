import type { LedgerLine } from "../ledger.js";
import type { GroupPair } from "./align-groups.js";
import type { Aligned } from "./alignment.js";
import { gapsOf } from "./gaps.js";
import type { Item } from "./groups.js";
import { rowLikeness } from "./likeness.js";

/** Two lines that are one. */
export type Tied = Extract<Aligned, { readonly kind: "same" | "moved" | "edited" | "renamed" }>;

/** What became of the lines of a pair of groups. */
export interface TiedItems {
  readonly tied: readonly Tied[];
  /** Lines that stand where a line stood which is gone, and are somewhat like it. */
  readonly unsure: ReadonlyMap<LedgerLine, readonly LedgerLine[]>;
}

/** As alike as this, a row between the same neighbours is the same under another name. */
const RENAMED = 0.7;

/** Less alike, nobody would take one for the other. */
const UNSURE = 0.4;

/** One of two that are nearly as alike as each other is none. */
const MARGIN = 0.05;

/** Ties the lines of two groups that are one: what is equal, what is called alike, and what is alike between the same neighbours. */
export function alignItems(pair: GroupPair): TiedItems {
  const ties = new Map<Item, Item>();
  const [before, after] = [pair.before.items, pair.after.items];
  for (const keyOf of keys) tieByKey(before, after, ties, keyOf);
  const unsure = pair.before.kind === "table" ? tieRenamed(pair, ties) : tieInPlace(pair, ties);
  const tied = [...ties].map(([was, is]): Tied => {
    return { kind: kindOf(was, is, pair.moved), before: was.line, after: is.line };
  });
  return { tied, unsure };
}

/** Surest first. What stands in the same group is surer than what stands in another. */
const keys: readonly ((item: Item) => string | undefined)[] = [
  ({ full, below }) => `${full}\n${below}`,
  ({ full }) => full,
  ({ line, name, below }) => name && `${line.kind}\n${name}\n${below}`,
  ({ line, name }) => name && `${line.kind}\n${name}`,
];

/** What has one key is tied in turn where there are as many of it before as after: else nobody knows which is which. */
function tieByKey(
  before: readonly Item[],
  after: readonly Item[],
  ties: Map<Item, Item>,
  keyOf: (item: Item) => string | undefined,
): void {
  const taken = new Set(ties.values());
  const was = bucketsOf(
    before.filter((item) => !ties.has(item)),
    keyOf,
  );
  const is = bucketsOf(
    after.filter((item) => !taken.has(item)),
    keyOf,
  );
  for (const [key, items] of was) {
    const others = is.get(key);
    if (others?.length !== items.length) continue;
    items.forEach((item, index) => ties.set(item, others[index] as Item));
  }
}

function bucketsOf(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const buckets = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === "") continue;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(item);
    else buckets.set(key, [item]);
  }
  return buckets;
}

type Unsure = Map<LedgerLine, readonly LedgerLine[]>;

/** A row that is gone, and one between the same neighbours that is new and alike: each the other's only best. */
function tieRenamed({ before, after }: GroupPair, ties: Map<Item, Item>): Unsure {
  const unsure: Unsure = new Map();
  for (const gap of gapsOf(before.items, after.items, ties)) {
    const alone = gap.before.length === 1 && gap.after.length === 1;
    const best = gap.before.map((item) => onlyBest(item, gap.after, alone));
    gap.before.forEach((item, index) => {
      const found = best[index];
      if (found && onlyBest(found, gap.before, alone) === item) ties.set(item, found);
    });
    for (const item of gap.before.filter((each) => !ties.has(each))) {
      const like = gap.after.filter((other) => rowLikeness(item, other, alone) >= UNSURE);
      if (like.length > 0)
        unsure.set(
          item.line,
          like.map(({ line }) => line),
        );
    }
  }
  return unsure;
}

function onlyBest(item: Item, others: readonly Item[], alone: boolean): Item | undefined {
  const scored = others
    .map((other) => ({ other, score: rowLikeness(item, other, alone) }))
    .filter(({ score }) => score >= RENAMED)
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = scored;
  return first && first.score - (second?.score ?? 0) >= MARGIN ? first.other : undefined;
}

/** Of prose only hashes are kept: as many passages between the same neighbours, of the same kinds and topics, are the same ones. */
function tieInPlace({ before, after }: GroupPair, ties: Map<Item, Item>): Unsure {
  const unsure: Unsure = new Map();
  for (const gap of gapsOf(before.items, after.items, ties)) {
    if (gap.before.map(aboutOf).join("\n") === gap.after.map(aboutOf).join("\n")) {
      gap.before.forEach((item, index) => ties.set(item, gap.after[index] as Item));
      continue;
    }
    for (const { line } of gap.before) {
      const like = gap.after.filter((other) => other.line.kind === line.kind);
      if (like.length > 0)
        unsure.set(
          line,
          like.map((other) => other.line),
        );
    }
  }
  return unsure;
}

function aboutOf({ line }: Item): string {
  return "topics" in line ? [line.kind, ...line.topics].join(" ") : line.kind;
}

function kindOf(was: Item, is: Item, isMoved: boolean): Tied["kind"] {
  if (was.full === is.full) return isMoved ? "moved" : "same";
  return was.name === is.name ? "edited" : "renamed";
}
