import type { Language } from "../../diagnostics/language.js";
import { visible } from "../../diagnostics/visible.js";
import type { Finding, Report } from "../finding.js";
import type { Severity } from "../verdict.js";
import { undecidedFirst } from "./groups.js";
import { isDecided } from "../decided.js";
import { headline, linesOf } from "./rows.js";
import { shownAt, type Shown } from "./surviving.js";

/**
 * A review as annotations of GitHub Actions, one workflow command a line:
 *
 * ```
 * ::error title=length-shorter,file=specs/acme/insure.yaml,line=41,col=7::InsureRequest › outSerialNo …%0Aat: …
 * ```
 *
 * What is removed stands at the nearest place that is left and says where it was. What is decided is a notice; words alone are
 * left out. Escaping follows https://docs.github.com/actions/reference/workflow-commands-for-github-actions and actions/toolkit's
 * `command.ts`.
 */
export function printGithub(report: Report, language: Language): string {
  return report.providers
    .flatMap(({ findings }) =>
      undecidedFirst(findings)
        .filter(({ severity }) => severity !== "docs")
        .map((finding) => `${annotation(finding, shownAt(finding, findings), language)}\n`),
    )
    .join("");
}

function annotation(finding: Finding, at: Shown | undefined, language: Language): string {
  const properties = [
    ["title", finding.rule],
    ["file", at?.file],
    ["line", at?.line],
    ["col", at?.column],
  ] as const;
  const given = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const lines = [headline(finding, language), ...linesOf(finding, language)];
  return `::${levelOf(finding)} ${given.join(",")}::${escapedData(lines.join("\n"))}`;
}

type Level = "error" | "warning" | "notice";

function levelOf(finding: Finding): Level {
  return isDecided(finding) ? "notice" : levels[finding.severity];
}

const levels: Readonly<Record<Severity, Level>> = {
  breaking: "error",
  dangerous: "warning",
  safe: "notice",
  docs: "notice",
};

function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
