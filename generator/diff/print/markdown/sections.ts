import type { Language, Words } from "../../../diagnostics/language.js";

/** A part of the page: its rows are kept or cut one by one, its head and tail stand around those that are kept. */
export interface Section {
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
}

/** The sections, as many of their rows as `limit` allows, and at the end how many there was no room for. */
export function sectionsText(
  sections: readonly Section[],
  limit: number,
  language: Language,
): string {
  const cut = (rows: number): string => `\n${cutText(rows, limit)[language]}\n`;
  const all = sections.flatMap(({ rows }) => rows).length;
  let left = limit - cut(all).length;
  let text = "";
  let shown = 0;
  let isFull = false;
  for (const { head, rows, tail } of sections) {
    const kept: readonly string[] = isFull ? [] : fitting(rows, left - head.length - tail.length);
    isFull ||= kept.length < rows.length || head.length + tail.length > left;
    if (isFull && kept.length === 0) continue;
    const part = head + kept.join("") + tail;
    text += part;
    left -= part.length;
    shown += kept.length;
  }
  return shown === all ? text : text + cut(all - shown);
}

/** The first rows, as many as there is room for. */
function fitting(rows: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => (used += row.length) > room);
  return end === -1 ? rows : rows.slice(0, end);
}

function cutText(rows: number, limit: number): Words {
  const most = limit.toLocaleString("en-US");
  return {
    en: `Not shown: ${rows} more; this comment is kept below ${most} characters.`,
    zh: `另有 ${rows} 条未显示；本评论限制在 ${most} 个字符以内。`,
  };
}
