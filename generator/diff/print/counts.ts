import type { Language, Words } from "../../diagnostics/language.js";
import type { Finding } from "../finding.js";
import { severities, type Severity } from "../verdict.js";
import { marksOf } from "./marks.js";
import { isDecided } from "../decided.js";
import { severityWords } from "./words.js";

/** "2 breaking (1 silent), 1 dangerous; 1 decided": only what there is; "nothing differs" where nothing is. */
export function countText(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return nothing[language];
  const { comma, semicolon } = marksOf[language];
  const undecided = findings.filter((finding) => !isDecided(finding));
  const counted = severities.flatMap((severity) => {
    const those = undecided.filter((finding) => finding.severity === severity);
    return those.length === 0 ? [] : [countOf(severity, those)[language]];
  });
  const decided = findings.length - undecided.length;
  return [counted.join(comma), decided === 0 ? "" : decidedOnes(decided)[language]]
    .filter(Boolean)
    .join(semicolon);
}

const nothing: Words = { en: "nothing differs", zh: "没有差异" };

function decidedOnes(count: number): Words {
  return { en: `${count} decided`, zh: `已决定 ${count}` };
}

function countOf(severity: Severity, those: readonly Finding[]): Words {
  const silent = those.filter((finding) => finding.silent).length;
  const word = severityWords[severity];
  return {
    en: `${those.length} ${word.en}${silent === 0 ? "" : ` (${silent} silent)`}`,
    zh: `${word.zh} ${those.length}${silent === 0 ? "" : `（其中静默 ${silent}）`}`,
  };
}
