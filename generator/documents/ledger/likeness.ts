import type { LedgerRow } from "../ledger.js";
import type { Group, Item } from "./groups.js";
import { normalised } from "./normalise.js";
import { isRow } from "./groups.js";

/** How alike two groups are, from 0 to 1: by what their rows are called, by rows that are equal, by the headings above them. */
export function likeness(one: Group, other: Group): number {
  if (one.kind !== other.kind) return 0;
  const heading = one.heading === other.heading ? 0.2 : 0;
  const equal = equalShare(one, other);
  if (one.kind === "prose") return 0.8 * equal + heading;
  return 0.5 * jaccard(one.names, other.names) + 0.3 * equal + heading;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((name) => other.has(name)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

function equalShare(one: Group, other: Group): number {
  let common = 0;
  for (const [hash, count] of one.hashes) common += Math.min(count, other.hashes.get(hash) ?? 0);
  return common / Math.max(one.items.length, other.items.length, 1);
}

/**
 * How alike two rows are that have different names, from 0 to 1. What they say beside their type counts most; what neither table
 * has a column for does not count. Rows that say nothing of themselves are told by where they stand: `alone` between their neighbours.
 */
export function rowLikeness(one: Item, other: Item, alone: boolean): number {
  if (!isRow(one.line) || !isRow(other.line) || one.line.kind !== other.line.kind) return 0;
  const [a, b] = [one.line, other.line];
  const weighed = [
    { weight: 0.5, score: saidAlike(a, b, alone) },
    { weight: 0.15, score: textsAlike(one.name ?? "", other.name ?? "") },
    ...(["type", "required"] as const).flatMap((column) => {
      const [was, is] = [a.facts[column], b.facts[column]];
      if (was === undefined && is === undefined) return [];
      return [{ weight: columnWeights[column], score: isSame(was, is) ? 1 : 0 }];
    }),
  ];
  const sum = weighed.reduce((total, { weight, score }) => total + weight * score, 0);
  return sum / weighed.reduce((total, { weight }) => total + weight, 0);
}

const columnWeights = { type: 0.2, required: 0.15 } as const;

/** What a row says beside its code, type, requiredness and length: by hash, or by its label. */
function saidAlike(one: LedgerRow, other: LedgerRow, alone: boolean): number {
  if (one.rest === other.rest) return one.rest !== undefined || alone ? 1 : 0;
  const [was, is] = [one.facts.label, other.facts.label];
  return was === undefined || is === undefined ? 0 : textsAlike(normalised(was), normalised(is));
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return normalised(one ?? "") === normalised(other ?? "");
}

/** Sørensen–Dice over pairs of neighbouring characters. */
function textsAlike(one: string, other: string): number {
  if (one === other) return one === "" ? 0 : 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
