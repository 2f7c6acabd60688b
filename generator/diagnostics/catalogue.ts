import { languageEntries } from "./catalogue/language.js";

/** Everything baowen can complain about, by code. One list per room; this is their union. */
export const catalogue = {
  ...languageEntries,
};

export type Code = keyof typeof catalogue;

/** The holes of an entry's message, by name. */
export type Arguments<C extends Code> = Parameters<(typeof catalogue)[C]["message"]>[0];
