import type { Ledger, LedgerLine } from "../ledger.js";
import { alignGroups } from "./align-groups.js";
import { alignItems, type Tied } from "./align-items.js";
import type { Aligned, Alignment } from "./alignment.js";
import { passageGroups, tableGroups } from "./groups.js";

/**
 * What became of each line of a ledger in a later one. First tables are tied to tables and the prose of sections to that of
 * sections, in the order of the document, then lines inside each pair: by equal hash, by equal code, by likeness between the same
 * neighbours. What is left is looked for elsewhere, by a hash that occurs once in each ledger. So rows that a document repeats,
 * as it does where an interface was pasted twice, are told apart by where they stand, and not by line numbers.
 *
 * Nothing is guessed: where several lines might be the one, it is `lost`, and they are its candidates; these are `added` all the same.
 */
export function align(before: Ledger, after: Ledger): Alignment {
  const pairs = [
    ...alignGroups(tableGroups(before), tableGroups(after)),
    ...alignGroups(passageGroups(before), passageGroups(after)),
  ].map(alignItems);
  const inPlace = pairs.flatMap(({ tied }) => tied);
  const tied = [...inPlace, ...movedLines(before.lines, after.lines, inPlace)];
  const ties = new Map(tied.map((each) => [each.before, each]));
  const taken = new Set(tied.map((each) => each.after));
  const left = after.lines.filter((line) => !taken.has(line));
  const candidates = candidatesIn(left, new Map(pairs.flatMap(({ unsure }) => [...unsure])));
  return [
    ...before.lines.map((line) => ties.get(line) ?? goneOrLost(line, candidates(line))),
    ...left.map((line): Aligned => ({ kind: "added", after: line })),
  ];
}

function goneOrLost(before: LedgerLine, candidates: readonly LedgerLine[]): Aligned {
  return candidates.length > 0 ? { kind: "lost", before, candidates } : { kind: "removed", before };
}

/** What is left on both sides and says, alone in its ledger, the same. */
function movedLines(
  before: readonly LedgerLine[],
  after: readonly LedgerLine[],
  tied: readonly Tied[],
): readonly Tied[] {
  const [was, is] = [byHash(before), byHash(after)];
  const taken = new Set(tied.flatMap((each) => [each.before, each.after]));
  return before.flatMap((line): readonly Tied[] => {
    const [own = [], others = []] = [was.get(line.full), is.get(line.full)];
    const [found] = others;
    if (taken.has(line) || own.length !== 1 || others.length !== 1 || !found) return [];
    return taken.has(found) || found.kind !== line.kind
      ? []
      : [{ kind: "moved", before: line, after: found }];
  });
}

/** For a line that nothing was tied to: what says the same, and what stands where it stood. */
function candidatesIn(
  left: readonly LedgerLine[],
  unsure: ReadonlyMap<LedgerLine, readonly LedgerLine[]>,
): (line: LedgerLine) => readonly LedgerLine[] {
  const isLeft = new Set(left);
  const alike = byHash(left);
  return (line) => [
    ...new Set([
      ...(alike.get(line.full) ?? []),
      ...(unsure.get(line) ?? []).filter((other) => isLeft.has(other)),
    ]),
  ];
}

function byHash(lines: readonly LedgerLine[]): ReadonlyMap<string, readonly LedgerLine[]> {
  const found = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const same = found.get(line.full);
    if (same) same.push(line);
    else found.set(line.full, [line]);
  }
  return found;
}
