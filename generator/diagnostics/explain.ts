import { catalogue, type Code } from "./catalogue.js";
import { complain, type Result } from "./diagnostic.js";
import { suggest } from "./suggest.js";

/**
 * What `baowen explain CODE` prints: title, reason, and an example wrong and right. An unknown code is a complaint that
 * suggests the nearest one.
 */
export function explain(code: string): Result<string | undefined> {
  if (isCode(code)) return [explanation(code), []];
  const suggestion = suggest(code, codes);
  return [undefined, [complain("unknown-code", undefined, { code, suggestion })]];
}

/** All codes, sorted. */
export const codes: readonly Code[] = Object.keys(catalogue).filter(isCode).toSorted();

function isCode(code: string): code is Code {
  return Object.hasOwn(catalogue, code);
}

function explanation(code: Code): string {
  const { title, severity, why, example } = catalogue[code];
  return [
    `${code} (${severity})`,
    "",
    `${title}.`,
    "",
    why,
    "",
    "Wrong:",
    "",
    ...indented(example.wrong),
    "",
    "Right:",
    "",
    ...indented(example.right),
    "",
  ].join("\n");
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`));
}
