/** How a number stands before what it counts. `plain`: `1 `, `1.1 `; `dot`: `1.`; `comma`: `1、`, `1，`; `closed`: `1)`. */
export type NumberStyle =
  | "plain"
  | "dot"
  | "comma"
  | "closed"
  | "bracket"
  | "chinese"
  | "chinese-bracket"
  | "chinese-closed"
  | "chapter"
  | "appendix";

/** A line that begins with a number: `7.4.2 请求参数列表`. */
export interface Numbered {
  readonly style: NumberStyle;
  /** As printed, without what stands around it: `7.4.2`, `二`; `第二章`, `附录A`. */
  readonly number: string;
  /** `[7, 4, 2]`. */
  readonly parts: readonly number[];
  readonly title: string;
}

const HAN = "[零〇一二三四五六七八九十百]+";

/** What a number in front of it counts and does not number: `3秒`, `5个`. */
const MEASURE = /^(?:[个次秒分时天日月年元位条种号笔份字倍期周%~～+*/=<>,，。;；:：-]|小时|到|至)/u;

const forms: readonly (readonly [NumberStyle, RegExp])[] = [
  [
    "chapter",
    new RegExp(`^(第\\s*(?:${HAN}|\\d{1,2})\\s*[章节篇部](?:分)?)\\s*[:：、.]?\\s*(.*)$`, "u"),
  ],
  [
    "appendix",
    /^(附录\s*(?:[A-Z\d]{1,2}|[一二三四五六七八九十]+)?)(?![\p{Script=Han}])\s*[:：、.]?\s*(.*)$/u,
  ],
  ["plain", /^(\d{1,2}(?:\.\d{1,2})+)(?![\d.]*\d)[.．、]?\s*(\D.*)$/u],
  ["comma", /^(\d{1,2})\s*[、，]\s*(\D.*)$/u],
  ["dot", /^(\d{1,2})\s*[.．]\s*([^\d\s.].*)$/u],
  ["closed", /^(\d{1,2})\s*[)）]\s*(.+)$/u],
  ["bracket", /^[(（]\s*(\d{1,2})\s*[)）]\s*(.+)$/u],
  ["chinese-bracket", new RegExp(`^[(（]\\s*(${HAN})\\s*[)）]\\s*(.+)$`, "u")],
  ["chinese-closed", new RegExp(`^(${HAN})\\s*[)）]\\s*(.+)$`, "u")],
  ["chinese", new RegExp(`^(${HAN})\\s*[、.．]\\s*(.+)$`, "u")],
  ["plain", /^(\d{1,2})\s+(\D.*)$/u],
  ["plain", /^(\d{1,2})(?=\p{Script=Han})(.+)$/u],
];

/** Longer lines are no titles. */
const LONGEST = 200;

/** The number that a line begins with; `undefined` where it begins with none, or with an amount. */
export function numberedLine(said: string): Numbered | undefined {
  if (said.length > LONGEST || !/^[\d第附(（零〇一二三四五六七八九十百]/u.test(said))
    return undefined;
  for (const [style, form] of forms) {
    const [, number = "", title = ""] = form.exec(said) ?? [];
    if (number === "") continue;
    if (style === "plain" && MEASURE.test(title)) return undefined;
    return { style, number, parts: partsOf(style, number), title: title.trim() };
  }
  return undefined;
}

function partsOf(style: NumberStyle, number: string): readonly number[] {
  if (style === "appendix") return [0];
  if (style === "plain") return number.split(".").map(Number);
  return [/\d/u.test(number) ? Number(/\d+/u.exec(number)?.[0]) : chineseNumber(number)];
}

const digits = "零一二三四五六七八九";

/** `二十三` is 23; up to 99, which no document's chapters exceed. */
function chineseNumber(number: string): number {
  const signs = number.replace(/[^零〇一二三四五六七八九十]/gu, "").replace("〇", "零");
  const [tens = "", ones] = signs.split("十");
  if (ones === undefined) return digits.indexOf(tens);
  return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
}
