import type { Language } from "../../diagnostics/language.js";
import type { Finding, ProviderReport, Report } from "../finding.js";
import { countText } from "./counts.js";
import { groupsOf, groupTitle } from "./groups.js";
import { codeSections } from "./markdown/code.js";
import { code, escaped } from "./markdown/escape.js";
import { decidedSection, docsSection } from "./markdown/folded.js";
import { sectionsText, type Section } from "./markdown/sections.js";
import { findingRow, header } from "./markdown/table.js";
import { isDecided } from "../decided.js";
import { bumpText, providerTitle } from "./versions.js";

/** GitHub takes 65,536 characters in a comment. */
const commentLimit = 65_000;

/**
 * A review as a comment on a pull request, in GitHub-flavoured Markdown: what the versions must become, a table for each
 * operation, and folded what is decided, what are words alone, and which declarations change. At most `limit` UTF-16 units; what does not fit is counted.
 */
export function printMarkdown(
  report: Report,
  language: Language,
  limit: number = commentLimit,
): string {
  const { providers } = report;
  const sections = [
    { head: introduction(report, language), rows: [], tail: "" },
    ...providers.flatMap((provider) => providerSections(provider, language)),
    ...decidedSection(providers, language),
    ...docsSection(providers, language),
    ...codeSections(providers, language),
  ];
  return sectionsText(sections, limit, language);
}

function introduction({ base, head, providers }: Report, language: Language): string {
  const counts = countText(
    providers.flatMap(({ findings }) => findings),
    language,
  );
  return `## ${code(base)} → ${code(head)}\n\n**${counts}**\n`;
}

function providerSections(provider: ProviderReport, language: Language): readonly Section[] {
  const title = `\n### ${escaped(providerTitle(provider, language))}\n`;
  const bump = `\n${escaped(bumpText(provider, language))}\n`;
  const groups = groupsOf(provider.findings.filter(isShown));
  return [
    { head: title + bump, rows: [], tail: "" },
    ...groups.map((group) => ({
      head: `\n#### ${escaped(groupTitle(group, language))}\n\n${header(language)}`,
      rows: group.findings.map((finding) => findingRow(finding, language)),
      tail: "",
    })),
  ];
}

/** Not folded. */
function isShown(finding: Finding): boolean {
  return !isDecided(finding) && finding.severity !== "docs";
}
