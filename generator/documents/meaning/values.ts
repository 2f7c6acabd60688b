import type { CodeMeaning } from "../meaning.js";
import type { Row } from "../reading.js";

/** Signs of Chinese, those of PDFs that only look like them among them. */
const han = "[\\p{Script=Han}\\u2e80-\\u2fdf]";
const code = "-?\\d{1,6}|true|false|[A-Z][A-Z0-9_]{0,11}";
const stop = "\\s,，;；、。:：/|<>~";
/**
 * A label ends where the next code begins, even if nothing stands between. None is a page long: a bound keeps what is no list from
 * being searched to its end from each of its letters.
 */
const label = `${han}(?:(?!\\d+\\s*[-:：=])[^${stop}]){0,80}`;

interface Form {
  readonly form: RegExp;
  readonly codeFirst: boolean;
  /** A number may also be an amount. */
  readonly mayCount?: boolean;
}

const forms: readonly Form[] = [
  // `0-甲 1-乙`, `01:甲02:乙`, `1：支付宝`, `Y：年`, `1 代表有; 0 代表无`
  {
    form: new RegExp(`(?<![\\w.-])(${code})\\s*(?:[-–:：=]|代表|表示)\\s*(${label})`, "gu"),
    codeFirst: true,
  },
  // `1: pending, 2: issued`
  {
    form: /(?<![\w.:-])(\d{1,4})\s*[:=-]\s*([A-Za-z][A-Za-z ]*[A-Za-z])(?=$|[\s,;，；、.)])/gu,
    codeFirst: true,
  },
  // `男: 'M'`, `个人: 1 公司: 2`
  {
    form: new RegExp(
      `(${label})\\s*[:：=]\\s*['"‘“]?(${code})['"’”]?(?=$|[${stop.replace(":：", "")}）)])`,
      "gu",
    ),
    codeFirst: false,
  },
  // `（1甲、2乙）`, `0不支持,1支持`, `true 成功 false 失败`; not `第 1 页第 2 行`
  {
    form: new RegExp(`(?<![\\w.:-]|第 ?)(-?\\d{1,4}|true|false)\\s*(${label})`, "gu"),
    codeFirst: true,
    mayCount: true,
  },
];

/** What a number counts, so that it is no code: `5分钟`, `10年`. */
const units = /^(?:[天年月日个位次分秒元周岁时号份条级倍万千百]|小时|字符|以[上下内]|%)/u;

/** The values that a row's description lists; nothing where it lists fewer than two. Labels are as printed. */
export function valuesIn(cells: Row["cells"]): readonly CodeMeaning[] {
  const longest = longestIn(describing(cells));
  return longest.length >= 2 ? longest : [];
}

/**
 * The one value that is left of a list, for who knows that there was one: by itself, one may as well be an amount or a date. It is
 * one of `known`, or all that the description says.
 */
export function lastValueIn(
  cells: Row["cells"],
  known: readonly string[],
): CodeMeaning | undefined {
  const text = describing(cells);
  const [only, ...others] = longestIn(text);
  if (only === undefined || others.length > 0) return undefined;
  const said = [`${only.code}${only.label}`, `${only.label}${only.code}`].map(withoutMarks);
  return known.includes(only.code) || said.includes(withoutMarks(text)) ? only : undefined;
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[\s\p{P}\p{S}]/gu, "");
}

function describing({ description, limits }: Row["cells"]): string {
  const text = [description, limits].filter((each) => each !== undefined).join("\n");
  return text.replace(new RegExp(`(?<=${han}) (?=${han})`, "gu"), "");
}

function longestIn(text: string): readonly CodeMeaning[] {
  const lists = forms.map((form) => listed(text, form));
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function listed(text: string, { form, codeFirst, mayCount }: Form): readonly CodeMeaning[] {
  const struck = [...text.matchAll(/~~.*?~~/gsu)].map(
    ({ index, 0: all }) => [index, index + all.length] as const,
  );
  const seen = new Set<string>();
  return [...text.matchAll(form)].flatMap(({ index, 1: first = "", 2: second = "" }) => {
    const [value, name] = codeFirst ? [first, second] : [second, first];
    if (seen.has(value) || (mayCount === true && units.test(name))) return [];
    seen.add(value);
    const isStruck = struck.some(([from, to]) => index >= from && index < to);
    return [{ code: value, label: balanced(name), struck: isStruck }];
  });
}

/** `办理中（会自己` → `办理中`; `失败）` → `失败`; `信函(收费)` stays. */
function balanced(name: string): string {
  const open = name.search(/[(（]/u);
  const close = name.search(/[)）]/u);
  if (open >= 0 && close < open) return name.slice(0, open);
  if (close >= 0 && open < 0) return name.slice(0, close);
  return name;
}
