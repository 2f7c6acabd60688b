import { columnsOf, padded } from "../../diagnostics/cells.js";
import type { Language, Words } from "../../diagnostics/language.js";
import { visible, visibleLine } from "../../diagnostics/visible.js";
import { shortened } from "../print/shortened.js";
import type { CallSite, CallSites } from "./call-sites.js";
import type { How } from "./how.js";

/**
 * ```
 * @baowen/acme InsureRequest.price
 *   src/order.ts:12:5    object literal   price: fen(12100n),
 *   src/refund.ts:8:20   read             return order.price;
 * 2 places in 34 files
 * ```
 *
 * Nothing of the code reaches the terminal unescaped (see `visibleLine`).
 */
export function printCallSites({ files, sites }: CallSites, language: Language): string {
  const titles = [...new Set(sites.map(titleOf))].toSorted();
  const lines = titles.flatMap((title) => [
    title,
    ...siteLines(
      sites.filter((each) => titleOf(each) === title),
      language,
    ),
  ]);
  return [...lines, counts(sites.length, files)[language]]
    .map((line) => `${visibleLine(line)}\n`)
    .join("");
}

function titleOf(site: CallSite): string {
  return `${site.package} ${site.symbol}`;
}

function siteLines(sites: readonly CallSite[], language: Language): readonly string[] {
  const rows = sites.map(({ file, line, column, how, text }) => ({
    at: visible(`${file}:${line}:${column}`),
    how: howWords[how][language],
    text: shortened(text, longest),
  }));
  const at = Math.max(...rows.map((row) => columnsOf(row.at)));
  const how = Math.max(...rows.map((row) => columnsOf(row.how)));
  return rows.map((row) => `  ${padded(row.at, at)}   ${padded(row.how, how)}   ${row.text}`);
}

const longest = 80;

const howWords: Readonly<Record<How, Words>> = {
  import: { en: "import", zh: "导入" },
  type: { en: "type", zh: "类型" },
  labels: { en: "keys of a record", zh: "作为记录的键" },
  read: { en: "read", zh: "读取" },
  write: { en: "write", zh: "写入" },
  literal: { en: "object literal", zh: "对象字面量" },
  "left-out": { en: "left out of a literal", zh: "字面量中未给出" },
  "exhaustive-switch": { en: "exhaustive switch", zh: "穷尽的 switch" },
  switch: { en: "switch", zh: "switch" },
};

function counts(places: number, files: number): Words {
  if (files === 0) return { en: "no TypeScript files there", zh: "那里没有 TypeScript 文件" };
  return {
    en: `${places} ${places === 1 ? "place" : "places"} in ${files} ${files === 1 ? "file" : "files"}`,
    zh: `${files}个文件中有${places}处`,
  };
}
