import { existsSync, readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import type { Block, TableRow } from "../../generator/documents/block.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { readReadingSettings, settingsOf } from "../../generator/documents/settings/read.js";
import {
  dictionaryOf,
  noSettings,
  type ReadingSettings,
} from "../../generator/documents/settings/settings.js";

/** A document of a case, as blocks, and how it is to be read. */
export interface ReadCase {
  readonly blocks: readonly Block[];
  readonly settings: ReadingSettings;
}

/** Reads `document.*` or the blocks of `blocks.yaml`, and `reading.yaml`, which speaks of the document `guide`. */
export async function readCase(folder: string): Promise<ReadCase> {
  const settings = settingsIn(`${folder}/reading.yaml`);
  const name = readdirSync(folder).find((file) => file.startsWith("document."));
  if (name === undefined) return { blocks: handMade(`${folder}/blocks.yaml`), settings };
  const bytes = readFileSync(`${folder}/${name}`);
  const [read, diagnostics] = await readBlocks(bytes, name, dictionaryOf(settings));
  if (read === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return { blocks: read.blocks, settings };
}

function settingsIn(path: string): ReadingSettings {
  if (!existsSync(path)) return noSettings;
  const source = { path, text: readFileSync(path, "utf8") };
  const [written, diagnostics] = readReadingSettings(source);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return settingsOf(written, "guide");
}

/**
 * Blocks written by hand, each where it stands in the list:
 *
 *   - heading: 退保通知
 *     level: 2
 *     number: "3.2"
 *   - paragraph: 请求模式:平台→渠道
 *   - table: [[字段, 类型], [policyNo, string]]   # `head: true` where the document says that its first row is one
 */
function handMade(path: string): readonly Block[] {
  const list = parse(readFileSync(path, "utf8"), { schema: "failsafe" }) as readonly HandMade[];
  return list.map((each, index): Block => {
    const at = { line: 10 * (index + 1) };
    if (each.heading !== undefined) {
      const { heading: text, number, level = "1" } = each;
      return { kind: "heading", level: Number(level), text, at, ...(number && { number }) };
    }
    if (each.table !== undefined)
      return { kind: "table", rows: rowsOf(each.table, at.line, each.head === "true"), at };
    const [kind, text] =
      each.paragraph !== undefined
        ? (["paragraph", each.paragraph] as const)
        : each.code !== undefined
          ? (["code", each.code] as const)
          : (["furniture", each.furniture ?? ""] as const);
    return { kind, text, at };
  });
}

interface HandMade {
  readonly heading?: string;
  readonly level?: string;
  readonly number?: string;
  readonly paragraph?: string;
  readonly code?: string;
  readonly furniture?: string;
  readonly table?: readonly (readonly string[])[];
  readonly head?: string;
}

function rowsOf(
  rows: readonly (readonly string[])[],
  line: number,
  isHead: boolean,
): readonly TableRow[] {
  return rows.map((cells, index) => {
    const at = { line: line + index };
    return {
      cells: cells.map((text) => ({ text, at })),
      at,
      ...(isHead && index === 0 && { isHead }),
    };
  });
}
