import type { Words } from "../../diagnostics/language.js";
import type { Sheet } from "./xlsx-sheet.js";

export function placeWords(sheet: string): Words {
  return { en: `the sheet '${sheet}'`, zh: `工作表“${sheet}”` };
}

/** What nobody sees of a sheet; undefined where all is seen. */
export function hiddenWords(
  name: string,
  isHidden: boolean,
  { hiddenRows, hiddenColumns }: Sheet,
  comments: number,
): Words | undefined {
  const parts: Words[] = [];
  const sheet = placeWords(name);
  if (hiddenRows.length > 0)
    parts.push({ en: `rows ${listed(hiddenRows)}`, zh: `第 ${listed(hiddenRows)} 行` });
  if (hiddenColumns.length > 0) {
    parts.push({ en: `columns ${listed(hiddenColumns)}`, zh: `${listed(hiddenColumns)} 列` });
  }
  if (comments > 0)
    parts.push({
      en: comments === 1 ? "a comment" : `${comments} comments`,
      zh: `${comments} 条批注`,
    });
  if (isHidden) return sheet;
  if (parts.length === 0) return undefined;
  return {
    en: `${parts.map(({ en }) => en).join(", ")} of ${sheet.en}`,
    zh: `${sheet.zh}的${parts.map(({ zh }) => zh).join("、")}`,
  };
}

function listed(all: readonly (string | number)[]): string {
  return all.slice(0, 10).join(", ") + (all.length > 10 ? ", …" : "");
}
