/** What a type is, whatever the document calls it; `reference`: a structure by its name; `none`: no type at all. */
export type TypeKind =
  | "text"
  | "whole"
  | "decimal"
  | "boolean"
  | "time"
  | "object"
  | "list"
  | "map"
  | "reference"
  | "none";

/** The type of a row, as far as its cell tells. */
export interface PrintedType {
  readonly kind: TypeKind;
  /** The word without length and items, as printed: `varchar`. */
  readonly word: string;
  /** The greatest length; of a decimal the digits in all. */
  readonly length?: number;
  /** What a list is of: `String` of `List<String>`. */
  readonly items?: string;
}

const kinds: Readonly<Record<Exclude<TypeKind, "none" | "reference">, readonly string[]>> = {
  text: [
    "string",
    "varchar",
    "char",
    "text",
    "nvarchar",
    "varchar2",
    "字符",
    "字符串",
    "文本",
    "枚举",
    "enum",
  ],
  whole: ["int", "integer", "long", "short", "bigint", "整数", "整型", "长整型"],
  decimal: [
    "decimal",
    "bigdecimal",
    "double",
    "float",
    "number",
    "numeric",
    "money",
    "数字",
    "金额",
    "小数",
  ],
  boolean: ["boolean", "bool", "布尔"],
  time: ["date", "datetime", "time", "timestamp", "日期", "时间"],
  object: ["object", "json", "jsonobject", "对象"],
  list: ["list", "array", "数组", "集合", "列表"],
  map: ["map"],
};

/** All words that types are called by, in small letters. */
export const typeWords: readonly string[] = Object.values(kinds).flat();

/** What the text of a type's cell says. Blanks inside of it are those of the page. */
export function printedType(cell: string): PrintedType {
  const text = cell.normalize("NFKC").replaceAll(/\s+/gu, "");
  const items = /^(?:list|array)<(.*?)>/iu.exec(text)?.[1] ?? /^(.+)\[\]$/u.exec(text)?.[1];
  if (items !== undefined) return { kind: "list", word: /^[^<[]+/u.exec(text)?.[0] ?? text, items };
  const [, word = "", length] = /^([^(<[]+)(?:[([](\d+))?/u.exec(text) ?? [];
  const kind = kindOf(word);
  return { kind, word, ...(length === undefined ? {} : { length: Number(length) }) };
}

function kindOf(word: string): TypeKind {
  const small = word.toLowerCase();
  for (const [kind, words] of Object.entries(kinds)) {
    if (words.includes(small)) return kind as TypeKind;
  }
  return /^[A-Z][A-Za-z\d]*[a-z][A-Za-z\d]*$|^[a-z]+[A-Z][A-Za-z\d]*$/u.test(word)
    ? "reference"
    : "none";
}
