import type { Language, Words } from "../../diagnostics/language.js";
import { visibleLine } from "../../diagnostics/visible.js";
import type { Claim } from "./anomaly.js";
import type { AnomalyReport, ReportedAnomaly } from "./reported.js";

/**
 * ```
 * acme 顶点保险平台: 2 anomalies, 1 of them asked
 *
 *   type-differs  3f9a12c07b1e  certain  asked: q-is-group
 *     isGroup is String here and int there
 *       api#7.6.4/isGroup: isGroup is String
 *       api#7.11.3/isGroup: isGroup is int
 * ```
 */
export function printAnomalies(report: AnomalyReport, language: Language): string {
  const blocks = [
    [headLine(report, language)],
    ...report.anomalies.map((one) => lines(one, language)),
  ];
  return blocks.map((block) => block.map((line) => `${visibleLine(line)}\n`).join("")).join("\n");
}

function headLine({ name, title, anomalies }: AnomalyReport, language: Language): string {
  const asked = anomalies.filter((one) => one.asked !== undefined).length;
  return counts(`${name} ${title}`, anomalies.length, asked)[language];
}

function counts(of: string, all: number, asked: number): Words {
  return {
    en: `${of}: ${all === 1 ? "1 anomaly" : `${all} anomalies`}, ${asked} of them asked`,
    zh: `${of}：${all} 处异常，其中 ${asked} 处已提问`,
  };
}

function lines(anomaly: ReportedAnomaly, language: Language): readonly string[] {
  const { rule, fingerprint, certainty, asked, says, claims } = anomaly;
  const about = [rule, fingerprint, certaintyWords[certainty][language]];
  return [
    `  ${[...about, ...(asked === undefined ? [] : [askedWords(asked)[language]])].join("  ")}`,
    `    ${says[language]}`,
    ...claims.map((claim) => `      ${claimLine(claim, language)}`),
  ];
}

const certaintyWords: Readonly<Record<ReportedAnomaly["certainty"], Words>> = {
  certain: { en: "certain", zh: "确定" },
  likely: { en: "likely", zh: "可能" },
};

function askedWords(question: string): Words {
  return { en: `asked: ${question}`, zh: `已提问：${question}` };
}

/** As many places are written out. */
const MOST = 3;

function claimLine({ cite, says }: Claim, language: Language): string {
  const shown = cite.slice(0, MOST).join(", ");
  const more = cite.length - MOST;
  const rest: Words = { en: ` and ${more} more`, zh: ` 等 ${cite.length} 处` };
  const places: Words = { en: shown, zh: shown.replaceAll(", ", "、") };
  const parted: Words = { en: ": ", zh: "：" };
  return `${places[language]}${more > 0 ? rest[language] : ""}${parted[language]}${says[language]}`;
}
