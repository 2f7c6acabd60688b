import type { Finding, Form } from "../finding.js";

type At = NonNullable<Form["at"]>;

/** Where a finding is shown in the files of the new version. */
export interface Shown {
  readonly file: string;
  /** Absent where no line of the file is nearer than another. */
  readonly line?: number;
  readonly column?: number;
  /** Where it was, if it is gone: a place of the old version. */
  readonly was?: At;
}

/**
 * The place of what a finding is about. What is gone is shown at the nearest place that survives: that of the finding which was
 * the last one above it in the old file. Absent where neither version has a place.
 */
export function shownAt(finding: Finding, all: readonly Finding[]): Shown | undefined {
  if (finding.after?.at) return finding.after.at;
  const was = finding.before?.at;
  if (was === undefined) return undefined;
  const above = all
    .flatMap(({ before, after }) =>
      before?.at && after?.at ? [{ old: before.at, now: after.at }] : [],
    )
    .filter(({ old }) => old.file === was.file && old.line <= was.line)
    .toSorted((a, b) => b.old.line - a.old.line);
  const [nearest] = above;
  return nearest === undefined ? { file: was.file, was } : { ...nearest.now, was };
}
