import { decodeEntities } from "./entities.js";
import { withoutRadicals } from "./radicals.js";

/**
 * A text as it is hashed: what two editions of a document may write differently without saying anything else is the same. It is
 * never shown, and identifiers never go through it: a Cyrillic `а` in a wire name is another name.
 *
 * ```ts
 * normalised("⻛险 等级&amp;nbsp;（ 1：高 ）") // "风险等级(1:高)"
 * ```
 */
export function normalised(text: string): string {
  const decoded = decodeEntities(decodeEntities(text)).replace(/<br\s*\/?>/giu, "\n");
  const plain = withoutRadicals(marked(decoded).replace(UNSEEN, "").normalize("NFKC"));
  return spaced(plain)
    .replace(PUNCTUATION, (mark) => marks[mark] ?? mark)
    .trim();
}

/** Struck text says something: that it holds no more. Its marks become one that no other mark is folded into. */
function marked(text: string): string {
  return text.replace(/~~|<\/?(?:s|del|strike)>/giu, STRUCK);
}

/** From Unicode's private use area. */
const STRUCK = "\ue000";

/** No-break space, format characters (zero-width ones, direction marks, byte order mark), soft hyphen. */
const UNSEEN = /[\u00a0\u202f]|\p{Cf}/gu;

/** Lines that a page broke, and blanks that fonts made: none beside a CJK character or a mark that parts; else one. */
function spaced(text: string): string {
  // First to one, so that no run of them is looked at again from each of its blanks.
  return text
    .replace(/\s+/gu, " ")
    .replace(/(?<=[\p{Script=Han}\u3000-\u30ff,;:!?()[\]{}"'“”‘’=/|]) /gu, "")
    .replace(/ (?=[\p{Script=Han}\u3000-\u30ff,;:!?()[\]{}"'“”‘’=/|])/gu, "");
}

/** What NFKC leaves: it folds the full-width forms of ASCII, and not the marks that Chinese has of its own. */
const marks: Readonly<Record<string, string>> = {
  "。": ".",
  "、": ",",
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "‘": "'",
  "’": "'",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "《": "<",
  "》": ">",
  "〈": "<",
  "〉": ">",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "‐": "-",
  "〜": "~",
  "・": "·",
  "•": "·",
};

const PUNCTUATION = new RegExp(`[${Object.keys(marks).join("")}]`, "gu");
