/** The last number of a heading, so that a line is only taken for a heading where its number goes on. */
export interface NumberLine {
  last: readonly number[];
}

export interface NumberedText {
  /** As printed, without the mark behind it: `7.4.2`, `二`, `第三章`. */
  readonly number?: string;
  readonly text: string;
}

const numerals = "[一二三四五六七八九十百]+";

/** `1.3. 请求`, `5.6退保`, `2 概述`; `2023年` and `24小时` count something. */
const forms: readonly RegExp[] = [
  /^(\d{1,3}(?:\.[1-9]\d{0,2})+)(?![\d.]*\d)[.、．)）]?\s*(?=\S)/u,
  /^(\d{1,3})(?:[.、．)）]\s*(?=[^\d\s])|\s+(?=\S))/u,
  /^(\d{1,2})(?=\p{sc=Han})(?![年月日天个次位元条种类期级小分秒号岁周倍万千百])/u,
  new RegExp(`^(${numerals})[、.．)）]\\s*(?=\\S)`, "u"),
  new RegExp(`^[（(](${numerals}|\\d{1,2})[）)]\\s*(?=\\S)`, "u"),
  new RegExp(`^(第(?:${numerals}|\\d{1,3})[章节部分篇])[\\s:：、]*(?=\\S)`, "u"),
  /^(附录\s?[A-Z一二三四五六七八九十]?)[\s:：、.]+(?=\S)/u,
];

/** A heading parted into its number and what it says; a heading that is only a number says that. */
export function numbered(heading: string): NumberedText {
  for (const form of forms) {
    const found = form.exec(heading);
    const number = found?.[1];
    if (found && number) return { number, text: heading.slice(found[0].length) };
  }
  return { text: heading };
}

const looseTitle = /^[^\d\s。；;，,：:|][^。；;，,：:|]{0,39}(?<![.…·\s\d]\d)$/u;

/** A line without any mark of a heading: `5.6 退保通知接口`, if its number goes on from those before it. */
export function looseHeading(line: string, numbers: NumberLine): NumberedText | undefined {
  const heading = numbered(line);
  const parts = partsOf(heading.number);
  if (parts.length < 2 || !looseTitle.test(heading.text)) return undefined;
  return isBehind(parts, numbers.last) ? heading : undefined;
}

/** Notes the number of a heading. */
export function noteNumber(number: string | undefined, numbers: NumberLine): void {
  const parts = partsOf(number);
  if (parts.length > 0) numbers.last = parts;
}

function partsOf(number = ""): readonly number[] {
  return /^\d+(?:\.\d+)*$/u.test(number) ? number.split(".").map(Number) : [];
}

function isBehind(parts: readonly number[], last: readonly number[]): boolean {
  const differs = parts.findIndex((part, index) => part !== last[index]);
  return differs >= 0 && (parts[differs] ?? 0) > (last[differs] ?? -1);
}
