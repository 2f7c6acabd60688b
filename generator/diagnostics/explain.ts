import { catalogue, type Code } from "./catalogue.js";
import { complain, type Result, type Severity } from "./diagnostic.js";
import type { Words } from "./language.js";
import { english, type Speech } from "./speech.js";
import { suggest } from "./suggest.js";

/**
 * What `baowen explain CODE` prints: title, reason, and an example wrong and right. An unknown code is a complaint that
 * suggests the nearest one.
 */
export function explain(code: string, speech: Speech = english): Result<string | undefined> {
  if (isCode(code)) return [explanation(code, speech), []];
  const suggestion = suggest(code, codes);
  return [undefined, [complain("unknown-code", undefined, { code, suggestion })]];
}

/** All codes, sorted. */
export const codes: readonly Code[] = Object.keys(catalogue).filter(isCode).toSorted();

function isCode(code: string): code is Code {
  return Object.hasOwn(catalogue, code);
}

function explanation(code: Code, { language, entries }: Speech): string {
  const { severity, example } = catalogue[code];
  const { title, why } = entries[code];
  return [
    `${code} (${severities[severity][language]})`,
    "",
    `${title}${language === "zh" ? "。" : "."}`,
    "",
    why,
    "",
    wrong[language],
    "",
    ...indented(example.wrong),
    "",
    right[language],
    "",
    ...indented(example.right),
    "",
  ].join("\n");
}

const severities: Readonly<Record<Severity, Words>> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
};
const wrong: Words = { en: "Wrong:", zh: "错误写法：" };
const right: Words = { en: "Right:", zh: "正确写法：" };

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`));
}
