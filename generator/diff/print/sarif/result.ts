import type { Language, Words } from "../../../diagnostics/language.js";
import { visible } from "../../../diagnostics/visible.js";
import type { Decision, Finding } from "../../finding.js";
import type { Severity } from "../../verdict.js";
import { headline, linesOf } from "../rows.js";
import { placeText } from "../sentences.js";
import { shortened } from "../shortened.js";
import { shownAt, type Shown } from "../surviving.js";

/** A finding as SARIF's result (section 3.27), but for its rule. */
export function sarifResult(finding: Finding, all: readonly Finding[], language: Language) {
  const { fingerprint, decision, severity, provider, silent, cause, fix, bump } = finding;
  return {
    ...kinds[severity],
    message: { text: [headline(finding, language), ...linesOf(finding, language)].join("\n") },
    locations: [location(finding, shownAt(finding, all), language)],
    partialFingerprints: { "baowen/v1": fingerprint },
    ...(decision ? { suppressions: [suppression(decision)] } : {}),
    properties: { provider: visible(provider), severity, silent, cause, fix, bump },
  };
}

/** "none" is a level of what is no failure alone (section 3.27.10). */
const kinds: Readonly<Record<Severity, { readonly kind: string; readonly level: string }>> = {
  breaking: { kind: "fail", level: "error" },
  dangerous: { kind: "fail", level: "warning" },
  safe: { kind: "fail", level: "note" },
  docs: { kind: "informational", level: "none" },
};

function location(finding: Finding, at: Shown | undefined, language: Language) {
  const { element, places } = finding;
  const operations = places.map(({ operation }) => operation);
  const names = new Set([element, ...operations].map((name) => visible(name)));
  return {
    ...(at === undefined ? {} : { physicalLocation: physical(at) }),
    logicalLocations: [...names].map((fullyQualifiedName) => ({ fullyQualifiedName })),
    ...(at?.was ? { message: { text: shortened(`${was[language]}${placeText(at.was)}`) } } : {}),
  };
}

const was: Words = { en: "was at base:", zh: "原位于 base:" };

function physical({ file, line, column }: Shown) {
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined ? {} : { region: { startLine: line, startColumn: column } }),
  };
}

/** A path below the repository's root as a relative reference (RFC 3986, section 4.2); `./` where a colon would make a scheme. */
function uriOf(path: string): string {
  const uri = visible(path).split("/").map(encodeURIComponent).join("/");
  return uri.startsWith("/") ? `.${uri}` : uri;
}

function suppression({ verdict, reason }: Decision) {
  return {
    kind: "external",
    status: verdict === "rejected" ? "rejected" : "accepted",
    justification: visible(reason),
  };
}
