import type { Language } from "../../diagnostics/language.js";

/** Punctuation between pieces of a sentence. */
export interface Marks {
  readonly comma: string;
  /** Between the items of a list of names. */
  readonly and: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
  readonly stop: string;
}

export const marksOf: Readonly<Record<Language, Marks>> = {
  en: { comma: ", ", and: ", ", semicolon: "; ", colon: ": ", open: " (", close: ")", stop: "." },
  zh: { comma: "，", and: "、", semicolon: "；", colon: "：", open: "（", close: "）", stop: "。" },
};
