import { formsOf } from "./leak-forms.js";
import type { Form } from "./leak-forms.js";

/** Finds values in texts, in every form in which they would be known again. What it says names a value and never repeats it. */
export interface Search {
  /** Such as `mobile as Base64`; empty where nothing is found. */
  in(text: string): readonly string[];
}

/** Values by the name that a find is told by. */
export interface Secrets {
  readonly [name: string]: string;
}

/** Letter case does not count: keys are put into upper case together with what is signed. */
export function searchFor(
  secrets: Secrets,
  forms: (value: string) => readonly Form[] = formsOf,
): Search {
  const needles = Object.entries(secrets).flatMap(([name, value]) =>
    forms(value).map(({ form, text }) => ({ what: `${name} ${form}`, text: text.toLowerCase() })),
  );
  const begins = new Uint8Array(hashes);
  for (const { text } of needles) begins[hashAt(text, 0)] = 1;
  return {
    in: (text) => {
      const lower = text.toLowerCase();
      const starts = startsIn(lower, begins);
      const found = needles.filter((needle) =>
        starts.get(hashAt(needle.text, 0))?.some((at) => lower.startsWith(needle.text, at)),
      );
      return [...new Set(found.map(({ what }) => what))];
    },
  };
}

const hashes = 65_536;

/** Where a needle may begin: there are a thousand of them, and most texts hold none. */
function startsIn(text: string, begins: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (let at = 0; at + 3 <= text.length; at++) {
    const hash = hashAt(text, at);
    if (begins[hash] === 0) continue;
    const places = starts.get(hash) ?? [];
    places.push(at);
    starts.set(hash, places);
  }
  return starts;
}

/** Of the three UTF-16 units at a place: no needle is shorter. */
function hashAt(text: string, at: number): number {
  const first = text.charCodeAt(at) * 7919;
  return (first + text.charCodeAt(at + 1) * 263 + text.charCodeAt(at + 2) * 31) % hashes;
}
