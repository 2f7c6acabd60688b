import type { Language } from "../../diagnostics/language.js";
import type { Finding, Form } from "../finding.js";
import { marksOf } from "./marks.js";

/** "string(32) → string(20)", a dash for what was not there or is gone; each form as `show` has it. */
export function changeText(
  { before, after }: Finding,
  language: Language,
  show: (form: string) => string = (form) => form,
): string {
  if (before === undefined && after === undefined) return "";
  const [old, now] = [before, after].map((form) => (form ? show(formIn(form, language)) : "–"));
  return `${old} → ${now}`;
}

/** A form with its words in a language. */
export function formIn({ text, zh }: Form, language: Language): string {
  return language === "zh" ? (zh ?? text) : text;
}

/** The element with the document's name for it: "InsureRequest › outSerialNo 外部流水号". */
export function elementText({ element, title }: Finding): string {
  return title === undefined ? element : `${element} ${title}`;
}

/** Where it stands, in the spec and in the document: "specs/acme/insure.yaml:41:7, guide 7.4.2 row 4"; "" where nobody knows. */
export function whereText({ before, after }: Finding, language: Language): string {
  const at = (after ?? before)?.at;
  const place = at === undefined ? "" : placeText(at);
  const shown = after === undefined && place !== "" ? `base:${place}` : place;
  const [old, cited] = [citeText(before, language), citeText(after ?? before, language)];
  const cites = old === "" || old === cited ? cited : `${old} → ${cited}`;
  return [shown, cites].filter(Boolean).join(marksOf[language].comma);
}

export function placeText({ file, line, column }: NonNullable<Form["at"]>): string {
  return `${file}:${line}:${column}`;
}

function citeText(form: Form | undefined, language: Language): string {
  return form?.cite.join(marksOf[language].semicolon) ?? "";
}
