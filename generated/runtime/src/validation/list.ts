import type { WireValue } from "../wire.js";
import { formOf } from "./form.js";
import type { Issue } from "./issue.js";
import { indexPath } from "./path.js";
import type { Expected } from "./phrases.js";
import { standardOf, type Reading, type Validator } from "./validator.js";

/**
 * Judges lists, item by item: for bodies that are lists. `structure` is that of an item. An issue's path begins with the
 * item's place: `[0].policyNo`. At most 100 issues are listed.
 */
export function listValidator<T>(item: Validator<T>): Validator<readonly T[]> {
  const check = (value: unknown, root: unknown = value): boolean =>
    Array.isArray(value) && value.every((each: unknown) => item.check(each, root));
  const read = (value: unknown, root: unknown = value): Reading<readonly T[]> => {
    if (!Array.isArray(value)) return { issues: [noList(item, value)] };
    const readings = value.map((each: WireValue) => item.read(each, root));
    const issues = readings.flatMap((reading, index) => issuesAt(reading, index));
    if (issues.length > 0) return { issues: issues.slice(0, 100) };
    return { value: readings.map((reading) => reading.value as T) };
  };
  return {
    structure: item.structure,
    face: item.face,
    check,
    read,
    "~standard": standardOf(read),
  };
}

function issuesAt(reading: Reading<unknown>, index: number): readonly Issue[] {
  return (reading.issues ?? []).map((issue) => ({ ...issue, path: below(index, issue.path) }));
}

/** `[0].policyNo`, `[0][1]`, `[0]` */
export function below(index: number, path: string): string {
  const place = indexPath("", index);
  return path === "" || path.startsWith("[") ? `${place}${path}` : `${place}.${path}`;
}

function noList({ structure }: Validator<unknown>, value: unknown): Issue {
  const rule = value === undefined ? "required" : value === null ? "null" : "type";
  const expected: Expected = `list of ${structure.name}`;
  return { path: "", rule, expected, actual: formOf(value) };
}
