import type { ScalarValue } from "./node.js";

/** What YAML 1.2 (core schema, 10.3.2) reads a plain scalar as; undefined for forms that specs do not use. */
export function plainValue(text: string): ScalarValue | undefined {
  if (!/^[-+.~0-9nNtTfF]/.test(text)) return text;
  if (/^(?:~|[Nn]ull|NULL)$/.test(text)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(text)) return true;
  if (/^(?:[Ff]alse|FALSE)$/.test(text)) return false;
  if (/^[-+]?[0-9]+$/.test(text)) return Number.parseInt(text, 10);
  if (/^[-+]?[0-9]+\.[0-9]*$/.test(text)) return Number.parseFloat(text);
  // Octal and hexadecimal numbers, exponents, infinities, and what only looks like one of them.
  return /^(?:[-+]?\.|0[ox]|[-+]?[0-9.]+[eE][-+]?[0-9]+$)/.test(text) ? undefined : text;
}
