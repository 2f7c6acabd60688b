/** The languages that baowen speaks. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** The same in each language: for whatever becomes part of a complaint and is no name, number or code. */
export type Words = Readonly<Record<Language, string>>;

/** A name, a number, a piece of code: the same in every language. */
export function asIs(text: string): Words {
  return { en: text, zh: text };
}

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/**
 * The language of a locale such as `zh_CN.UTF-8`, as the environment names it: by `LC_ALL`, or else `LC_MESSAGES`, or else
 * `LANG` (POSIX.1-2017, section 8.2; an empty one counts as not set). English, where that is none of ours.
 */
export function languageOf(environment: { readonly [name: string]: string | undefined }): Language {
  const locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name]).find(Boolean);
  const [language = ""] = (locale ?? "").toLowerCase().split(/[_.@-]/u);
  return isLanguage(language) ? language : "en";
}
