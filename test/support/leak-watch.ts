import { stripVTControlCharacters } from "node:util";
import { wholeForms } from "./leak-forms.js";
import { searchFor } from "./leak-search.js";
import { planted } from "./planted.js";
import { testKeys } from "./test-keys.js";

const searches = [searchFor(planted), searchFor(testKeys, wholeForms)];

/** Which planted values and keys of tests a text holds, in which forms. Names them, and repeats none. */
export function leaksIn(text: string): readonly string[] {
  const plain = stripVTControlCharacters(text);
  return searches.flatMap((search) => search.in(plain));
}

/** Throws where a program printed one of them. */
export function requireNoLeak(printed: string, program: string): void {
  const leaks = leaksIn(printed);
  if (leaks.length === 0) return;
  throw new Error(`What ${program} printed holds ${leaks.join(", ")}`);
}
