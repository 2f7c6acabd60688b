import { isObject, type WireObject, type WireValue } from "../wire.js";
import { mayHoldAbsent, withoutAbsent } from "./absence.js";
import { describeIssue, type Issue } from "./issue.js";
import { listIssues } from "./issues.js";
import { pathKeys } from "./path.js";
import type { Actual } from "./phrases.js";
import type { StandardSchema } from "./standard-schema.js";
import type { Face, Structure } from "./structure.js";

/** Judges wire values against one structure on one face, and reads them as `T`. Also a Standard Schema. */
export interface Validator<T> extends StandardSchema<T> {
  readonly structure: Structure;
  readonly face: Face;
  /** The fast answer. `root` is the whole message, for conditions that reach it; `value` unless given. */
  check(value: unknown, root?: unknown): boolean;
  /**
   * The typed value, or why there is none; one of the two, and issues are never an empty list. What a structure counts as
   * absent is left out of a received value.
   */
  read(value: unknown, root?: unknown): Reading<T>;
}

export type Reading<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly value?: undefined };

/** What a validator is made of. */
export interface ValidatorParts<T> {
  readonly structure: Structure;
  readonly face: Face;
  /** The straight-line predicate: true exactly where `listIssues` lists none. */
  readonly check: (value: unknown, root: unknown) => boolean;
  /** From a wire value that passed to its typed form; without it the two are the same. */
  readonly decode?: (value: WireObject) => T;
}

/** Issues are listed only where the predicate failed, so a good message costs the predicate alone. */
export function validator<T>(parts: ValidatorParts<T>): Validator<T> {
  const { structure, face, decode } = parts;
  // Asked for at first use: structures may refer to each other before they are all there.
  let lenient: boolean | undefined;
  const present = (value: WireObject): WireObject => {
    lenient ??= face === "received" && mayHoldAbsent(structure);
    return lenient ? withoutAbsent(structure, value) : value;
  };
  const check = (value: unknown, root: unknown = value): boolean => parts.check(value, root);
  const read = (value: unknown, root: unknown = value): Reading<T> => {
    if (!check(value, root) || !isObject(value)) return { issues: explain(parts, value, root) };
    const there = present(value);
    return { value: decode === undefined ? (there as T) : decode(there) };
  };
  return {
    structure,
    face,
    check,
    read,
    "~standard": standardOf(read),
  };
}

/** What a validator shows of itself as a Standard Schema. */
export function standardOf<T>(
  read: (value: unknown) => Reading<T>,
): StandardSchema<T>["~standard"] {
  return {
    version: 1,
    vendor: "baowen",
    validate: (value) => {
      const { issues, value: typed } = read(value);
      if (issues === undefined) return { value: typed };
      return {
        issues: issues.map((issue) => ({
          message: describeIssue(issue),
          path: pathKeys(issue.path),
        })),
      };
    },
  };
}

function explain<T>(parts: ValidatorParts<T>, value: unknown, root: unknown): readonly Issue[] {
  const { structure, face } = parts;
  const issues = listIssues(structure, value as WireValue, face, "", root);
  if (issues.length > 0) return issues;
  // Predicate and list disagree, which tests exclude. Refusing without a reason would be worse.
  const actual: Actual = "another value";
  return [{ path: "", rule: "type", expected: structure.name, actual }];
}
