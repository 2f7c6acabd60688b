import type { WireValue } from "../wire.js";

/** What a message that is made should have at a place. */
export type Wish =
  | { readonly kind: "absent" }
  /** There, with any value. */
  | { readonly kind: "there" }
  | { readonly kind: "is"; readonly value: WireValue }
  /** The alternative of that index, of a type that has several. */
  | { readonly kind: "takes"; readonly choice: number };

/** Wishes by their paths, written as in issues: `holder.name`, `items[0]`. */
export type Wishes = ReadonlyMap<string, Wish>;

export const noWishes: Wishes = new Map();

export const absent: Wish = { kind: "absent" };
export const there: Wish = { kind: "there" };

export function is(value: WireValue): Wish {
  return { kind: "is", value };
}

export function wish(path: string, what: Wish): Wishes {
  return new Map([[path, what]]);
}

/** All of them together; undefined where two contradict each other. */
export function together(...all: readonly Wishes[]): Wishes | undefined {
  const merged = new Map<string, Wish>();
  for (const [path, added] of all.flatMap((each) => [...each])) {
    const before = merged.get(path);
    const both = before === undefined ? added : stronger(before, added);
    if (both === undefined) return undefined;
    merged.set(path, both);
  }
  return merged;
}

/** Whether something is wished for inside of what stands at `path`. */
export function wishedBelow(wishes: Wishes, path: string): boolean {
  for (const [other, { kind }] of wishes) {
    const isBelow =
      other.length > path.length && other.startsWith(path) && /[.[]/.test(other[path.length] ?? "");
    if (isBelow && kind !== "absent") return true;
  }
  return false;
}

/** The one that says more, where both can be. */
function stronger(one: Wish, other: Wish): Wish | undefined {
  if (isDeepEqual(one, other)) return one;
  if (one.kind === other.kind || one.kind === "absent" || other.kind === "absent") return undefined;
  return says[one.kind] > says[other.kind] ? one : other;
}

/** A value that is wished for is that of an alternative, and is there. */
const says: Readonly<Record<Wish["kind"], number>> = { absent: 0, there: 1, takes: 2, is: 3 };

function isDeepEqual(one: Wish, other: Wish): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
