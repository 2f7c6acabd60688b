import type { Row } from "../reading.js";
import { hasChinese, joined, tidy } from "../tables/content.js";

/** The longest text that names a field and explains nothing. */
const LONGEST = 24;

/** What a row calls its field: its label, or what its description begins with. A label that is a sentence is none. */
export function labelOf({ label, description }: Row["cells"]): string | undefined {
  if (label !== undefined) return isSentence(label) ? undefined : tidy(label);
  const [begin = ""] = joined(description ?? "")
    .replace(/^为/u, "")
    .split(/[(（,，:：;；。\s]/u);
  const isName = begin.length <= LONGEST && hasChinese(begin) && !isValue.test(begin);
  return begin !== "" && isName ? begin : undefined;
}

/** `01身份证`, `1-男`: the first of the values that a description lists. */
const isValue = /^\d+[-—_.、]?[\u4e00-\u9fff]/u;

function isSentence(label: string): boolean {
  return /[，。；]/u.test(label);
}
