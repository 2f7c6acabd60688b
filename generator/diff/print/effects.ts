import type { Language, Words } from "../../diagnostics/language.js";
import type { Finding, Place } from "../finding.js";
import { roles, type Role, type Verdict } from "../verdict.js";
import { marksOf } from "./marks.js";
import { compileWords, dangerWords, partWords } from "./words.js";

/** What a change does to those who stand on one side of a message. */
export interface Effect {
  readonly role: Role;
  /** "request: deployed code breaks; new code deployed early works". Names nothing of the spec. */
  readonly text: string;
}

/** One for each side that the change has to do with. */
export function effects(finding: Finding, language: Language): readonly Effect[] {
  return roles.flatMap((role) => {
    const verdict = finding.verdicts[role];
    if (verdict === undefined) return [];
    const { and, colon, semicolon } = marksOf[language];
    const parts = partsOf(finding.places, role).map((part) => partWords[part][language]);
    const said = verdictWords(verdict).map((words) => words[language]);
    const text = said.join(semicolon);
    return [{ role, text: parts.length === 0 ? text : `${parts.join(and)}${colon}${text}` }];
  });
}

function partsOf(places: readonly Place[], role: Role): readonly Place["part"][] {
  return [...new Set(places.filter((place) => place.role === role).map(({ part }) => part))];
}

function verdictWords({ now, early, writer, reader }: Verdict): readonly Words[] {
  const [deployed, ahead] = [dangerWords[now], dangerWords[early]];
  return [
    { en: `deployed code ${deployed.en}`, zh: `已部署的代码${deployed.zh}` },
    { en: `new code deployed early ${ahead.en}`, zh: `提前部署的新代码${ahead.zh}` },
    ...(writer ? [compiling.writer] : []),
    ...(reader ? [compiling.reader] : []),
  ];
}

const { stops } = compileWords;

const compiling: Readonly<Record<"writer" | "reader", Words>> = {
  writer: { en: `code that builds it ${stops.en}`, zh: `构造它的代码${stops.zh}` },
  reader: { en: `code that reads it ${stops.en}`, zh: `读取它的代码${stops.zh}` },
};
