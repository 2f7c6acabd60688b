import type { Reason, ReceiverMessages } from "./receiver/messages.js";
import type { Issue } from "./validation/issue.js";
import type { ActualPhrase, ExpectedPhrase } from "./validation/phrases.js";

/*
 * An entry point of its own: who does not speak Chinese does not ship it.
 */

/** An issue, or what an event tells of one. */
export type ToldIssue = Pick<Issue, "path" | "rule" | "expected"> & Partial<Issue>;

/**
 * One line, as `describeIssue` of the runtime says it in English, with the field's title where it is known:
 * `data.price（支付金额）：应为 64 位整数，实际：3 个字符的文本`.
 */
export function describeIssue(issue: ToldIssue): string {
  const { actual } = issue;
  const isMissing = issue.rule === "required" && actual === "nothing";
  const isNoField = issue.rule === "unknown";
  if (actual === undefined || isMissing || isNoField) return expectation(issue);
  return `${expectation(issue)}，实际：${inChinese(actuals, actual) ?? actual}`;
}

/** A receiver's words in Chinese: `createReceiver({ messages: zh, … })`. */
export const zh: ReceiverMessages = {
  reason: (reason) => reasons[reason],
  invalid: expectation,
};

function expectation({ path, title, rule, expected }: ToldIssue): string {
  const named = title === undefined ? placeText(path) : `${placeText(path)}（${title}）`;
  const place = path === "" ? "" : `${named}：`;
  const what = expectedText(expected);
  switch (rule) {
    case "required":
      return place + joined("必填，应为", what);
    case "unknown":
      return place + joined("不是", what);
    case "group":
      return place + joined("要求", what.replaceAll(", ", "、"));
    default:
      return place + joined("应为", what);
  }
}

/** The form of a name that is not shown stands in a path as `[18 characters]`. */
function placeText(path: string): string {
  return path.replaceAll(
    /"(?:[^"\\]|\\.)*"|\[(\d+) characters\]/g,
    (text, count: string | undefined) => (count === undefined ? text : `[${count} 个字符]`),
  );
}

/** Several types may stand with ` or ` between them; in quotes it belongs to a literal. */
function expectedText(expected: string): string {
  const whole = inChinese(expectations, expected);
  if (whole !== undefined) return whole;
  const [first = "", ...more] = expected.split(/ or (?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (more.length === 0) return expected;
  return [first, ...more].map(expectedText).reduce((all, one) => joined(joined(all, "或"), one));
}

type Phrases = Readonly<Record<string, string>>;

/** `undefined` for what is no phrase of ours, such as a name. What fills a hole may be a phrase itself. */
function inChinese(phrases: Phrases, text: string): string | undefined {
  if (Object.hasOwn(phrases, text)) return phrases[text];
  for (const [pattern, phrase] of patternsOf(phrases)) {
    const holes = pattern.exec(text)?.slice(1);
    if (holes !== undefined) {
      return fill(
        phrase,
        holes.map((hole) => inChinese(phrases, hole) ?? hole),
      );
    }
  }
  return undefined;
}

/** The phrases with holes as expressions, the longest first: `number {}` fits `number of 20 digits` too. */
function patternsOf(phrases: Phrases): readonly (readonly [RegExp, string])[] {
  let patterns = made.get(phrases);
  if (patterns === undefined) {
    patterns = Object.entries(phrases)
      .filter(([english]) => english.includes("{"))
      .toSorted(([a], [b]) => b.length - a.length)
      .map(([english, phrase]) => [expressionOf(english), phrase]);
    made.set(phrases, patterns);
  }
  return patterns;
}

function expressionOf(phrase: string): RegExp {
  const escaped = phrase.replaceAll(/[()]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("{n}", "(\\d+)").replaceAll("{}", "(.*)")}$`, "s");
}

const made: WeakMap<Phrases, readonly (readonly [RegExp, string])[]> = new WeakMap();

function fill(phrase: string, holes: readonly string[]): string {
  return phrase
    .split("{}")
    .reduce((all, part, index) => joined(joined(all, holes[index - 1] ?? ""), part));
}

/** A blank stands between Chinese and other letters. */
function joined(a: string, b: string): string {
  const isMixed =
    (han.test(a.slice(-1)) && latin.test(b.slice(0, 1))) ||
    (latin.test(a.slice(-1)) && han.test(b.slice(0, 1)));
  return isMixed ? `${a} ${b}` : a + b;
}

const han = /\p{Script=Han}/u;
const latin = /[\w"]/;

const expectations: Readonly<Record<ExpectedPhrase, string>> = {
  string: "文本",
  "string of {n} characters": "{}个字符的文本",
  "string of {n} to {n} characters": "{}到{}个字符的文本",
  "string of at most {n} characters": "不超过{}个字符的文本",
  "string of at least {n} characters": "不少于{}个字符的文本",
  "whole number": "整数",
  int: "32 位整数",
  long: "64 位整数",
  decimal: "数值",
  "decimal({n},{n})": "最多{}位、其中小数最多{}位的数值",
  "decimal with at most {n} decimal places": "小数不超过{}位的数值",
  boolean: "布尔值",
  "date {}": "格式为{}的日期",
  "datetime {}": "格式为{}的日期时间",
  "code of {}": "码表{}中的码值",
  "text of {}": "文本形式的{}",
  list: "列表",
  "list of {}": "{}的列表",
  map: "键值对象",
  "a value": "任意值",
  "a member of {}": "{}的字段",
  "at least one of {}": "{}中至少有一个",
  "exactly one of {}": "{}中恰好有一个",
  "all or none of {}": "{}全有或全无",
};

const actuals: Readonly<Record<ActualPhrase, string>> = {
  nothing: "无",
  null: "null",
  boolean: "布尔值",
  "boolean {}": "布尔值{}",
  number: "数",
  "number {}": "数{}",
  "number of {n} digits": "{}位数字的数",
  "string of {n} character": "{}个字符的文本",
  "string of {n} characters": "{}个字符的文本",
  "list of {n}": "{}项的列表",
  structure: "对象",
  "no JSON value": "JSON 没有的值",
  "{n} of them": "{}个",
  "another member": "其他字段",
  "another value": "其他值",
};

const reasons: Readonly<Record<Reason, string>> = {
  "An XML element stands before one that it must follow": "XML 元素的顺序不符：应排在另一元素之后",
  "An XML element stands twice where one may stand": "只能出现一次的 XML 元素出现了两次",
  "Text stands beside child elements of an XML element": "XML 元素里文本与子元素并列",
  "a byte order mark is not allowed": "不允许字节顺序标记（BOM）",
  "a message with the same identity and other content was handled before":
    "此前已处理过标识相同而内容不同的报文",
  "an earlier message is being handled": "较早的报文正在处理中",
  "not verified": "验证未通过",
  "the body is not utf-8": "请求体不是 utf-8",
  "the charset must be utf-8": "字符集必须是 utf-8",
  "the message cannot be read": "报文无法读取",
  "the message cannot be stored now": "报文暂时无法保存",
  "the message could not be handled now": "报文暂时无法处理",
  "the message is invalid": "报文不符合要求",
  "the message is still being handled": "报文仍在处理中",
  "this kind of message is not known": "不认识这种报文",
  "this message is being handled": "该报文正在处理中",
};
