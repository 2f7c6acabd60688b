import type { TypeMeaning } from "../meaning.js";
import type { Row } from "../reading.js";
import { patternIn } from "./patterns.js";
import type { Words } from "./field.js";

/** A type as documents write it: `List<Map<String,Object>>`, `string[1,32]`, `Object[]`. */
interface Written {
  readonly base: string;
  readonly lengths: readonly string[];
  readonly of: readonly string[];
  /** How many `[]` stand behind it. */
  readonly lists: number;
}

/** What the type and the length of a row say together. */
export function typeMeaning(
  { type, length, description, label }: Row["cells"],
  words: Words,
): TypeMeaning | undefined {
  if (type === undefined) return undefined;
  const own = printedType(type);
  const isBare = !/[([<]/u.test(own);
  const printed = length !== undefined && isBare ? `${own}(${bounds(length)})` : own;
  const pattern = patternIn(own) ?? patternIn(description) ?? patternIn(label);
  const reader = new Reader(words, pattern);
  const read = reader.read(printed);
  return { printed, ...(read !== undefined && { type: read }), references: reader.references };
}

/**
 * Without the blanks that the end of a line made, and without closing tags that only the reading of a page made of `<…>`; `array of Item` as
 * `array<Item>`.
 */
function printedType(cell: string): string {
  return cell
    .replace(/[（]/gu, "(")
    .replace(/[）]/gu, ")")
    .replace(/[，]/gu, ",")
    .replace(/[＜]/gu, "<")
    .replace(/[＞]/gu, ">")
    .replace(/^\s*(array|list)\s+of\s+(\w+)\s*$/iu, "$1<$2>")
    .replace(/\s+/gu, "")
    .replace(/<([^<>]*)><\/[^>]*>?$/u, "<$1>");
}

function bounds(length: string): string {
  return length.normalize("NFKC").replace(/\s+/gu, "").replace(/[~-]/gu, "..");
}

class Reader {
  readonly references: string[] = [];
  readonly #words: ReadonlyMap<string, string>;
  readonly #pattern: string | undefined;

  constructor(words: Words, pattern: string | undefined) {
    const spelt = Object.entries(words).map(([word, ours]) => [keyOf(word), ours] as const);
    this.#words = new Map(spelt);
    this.#pattern = pattern;
  }

  read(printed: string): string | undefined {
    const whole = this.#words.get(keyOf(printed));
    if (whole !== undefined && whole !== printed) return this.#typed(whole, []);
    const written = writtenType(printed);
    if (written === undefined) return undefined;
    const one = this.#one(written);
    if (one === undefined || written.lists === 0) return one;
    return `${"list<".repeat(written.lists)}${one}${">".repeat(written.lists)}`;
  }

  #one({ base, lengths, of }: Written): string | undefined {
    const name = this.#words.get(keyOf(base)) ?? known.get(base.toLowerCase());
    if (name === "list" || name === "map") {
      const item = of.at(-1);
      const inner = item === undefined ? "json" : this.read(item);
      return inner === undefined ? undefined : `${name}<${inner}>`;
    }
    if (name !== undefined) return this.#typed(name, lengths);
    if (!/^[A-Za-z_]\w*$/u.test(base) || base.length < 3) return undefined;
    this.references.push(base);
    return base;
  }

  #typed(name: string, lengths: readonly string[]): string | undefined {
    if (name === "object") return "json";
    if (name === "list") return "list<json>";
    if (name === "map") return "map<json>";
    if (name === "string") return lengthened(name, lengths);
    if (name === "decimal") return lengths.length === 2 ? `${name}(${lengths.join(",")})` : name;
    if (name === "date" || name === "datetime") return this.#moment();
    return name;
  }

  /** A day or a moment needs the pattern that it is written in, which only words beside it can tell. */
  #moment(): string | undefined {
    if (this.#pattern === undefined) return undefined;
    return `${/[Hh]/u.test(this.#pattern) ? "datetime" : "date"}("${this.#pattern}")`;
  }
}

function lengthened(name: string, lengths: readonly string[]): string {
  const [low, high] = lengths.length === 1 ? (lengths[0]?.split("..") ?? []) : lengths;
  if (low === undefined || !/^\d+$/u.test(low)) return name;
  return high === undefined ? `${name}(${low})` : `${name}(${low}..${high})`;
}

function keyOf(word: string): string {
  return printedType(word).toLowerCase();
}

function writtenType(printed: string): Written | undefined {
  const match = /^([^<>()[\]]+)(?:<(.*)>)?(?:[([]([\d.,~-]+)[)\]])?((?:\[\])*)$/u.exec(
    printed.replace(/\([^()]*yyyy[^()]*\)$/u, ""),
  );
  if (match === null) return undefined;
  const [, base = "", inner, lengths = "", lists = ""] = match;
  return {
    base,
    of: inner === undefined ? [] : parted(inner),
    lengths: lengths.split(",").filter((length) => length !== ""),
    lists: lists.length / 2,
  };
}

/** At the commas that stand in no brackets of their own. */
function parted(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "<" || sign === "(") depth += 1;
    if (sign === ">" || sign === ")") depth -= 1;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** What documents commonly call our types. */
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    string: "string str varchar varchar2 vatchar nvarchar char text enum 字符 字符串 字符型 枚举",
    int: "int integer int32 short smallint tinyint 整数 整型",
    long: "long int64 bigint 长整型",
    decimal: "decimal bigdecimal number numeric num double float money 数字 数值 数值型 小数",
    boolean: "boolean bool 布尔 布尔型",
    date: "date 日期 日期型",
    datetime: "datetime timestamp time 时间",
    object: "object obj jsonobject json 对象",
    list: "list array arraylist set collection jsonarray 数组 列表 集合",
    map: "map hashmap",
  }).flatMap(([ours, theirs]) => theirs.split(" ").map((word) => [word, ours] as const)),
);
