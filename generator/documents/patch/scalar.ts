import { plainValue } from "../../spec/yaml/plain-value.js";

/**
 * A text as YAML: without quotes where it is read back as the same text, in quotes otherwise. `inFlow`: inside of `{ … }`
 * or `[ … ]`, where commas and brackets mean something.
 */
export function printText(text: string, inFlow: boolean): string {
  return plainValue(text) === text && isPlain(text, inFlow) ? text : quoted(text);
}

/** A key: names and codes of digits are written as they are, since keys are read as they are written; paths in quotes. */
export function printKey(key: string): string {
  return /^\d+$/u.test(key) ? key : printText(key, true);
}

/** In double quotes, or in single ones where that saves escapes, as Prettier has it. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const isSimple = text.includes('"') && !/[\\'\p{C}\u2028\u2029]/u.test(text);
  return isSimple ? `'${text}'` : escaped;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === "" || text !== text.trim()) return false;
  if (/[\p{C}\u2028\u2029\u0085]/u.test(text)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.|<<$)/u.test(text)) return false;
  if (/:(?:\s|$)|\s#/u.test(text)) return false;
  return !inFlow || !/[,[\]{}]|^[-?:]|:$/u.test(text);
}
