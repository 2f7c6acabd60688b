import type { Language, Words } from "../../diagnostics/language.js";
import type { Finding, ProviderReport } from "../finding.js";
import { code, escaped } from "./markdown/escape.js";
import { marksOf } from "./marks.js";
import { changeText } from "./sentences.js";

/**
 * What a new version of a generated package says in its CHANGELOG.md, in one language: what breaks, what else changed, and words
 * of the document. Empty where nothing differs.
 */
export function printChangelog(provider: ProviderReport, language: Language): string {
  const { findings, versions, bump } = provider;
  if (findings.length === 0) return "";
  const version = versions.after === versions.before ? bump.version : versions.after;
  const heading = version === undefined ? unreleased[language] : escaped(version);
  const sections = chapters.flatMap((chapter) => {
    const those = findings.filter((finding) => chapterOf(finding) === chapter);
    return those.length === 0 ? [] : [section(titles[chapter][language], those, language)];
  });
  return `${[`## ${heading}`, ...sections].join("\n\n")}\n`;
}

const unreleased: Words = { en: "Unreleased", zh: "未发布" };

const chapters = ["breaking", "changed", "docs"] as const;
type Chapter = (typeof chapters)[number];

const titles: Readonly<Record<Chapter, Words>> = {
  breaking: { en: "Breaking", zh: "不兼容变更" },
  changed: { en: "Changed", zh: "变更" },
  docs: { en: "Documentation", zh: "文档" },
};

/** Below 1.0.0 what breaks is no major version: it is among what breaks all the same. */
function chapterOf({ severity, bump }: Finding): Chapter {
  if (severity === "docs") return "docs";
  return bump === "major" || severity === "breaking" ? "breaking" : "changed";
}

function section(title: string, findings: readonly Finding[], language: Language): string {
  return `### ${title}\n\n${findings.map((finding) => item(finding, language)).join("\n")}`;
}

/** "- `InsureRequest › outSerialNo` 外部流水号: values may be no longer than this now (string(32) → string(20)). Send no longer numbers." */
function item(finding: Finding, language: Language): string {
  const { element, title, says, todo, fix } = finding;
  const { colon, open, close, stop } = marksOf[language];
  const name = title === undefined ? code(element) : `${code(element)} ${escaped(title)}`;
  const change = changeText(finding, language, code);
  const forms = change === "" ? "" : `${open}${change}${close}`;
  const advice =
    fix === "none" ? "" : `${language === "en" ? " " : ""}${sentence(todo[language], stop)}`;
  return `- ${name}${colon}${escaped(says[language])}${forms}${stop}${advice}`;
}

/** Begins in a capital and ends in a stop. */
function sentence(text: string, stop: string): string {
  const shown = escaped(text.charAt(0).toUpperCase() + text.slice(1));
  return /[.。!！?？]$/u.test(shown) ? shown : shown + stop;
}
