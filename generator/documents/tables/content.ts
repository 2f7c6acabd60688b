/** What single cells hold, whatever stands over their column. */

/** Text as cells are compared: NFKC, without white space. */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "");
}

/** White space joined. */
export function joined(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, " ").trim();
}

/** White space joined, and dropped between two signs of Chinese, where only the end of a line made it. */
export function tidy(text: string): string {
  return joined(text).replace(
    /(?<=[\u2e80-\u9fff\uff00-\uffef]) (?=[\u2e80-\u9fff\uff00-\uffef])/gu,
    "",
  );
}

/** Letters of other alphabets that look like Latin ones, and the Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs("аеорсухіјѕһԛԝ", "aeopcyxijshqw"),
  ...pairs("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
  ...pairs("οονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oovABEZHIKMNOPTYX"),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, index) => [letter, to[index] ?? letter]));
}

/** An identifier in Latin letters; letters that only look like them are put right. */
export function latin(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u052f]/gu, (letter) => lookAlikes[letter] ?? letter);
}

/** `policyNo`, `order.skuList[0].skuId`, `data[0].`, `@type`: what a member may be called. */
const identifier = /^[A-Za-z_$@][\w$.:[\]-]*$/u;

export function isIdentifier(text: string): boolean {
  const word = latin(withoutTree(text)).replace(/\s+/gu, "");
  return identifier.test(word) && !/^(?:true|false|null)$|^y{2,4}[-/.]?M{2}/iu.test(word);
}

/** Marks in front of a name that draw a tree: `- name`, `--name`, `└ name`, `├─name`, `> name`. */
const tree = /^[\s\u3000]*[-–—─│├└┗┣>＞+·•*][-–—─│├└┗┣>＞+·•*\s\u3000]*(?=[A-Za-z_])/u;

export function withoutTree(text: string): string {
  return text.replace(tree, "");
}

/** How deep a tree mark puts a name; 0 where there is none. */
export function treeDepth(text: string): number {
  const mark = tree.exec(text)?.[0] ?? "";
  const dashes = mark.replace(/[^-–—─>＞]/gu, "").length;
  const blanks = Math.floor(/^[\s\u3000]*/u.exec(mark)?.[0].length ?? 0);
  return mark === "" ? 0 : Math.max(1, /[├└┗┣│]/u.test(mark) ? Math.max(1, blanks) : dashes);
}

const typeNames = new Set(
  (
    "string varchar varchar2 vatchar nvarchar char text int integer int32 int64 long bigint short tinyint byte " +
    "decimal bigdecimal number numeric double float money boolean bool date datetime timestamp time " +
    "object list array arraylist map jsonobject jsonarray json enum file " +
    "字符 字符串 字符型 整数 整型 长整型 数字 数值 数值型 小数 布尔 布尔型 日期 时间 日期型 枚举 对象 数组 列表 集合"
  ).split(" "),
);

/** Whether a cell names a type that documents commonly name: `varchar(50)`, `List<Object>`, `Object[]`, `array of Item`, `字符串`. */
export function isTypeWord(text: string): boolean {
  if (/^(?:array|list) of \w+$/iu.test(joined(text))) return true;
  const word = squeezed(text).toLowerCase();
  const base = /^[^<([]+/u.exec(word)?.[0] ?? "";
  return typeNames.has(base) && /^[^\s，。；]{1,40}$/u.test(word);
}

/** A name of a structure where a type is expected: `HolderInfoDTO`, `HolderInfoDT O`. */
export function isTypeName(text: string): boolean {
  const word = squeezed(text);
  // `HolderInfoDT O` was broken by the end of a line, `Product code` is prose.
  if (/\s/u.test(text.trim()) && !/[a-z][A-Z]|[A-Z]{2}/u.test(text)) return isTypeWord(text);
  return isTypeWord(word) || (/^[A-Z][A-Za-z]\w*(?:\[\])?$/u.test(word) && !isRequiredWord(word));
}

const requiredWords = new Set(
  (
    "是 否 y n yes no m o c me ce cy cm true false 必填 必传 必须 必选 非必填 非必传 选填 选传 可选 可空 不可空 可为空 不为空 不可为空 " +
    "非空 条件 条件必填 条件必传 有条件必填 √ × ✓ ✔ ✗ required optional mandatory conditional 0 1"
  ).split(" "),
);

/** Whether a cell says whether a field must be there, and nothing else. */
export function isRequiredWord(text: string): boolean {
  const word = squeezed(text).toLowerCase();
  return requiredWords.has(word) || /^(?:是|否|[ynmc])[(（,，/].*$/u.test(word);
}

/** Whether a cell only answers a question that stands elsewhere. */
export function isAnswer(text: string): boolean {
  return /^(?:是|否|y|n|yes|no|true|false|√|×|✓|✔|✗|0|1)$/iu.test(squeezed(text));
}

export function isNumber(text: string): boolean {
  return /^\d{1,4}(?:[.-]\d{1,3})*[.、)]?$/u.test(squeezed(text));
}

export function hasChinese(text: string): boolean {
  return /[\u2e80-\u9fff]/u.test(text);
}
