/** A line parted into the number before it and the rest: `7.4.2 请求参数` into `7.4.2` and `请求参数`. */
export interface NumberedLine {
  /** As printed, without what closes it: `7.4.2`, `二`, `第三章`, `附录A`. */
  readonly number: string;
  readonly text: string;
  /** How many numbers it is made of: 3 for `7.4.2`. */
  readonly depth: number;
}

/** Parts a line from the number that it begins with; undefined where it begins with none, or is nothing else. */
export function numberedLine(line: string): NumberedLine | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(line)?.groups;
    const { number = "", text = "" } = found ?? {};
    if (number === "" || text.trim() === "") continue;
    if (/^\d+$/u.test(number) && measure.test(line.slice(number.length))) return undefined;
    const parts = number.split(/[.．]/u).length;
    return { number: number.replaceAll(/\s+/gu, ""), text: text.trim(), depth: parts };
  }
  return undefined;
}

/** A number as Word counts it, without what closes it: `一、` is `一`, `(2)` is `2`. */
export function bareNumber(label: string): string {
  return label
    .trim()
    .replaceAll(/^[(（【[]+|[)）】\].．、:：,，]+$/gu, "")
    .trim();
}

const numeral = "[一二三四五六七八九十百〇零]+";

/** What a number before it counts, and does not number: `3秒`, `24小时`. */
const measure = /^(?:[个次秒分时天日月年元位条种号笔份字倍期周%％~～+*/=<>-]|小时|工作日|到|至)/u;

const patterns: readonly RegExp[] = [
  new RegExp(
    `^\\s*(?<number>第\\s*(?:${numeral}|\\d+)\\s*[章节篇条]|第\\s*(?:${numeral}|\\d+)\\s*部分)[\\s、.．:：]*(?<text>.*)$`,
    "su",
  ),
  new RegExp(
    `^\\s*(?<number>附录\\s*(?:${numeral}|[A-Z]|\\d+)(?:[.．]\\d+)*)[\\s、.．:：]*(?<text>.*)$`,
    "su",
  ),
  /^\s*(?<number>\d{1,3}(?:[.．]\d{1,3})+)[.．、]?(?![\d.．%％])\s*(?<text>.*)$/su,
  /^\s*(?<number>[A-Z](?:[.．]\d{1,3})+)[.．、]?(?![\w.．])\s*(?<text>.*)$/su,
  /^\s*(?<number>\d{1,3})(?:[.．、]\s*|\s+|(?=\p{Script=Han}))(?![\d.．])(?<text>.*)$/su,
  new RegExp(`^\\s*(?<number>${numeral})\\s*[、.．]\\s*(?<text>.*)$`, "su"),
  new RegExp(`^\\s*[（(]\\s*(?<number>${numeral}|\\d{1,3})\\s*[）)]\\s*(?<text>.*)$`, "su"),
];
