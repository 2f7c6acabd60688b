import { neededPart } from "./office-parts.js";
import { attribute, child, childrenNamed } from "./office-xml.js";
import type { OfficeZip } from "./office-zip.js";

/** How a cell looks, as far as it says something. */
export interface CellStyle {
  /** The number of its format, and what that is where the workbook says so itself. */
  readonly format: number;
  readonly code?: string;
  readonly isStruck: boolean;
}

/** The styles of cells by their number (ECMA-376, part 1, 18.8.10). Throws Refusal. */
export function cellStyles(zip: OfficeZip, part: string | undefined): readonly CellStyle[] {
  const root = part === undefined ? undefined : neededPart(zip, part);
  if (root === undefined) return [];
  const prefix = root.name.slice(0, -"styleSheet".length);
  const all = (list: string, one: string): ReturnType<typeof childrenNamed> =>
    childrenNamed(child(root, prefix + list), prefix + one);
  const codes = new Map(
    all("numFmts", "numFmt").map((format) => [
      Number(attribute(format, "numFmtId")),
      attribute(format, "formatCode") ?? "",
    ]),
  );
  const struck = all("fonts", "font").map((font) => {
    const strike = child(font, `${prefix}strike`);
    return strike !== undefined && !["0", "false"].includes(attribute(strike, "val") ?? "");
  });
  return all("cellXfs", "xf").map((style) => {
    const format = Number(attribute(style, "numFmtId") ?? 0);
    const code = codes.get(format) ?? chinese[format];
    return {
      format,
      ...(code === undefined ? {} : { code }),
      isStruck: struck[Number(attribute(style, "fontId") ?? 0)] ?? false,
    };
  });
}

const month = 'yyyy"年"m"月"';
const day = 'm"月"d"日"';

/** Formats that have a number and no code, as they are where the language is Chinese (18.8.30). */
const chinese: Readonly<Record<number, string>> = {
  14: "yyyy/m/d",
  27: month,
  28: day,
  29: day,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: month,
  50: month,
  51: day,
  52: month,
  53: day,
  54: day,
  57: month,
  58: day,
};
