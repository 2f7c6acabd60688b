import { columnsOf as columnsOfCells } from "../../diagnostics/cells.js";
import { printKey, printText } from "./scalar.js";
import { isMap, type YamlMap, type YamlValue } from "./value.js";

/** Columns that a line of a spec may have, as Prettier is told for this project. */
const widest = 100;

/**
 * A whole file. A blank line stands before each entry of several lines, after it unless a single value follows, and between the
 * entries of the `parted` mappings, as people write specs.
 */
export function printYaml({ entries }: YamlMap, parted: ReadonlySet<string> = new Set()): string {
  const texts = entries.map(([key, value]) =>
    parted.has(key) && isMap(value) && value.entries.length > 0
      ? printParted(key, value)
      : printEntry(key, value, 0),
  );
  return texts
    .map((text, index) => {
      const before = texts[index - 1];
      const isSingle = !isMap(entries[index]?.[1] ?? "");
      const isApart = text.includes("\n") || (before?.includes("\n") === true && !isSingle);
      return `${before !== undefined && isApart ? "\n" : ""}${text}\n`;
    })
    .join("");
}

function printParted(key: string, { entries }: YamlMap): string {
  const inner = entries.map(([name, value]) => `  ${printEntry(name, value, 2)}`);
  return `${printKey(key)}:\n${inner.join("\n\n")}`;
}

/**
 * `key: value` as it stands at an indentation: on one line where it may and fits, else over several. The first line has
 * no blanks in front of it, and the last no line break behind it.
 */
export function printEntry(key: string, value: YamlValue, indent: number): string {
  return `${printKey(key)}:${printValue(value, indent, columnsOf(printKey(key)) + 1)}`;
}

/** What stands behind a colon that is `used` columns behind the indentation; begins with a blank or a line break. */
export function printValue(value: YamlValue, indent: number, used: number): string {
  // A block is never tried on one line: that of a whole file would be as long as the file.
  if (isMap(value) && value.style === "block" && value.entries.length > 0) return entries(value);
  const line = ` ${printInline(value, false)}`;
  if (!isNested(value)) return line;
  const fits = indent + used + columnsOf(line) <= widest;
  if (isMap(value)) return value.entries.length === 0 || fits ? line : entries(value);
  const isFlat = value.every((item) => !isMap(item) || item.style === "flow");
  if (value.length === 0 || (isFlat && fits && !value.some(isMap))) return line;
  return below(value.map((item) => `- ${printItem(item, indent + 4)}`));

  function entries(map: YamlMap): string {
    return below(map.entries.map(([key, inner]) => printEntry(key, inner, indent + 2)));
  }

  function below(parts: readonly string[]): string {
    return parts.map((part) => `\n${" ".repeat(indent + 2)}${part}`).join("");
  }
}

function printItem(item: YamlValue, indent: number): string {
  const line = printInline(item, false);
  if (!isMap(item) || item.entries.length === 0) return line;
  if (item.style === "flow" && indent + columnsOf(line) <= widest) return line;
  return item.entries
    .map(([key, value]) => printEntry(key, value, indent))
    .join(`\n${" ".repeat(indent)}`);
}

/** On one line. */
export function printInline(value: YamlValue, inFlow: boolean): string {
  if (typeof value === "string") return printText(value, inFlow);
  if (typeof value !== "object") return String(value);
  if (!isMap(value)) return `[${value.map((item) => printInline(item, true)).join(", ")}]`;
  const inside = value.entries.map(
    ([key, inner]) => `${printKey(key)}: ${printInline(inner, true)}`,
  );
  return inside.length === 0 ? "{}" : `{ ${inside.join(", ")} }`;
}

function isNested(value: YamlValue): value is readonly YamlValue[] | YamlMap {
  return typeof value === "object";
}

/** As many as letters, mostly. */
function columnsOf(line: string): number {
  return /^[\x20-\x7E]*$/u.test(line) ? line.length : columnsOfCells(line);
}
