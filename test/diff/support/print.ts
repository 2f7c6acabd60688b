import type { Finding } from "../../../generator/diff/finding.js";
import { roles, type Verdict } from "../../../generator/diff/verdict.js";

/** Findings as `expect.txt` holds them: all that was judged, and no wording. */
export function printFindings(findings: readonly Finding[]): string {
  return findings.map(printFinding).join("\n");
}

function printFinding(finding: Finding): string {
  const { rule, element, title, before, after, places, verdicts } = finding;
  const lines = [
    `${rule}: ${element}${title === undefined ? "" : ` 「${title}」`}`,
    ...(before ? [line("before", printForm(before.text, before.cite))] : []),
    ...(after ? [line("after", printForm(after.text, after.cite))] : []),
    ...places.map(({ operation, part, role }) => line("place", `${operation} ${part}, we ${role}`)),
    ...roles.flatMap((role) => {
      const verdict = verdicts[role];
      return verdict ? [line(role, printVerdict(verdict))] : [];
    }),
    line(
      "comes to",
      [finding.severity, ...(finding.silent ? ["silent"] : []), finding.bump].join(", "),
    ),
    line("cause", finding.cause),
    line("fix", finding.fix),
  ];
  return lines.map((each) => `${each}\n`).join("");
}

function line(name: string, text: string): string {
  return `  ${`${name}:`.padEnd(10)}${text}`;
}

function printForm(text: string, cite: readonly string[]): string {
  return [text, ...(cite.length > 0 ? [`(${cite.join(", ")})`] : [])].join("  ");
}

function printVerdict({ now, early, writer, reader }: Verdict): string {
  const stops = [...(writer ? ["writers"] : []), ...(reader ? ["readers"] : [])];
  return [
    `now ${now}`,
    `early ${early}`,
    ...(stops.length > 0 ? [`stops ${stops.join(" and ")}`] : []),
  ].join(", ");
}
