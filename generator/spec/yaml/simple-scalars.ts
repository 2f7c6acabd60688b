import { restOfLine } from "./simple-lines.js";

/** Thrown from wherever something else than simple YAML is found, and caught by its reader: there is no other way to go on. */
export const beyond = new Error("this is not simple YAML");

/** Whether a plain scalar can begin at `at`. */
export function beginsPlain(text: string, at: number): boolean {
  const first = text[at] ?? "\n";
  if (first === "-") return !isBlank(text, at + 1) && !",[]{}".includes(text[at + 1] ?? "");
  return first !== "\n" && first !== " " && !INDICATORS.includes(first);
}

/** Characters that begin something else than a plain scalar, or are reserved. */
const INDICATORS = ",[]{}#&*!|>'\"%@`?:";

/** Whether a space, the end of a line or that of the file is at `at`. */
export function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === undefined || character === " " || character === "\n";
}

/** Where the quoted text at `start` ends, after its closing quote; quotes that are not closed on their line are for others to read. */
export function quotedEnd(text: string, start: number, quote: string): number {
  const pattern = quote === "'" ? SINGLE : DOUBLE;
  pattern.lastIndex = start;
  if (!pattern.test(text)) throw beyond;
  return pattern.lastIndex;
}

const SINGLE = /'(?:[^'\n]|'')*'(?!')/gy;
// JSON, which unescapes these, takes no control characters.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const DOUBLE = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/gy;

/** YAML has the escapes of JSON, and others. */
export function unescaped(inner: string): string {
  return inner.includes("\\") ? String(JSON.parse(`"${inner}"`)) : inner;
}

/** Where the plain scalar at `at` ends that has the rest of the line to itself. */
export function plainEnd(text: string, at: number): number {
  const line = restOfLine(text, at);
  const comment = line.indexOf(" #");
  const whole = comment < 0 ? line : line.slice(0, comment);
  const scalar = whole.slice(0, lengthWithoutSpaces(whole));
  if (scalar.includes(": ") || scalar.endsWith(":")) throw beyond;
  return at + scalar.length;
}

/** Where the plain scalar at `at` ends that stands inside of brackets. */
export function flowPlainEnd(text: string, at: number): number {
  FLOW_PLAIN.lastIndex = at;
  const [scalar = ""] = FLOW_PLAIN.exec(text) ?? [];
  const end = at + scalar.length;
  if (scalar === "" || scalar.includes(" #") || /[[{]/.test(text[end] ?? "")) throw beyond;
  return at + lengthWithoutSpaces(scalar);
}

const FLOW_PLAIN = /(?:[^,[\]{}:\n]|:(?![ \n,[\]{}]|$))+/gy;

/** How long a text is without the spaces at its end; a pattern would try again at each space inside of it. */
function lengthWithoutSpaces(text: string): number {
  let length = text.length;
  while (text[length - 1] === " ") length--;
  return length;
}
