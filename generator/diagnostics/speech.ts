import { catalogue, type Code } from "./catalogue.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Language } from "./language.js";

/** A language, and what the catalogue says in it. */
export interface Speech {
  readonly language: Language;
  readonly entries: { readonly [C in Code]: Spoken };
}

/** An entry's words. They are called with the arguments of their own code, which is known where a diagnostic is made. */
export interface Spoken {
  readonly title: string;
  readonly message: (args: never) => string;
  readonly help?: ((args: never) => string | undefined) | undefined;
  readonly why: string;
}

export const english: Speech = { language: "en", entries: catalogue };

/** The Chinese catalogue is loaded where it is spoken. */
export async function speechOf(language: Language): Promise<Speech> {
  if (language === "en") return english;
  return { language, entries: (await import("./zh.js")).chinese };
}

/** The message and the help of a complaint. */
export function wordsOf(
  { code, args, message, help }: Diagnostic,
  { language, entries }: Speech,
): Pick<Diagnostic, "message" | "help"> {
  if (language === "en") return help === undefined ? { message } : { message, help };
  const entry: Spoken = entries[code];
  const ownHelp = entry.help?.(args as never);
  return { message: entry.message(args as never), ...(ownHelp ? { help: ownHelp } : {}) };
}
