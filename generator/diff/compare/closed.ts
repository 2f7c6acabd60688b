import { isDeepStrictEqual } from "node:util";
import type { Provider } from "../../model/provider.js";

/** The choice of each open point. */
type Picks = ReadonlyMap<string, string>;

interface OpenNode {
  readonly kind: "open";
  readonly point: string;
  readonly choices: { readonly [choice: string]: unknown };
}

/**
 * Whether a fact says the same in two versions, under every choice that both versions have. What was left open and is now
 * decided by its default (or the other way round) says the same: that the point is gone is a change of the point alone.
 */
export function sameFact(from: unknown, to: unknown, before: Provider, after: Provider): boolean {
  if (from === to || isDeepStrictEqual(from, to)) return true;
  const points = [new Map<string, OpenNode>(), new Map<string, OpenNode>()] as const;
  collect(from, points[0]);
  collect(to, points[1]);
  if (points[0].size + points[1].size === 0) return false;
  if (isElsewhere(points[0], points[1], after) || isElsewhere(points[1], points[0], before)) {
    return false;
  }
  const held = [defaults(before), defaults(after)] as const;
  return sharedPicks(points[0], points[1], held).every(([left, right]) =>
    isDeepStrictEqual(closed(from, left), closed(to, right)),
  );
}

/** Whether a point stands here no more, and elsewhere still: that is no change of the point. */
function isElsewhere(
  here: ReadonlyMap<string, OpenNode>,
  there: ReadonlyMap<string, OpenNode>,
  other: Provider,
): boolean {
  return other.openPoints.some(({ name }) => here.has(name) && !there.has(name));
}

/** The choices to compare under: all defaults, and each choice of a point that both have, the others at their defaults. */
function sharedPicks(
  left: ReadonlyMap<string, OpenNode>,
  right: ReadonlyMap<string, OpenNode>,
  [heldLeft, heldRight]: readonly [Picks, Picks],
): readonly (readonly [Picks, Picks])[] {
  // A default that moved is a change of the point: both are looked at under one that they share.
  const moved = [...left.keys()].filter((point) =>
    Object.hasOwn(right.get(point)?.choices ?? {}, heldLeft.get(point) ?? ""),
  );
  const base = new Map(heldRight);
  for (const point of moved) base.set(point, heldLeft.get(point) ?? "");
  const shared = [...left].flatMap(([point, node]) =>
    Object.keys(node.choices)
      .filter((choice) => Object.hasOwn(right.get(point)?.choices ?? {}, choice))
      .map((choice) => [point, choice] as const),
  );
  return [
    [heldLeft, base],
    ...shared.map(
      ([point, choice]) =>
        [new Map(heldLeft).set(point, choice), new Map(base).set(point, choice)] as const,
    ),
  ];
}

function defaults(provider: Provider): Picks {
  return new Map(provider.openPoints.map(({ name, default: held }) => [name, held]));
}

/** A fact with a choice made at every open place; what a choice puts into a list stands among the list's items. */
export function closed(fact: unknown, picks: Picks): unknown {
  if (Array.isArray(fact)) {
    return fact.flatMap((item: unknown) => {
      const inner = closed(item, picks);
      return isOpen(item) && Array.isArray(inner) ? (inner as unknown[]) : [inner];
    });
  }
  if (typeof fact !== "object" || fact === null) return fact;
  if (isOpen(fact)) return closed(fact.choices[picks.get(fact.point) ?? ""], picks);
  return Object.fromEntries(
    Object.entries(fact).map(([key, inner]) => [key, closed(inner, picks)]),
  );
}

function collect(fact: unknown, into: Map<string, OpenNode>): void {
  if (typeof fact !== "object" || fact === null) return;
  if (isOpen(fact)) into.set(fact.point, fact);
  for (const inner of Object.values(fact)) collect(inner, into);
}

function isOpen(fact: unknown): fact is OpenNode {
  return typeof fact === "object" && fact !== null && (fact as { kind?: unknown }).kind === "open";
}
