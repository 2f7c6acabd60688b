import { isNumber, isObject, numberText, type WireValue } from "../../../templates/runtime/wire.js";
import { token, tokenFor } from "./tokens.js";

/** Takes out of a text what must not be shown and came into it by another way, such as a name that a remark repeats. */
export type Scrub = (text: string) => string;

/** Keys, and what `shown` leaves out of `value` for being somebody's: not what only nobody described. */
export function scrubber(
  keys: readonly string[],
  value: WireValue,
  shown: WireValue | undefined,
): Scrub {
  const found = new Map<string, string>();
  collect(value, shown, found);
  for (const key of keys) for (const each of [key, key.trim()]) found.set(each, token("key"));
  const all = [...found].filter(([text]) => isTelling(text));
  const longestFirst = all.toSorted(([a], [b]) => b.length - a.length);
  return (text) =>
    longestFirst.reduce((left, [each, instead]) => left.replaceAll(each, instead), text);
}

/** Shorter ones stand in other texts by chance. */
function isTelling(text: string): boolean {
  return text.length >= (/^[\x20-\x7e]*$/.test(text) ? 4 : 2);
}

function collect(value: WireValue | undefined, shown: unknown, found: Map<string, string>): void {
  const label = typeof shown === "string" ? /^\[([a-z-]+): /.exec(shown)?.[1] : undefined;
  if (typeof value === "string" || isNumber(value)) {
    if (label === undefined || label === "unlisted" || label === "signature") return;
    found.set(typeof value === "string" ? value : numberText(value), tokenFor(label));
  } else if (Array.isArray(value)) {
    const kept = Array.isArray(shown) ? shown : [];
    value.forEach((item: WireValue, index) => collect(item, kept[index], found));
  } else if (isObject(value)) {
    const kept = isObject(shown) ? shown : {};
    for (const [name, part] of Object.entries(value)) collect(part, kept[name], found);
  }
}
