import type { Bump, Cause, Danger, Severity, Verdict, Verdicts } from "./verdict.js";

/** What severity, silence and bump are made of. */
export interface Judged {
  readonly verdicts: Verdicts;
  readonly cause: Cause;
}

/** The worst that it does to messages now or to code that is compiled, of all roles. */
export function severityOf(judged: Judged): Severity {
  const verdicts = Object.values(judged.verdicts);
  if (verdicts.length === 0) return "docs";
  const wire = verdicts.map((verdict) => wireNow(verdict, judged.cause));
  if (wire.includes("breaking") || verdicts.some(stopsCompiling)) return "breaking";
  return wire.includes("dangerous") ? "dangerous" : "safe";
}

/** Messages may be harmed, and everything still compiles. */
export function isSilent({ verdicts, cause }: Judged): boolean {
  const all = Object.values(verdicts);
  return all.some(
    (verdict) =>
      ["breaking", "dangerous"].includes(wireNow(verdict, cause)) && !all.some(stopsCompiling),
  );
}

/** https://semver.org; what is cured by generating again is a break all the same, because behaviour changes. */
export function bumpOf(judged: Judged): Bump {
  return bumps[severityOf(judged)];
}

const bumps: Readonly<Record<Severity, Bump>> = {
  breaking: "major",
  dangerous: "minor",
  safe: "minor",
  docs: "patch",
};

/**
 * Where the partner did not change, messages are what they were. Of a corrected document somebody has said so. Of a corrected
 * capture nobody knows which of the two was wrong: that must be decided.
 */
function wireNow({ now }: Verdict, cause: Cause): Danger {
  if (cause === "document-correction") return "none";
  return cause === "capture-fix" && now === "breaking" ? "dangerous" : now;
}

function stopsCompiling({ writer, reader }: Verdict): boolean {
  return writer || reader;
}
