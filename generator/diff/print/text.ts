import type { Language } from "../../diagnostics/language.js";
import { coloured, plain } from "../../diagnostics/paint.js";
import { unicodeEscapes } from "../../diagnostics/visible.js";
import type { ProviderReport, Report } from "../finding.js";
import { countText } from "./counts.js";
import { findingLines } from "./finding-lines.js";
import { groupsOf, groupTitle, undecidedFirst, type Group } from "./groups.js";
import type { Page } from "./page.js";
import { shortened } from "./shortened.js";
import { bumpText, providerTitle } from "./versions.js";

export interface TextOptions {
  readonly language?: Language;
  /** Whether the terminal takes colours. */
  readonly colour?: boolean;
  /** The terminal's columns. */
  readonly columns?: number;
  /** Changes of words alone are counted, and shown only where this is set. */
  readonly docs?: boolean;
}

/**
 * A review for people: findings by provider and operation, silent breaks first, decided ones last; how many there are, and what
 * the versions must become, at the end.
 *
 * ```
 * acme 示例保险: 0.4.0 → 0.5.0
 *
 * insure
 *   BREAKING silent  length-shorter  InsureRequest › outSerialNo 外部流水号
 *     values may be no longer than this now: string(32) → string(20)
 *     at       specs/acme/insure.yaml:41:7, guide 7.4.2 row 4
 *     we send  request: deployed code breaks; new code deployed early works
 *     witness  the new version refuses this InsureRequest (outSerialNo max-length): {"outSerialNo":"…"}
 *     to do    send no longer numbers (change code that uses the package)
 *     about    3f9a12c07b1e; the partner changed it; major; touches InsureRequest.outSerialNo
 * ```
 *
 * Nothing from a spec reaches the terminal unescaped (see `visible`).
 */
export function printText(report: Report, options: TextOptions = {}): string {
  const page: Page = {
    language: options.language ?? "en",
    paint: options.colour === true ? coloured : plain,
    columns: options.columns ?? 100,
    docs: options.docs ?? false,
  };
  const differing = report.providers.filter(differs);
  const providers = differing.map((provider) => providerText(provider, page));
  return noCommands(`${[...providers, endText(report, page)].join("\n\n")}\n`);
}

/** A provider that is in both versions and says the same is not worth a line. */
function differs({ findings, versions }: ProviderReport): boolean {
  return findings.length > 0 || versions.before !== versions.after;
}

/** What `visibleLine` does of more, to lines that are in colour already: nothing is obeyed by a log of GitHub Actions. */
function noCommands(text: string): string {
  return text
    .replaceAll(/^( *)::/gm, `$1${unicodeEscapes(":")}:`)
    .replaceAll("##[", `#${unicodeEscapes("#")}[`);
}

function providerText(provider: ProviderReport, page: Page): string {
  const { language, paint, docs } = page;
  const title = paint("strong", providerTitle(provider, language));
  const shown = provider.findings.filter(({ severity }) => docs || severity !== "docs");
  const hidden = provider.findings.length - shown.length;
  return [
    title,
    ...groupsOf(undecidedFirst(shown)).map((group) => groupText(group, page)),
    ...(hidden === 0 ? [] : [paint("quiet", hiddenText(hidden)[language])]),
    ...(provider.findings.length === 0 ? [countText([], language)] : []),
  ].join("\n\n");
}

function groupText(group: Group, page: Page): string {
  const title = page.paint("strong", shortened(groupTitle(group, page.language)));
  const findings = group.findings.map((finding) => findingLines(finding, page).join("\n"));
  return [title, findings.join("\n\n")].join("\n");
}

function hiddenText(count: number) {
  return {
    en: `not shown: ${count} in words alone`,
    zh: `未显示：仅文字 ${count}`,
  };
}

function endText({ base, head, providers }: Report, { language, paint }: Page): string {
  const compared = shortened(`${base} → ${head}`);
  const counts = countText(
    providers.flatMap(({ findings }) => findings),
    language,
  );
  return [
    `${paint("strong", compared)}  ${counts}`,
    ...providers
      .filter(differs)
      .map((provider) => `${shortened(provider.name)}  ${bumpText(provider, language)}`),
  ].join("\n");
}
