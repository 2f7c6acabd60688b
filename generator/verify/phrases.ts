import type { Language } from "../diagnostics/language.js";
import { chinese } from "./chinese.js";
import { english } from "./english.js";

/** What a report is told in. */
export type Phrases = typeof english;

/** The phrases of a language; English unless given. */
export function phrasesOf(language: Language = "en"): Phrases {
  return phrases[language];
}

const phrases: Readonly<Record<Language, Phrases>> = { en: english, zh: chinese };
