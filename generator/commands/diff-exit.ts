import { isDecided } from "../diff/decided.js";
import type { Finding, Report } from "../diff/finding.js";
import { severities } from "../diff/verdict.js";
import type { Exit } from "./command.js";
import { failLevels } from "./diff-flags.js";
import type { Input } from "./input.js";

const exit = { done: 0, findings: 100, undecided: 110 } as const;

export const diffExits: readonly Exit[] = [
  {
    code: exit.findings,
    doc: {
      en: "something at or over --fail-on was found, and nobody decided it",
      zh: "有达到 --fail-on 的发现，尚无人决定",
    },
  },
  {
    code: exit.undecided,
    doc: {
      en: "only below --fail-on, but something dangerous is undecided (--fail-on never: not used)",
      zh: "没有达到 --fail-on 的，但有 dangerous 的发现尚无人决定（--fail-on never 时不用）",
    },
  },
];

export type FailLevel = (typeof failLevels)[number];

export function failLevelOf(input: Input): FailLevel {
  return failLevels.find((level) => level === input.value("fail-on")) ?? "breaking";
}

/** What the process ends with for what was found, whatever of it is printed. */
export function exitOf({ providers }: Report, level: FailLevel): number {
  const open = providers.flatMap(({ findings }) => findings.filter((one) => !isDecided(one)));
  if (open.some((finding) => isReached(finding, level))) return exit.findings;
  const isDangerous = open.some(({ severity }) => severity === "dangerous");
  return isDangerous && level !== "never" ? exit.undecided : exit.done;
}

/** Whether a finding is as severe as the level, or more. */
export function isReached({ severity }: Finding, level: FailLevel): boolean {
  return level !== "never" && severities.indexOf(severity) <= severities.indexOf(level);
}
