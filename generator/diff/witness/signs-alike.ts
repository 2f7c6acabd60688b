import type { Change } from "../compare/change.js";
import type { Context } from "../context.js";
import { compareSignatures } from "./signature/compare.js";
import { signatureSides } from "./signature/sides.js";
import type { Comparison } from "./signature/tally.js";

/** Whether both versions of a signature make the same of every input that was tried. */
export function signsAlike(change: Change, context: Context): boolean {
  return comparisonOf(change, context)?.kind === "alike";
}

/** By the signatures of both versions: several of a signature's facts may have changed, and it is tried once. */
const known = new WeakMap<object, WeakMap<object, Map<string, Comparison>>>();

/** What came of trying both versions; undefined where one of them has no such signature. */
export function comparisonOf(change: Change, context: Context): Comparison | undefined {
  const sides = signatureSides(change, context);
  if (sides === undefined) return undefined;
  const path = change.after?.path ?? "";
  const ofBefore = known.get(context.before.provider) ?? new WeakMap();
  known.set(context.before.provider, ofBefore);
  const ofBoth = ofBefore.get(context.after.provider) ?? new Map<string, Comparison>();
  ofBefore.set(context.after.provider, ofBoth);
  const comparison = ofBoth.get(path) ?? compareSignatures(sides);
  ofBoth.set(path, comparison);
  return comparison;
}
