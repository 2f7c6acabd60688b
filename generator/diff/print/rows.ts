import { asIs, type Language, type Words } from "../../diagnostics/language.js";
import type { Finding } from "../finding.js";
import { decisionText } from "./decision-text.js";
import { effects } from "./effects.js";
import { marksOf } from "./marks.js";
import { changeText, elementText, whereText } from "./sentences.js";
import { shortened } from "./shortened.js";
import { witnessText } from "./witness-text.js";
import { bumpWords, causeWords, fixWords, roleWords } from "./words.js";

/** One line of what is told about a finding; safe to print. */
export interface Row {
  readonly kind: "where" | "was" | "effect" | "witness" | "todo" | "decision" | "about";
  readonly label: string;
  readonly text: string;
}

/** "InsureRequest › outSerialNo 外部流水号: values may be no longer than this now: string(32) → string(20)". */
export function headline(finding: Finding, language: Language): string {
  return shortened(
    `${elementText(finding)}${marksOf[language].colon}${saidText(finding, language)}`,
  );
}

/** "values may be no longer than this now: string(32) → string(20)". */
export function saidOf(finding: Finding, language: Language): string {
  return shortened(saidText(finding, language));
}

function saidText(finding: Finding, language: Language): string {
  const change = changeText(finding, language);
  const says = finding.says[language];
  return change === "" ? says : `${says}${marksOf[language].colon}${change}`;
}

/** Everything else, in the order in which it is read. */
export function rowsOf(finding: Finding, language: Language): readonly Row[] {
  const { decision } = finding;
  const rows: readonly Row[] = [
    row(finding.after || !finding.before ? "where" : "was", whereText(finding, language), language),
    ...effects(finding, language).map(
      ({ role, text }): Row => ({ kind: "effect", label: roleWords[role][language], text }),
    ),
    row("witness", witnessOf(finding)[language], language),
    row("todo", todoText(finding, language), language),
    row("decision", decision ? decisionText(decision)[language] : "", language),
    row("about", aboutText(finding, language), language),
  ];
  return rows
    .filter(({ text }) => text !== "")
    .map(({ text, ...rest }) => ({ ...rest, text: shortened(text) }));
}

function row(kind: keyof typeof labels, text: string, language: Language): Row {
  return { kind, label: labels[kind][language], text };
}

/** The rows as lines: "to do: …". */
export function linesOf(finding: Finding, language: Language): readonly string[] {
  return rowsOf(finding, language).map(
    ({ label, text }) => `${label}${marksOf[language].colon}${text}`,
  );
}

const labels = {
  where: { en: "at", zh: "位置" },
  was: { en: "was at", zh: "原位于" },
  witness: { en: "witness", zh: "例证" },
  todo: { en: "to do", zh: "处理" },
  decision: { en: "decision", zh: "决定" },
  about: { en: "about", zh: "其他" },
} as const satisfies Readonly<Record<Exclude<Row["kind"], "effect">, Words>>;

/** Why nothing was executed is asked of what does harm. */
function witnessOf({ witness, severity }: Finding): Words {
  const isHarmless = severity === "safe" || severity === "docs";
  return witness.kind === "none" && isHarmless ? asIs("") : witnessText(witness);
}

function todoText({ todo, fix }: Finding, language: Language): string {
  const { open, close } = marksOf[language];
  return fix === "none"
    ? todo[language]
    : `${todo[language]}${open}${fixWords[fix][language]}${close}`;
}

/** "3f9a12c07b1e; the partner changed it; major; touches InsureRequest.outSerialNo". */
function aboutText({ fingerprint, cause, bump, symbols }: Finding, language: Language): string {
  const { and, semicolon } = marksOf[language];
  const names = symbols.join(and);
  const touches: Words = { en: `touches ${names}`, zh: `涉及 ${names}` };
  return [
    fingerprint,
    causeWords[cause][language],
    bumpWords[bump][language],
    ...(symbols.length === 0 ? [] : [touches[language]]),
  ].join(semicolon);
}
