import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { attribute, child, childrenNamed, childrenOf } from "./office-xml.js";
import { missing } from "./office-parts.js";
import type { OfficeZip } from "./office-zip.js";
import { brokenPart } from "./refusal.js";
import type { Piece } from "./struck-text.js";

/** The texts that the cells of a workbook share (ECMA-376, part 1, 18.4.9), by their number. Throws Refusal. */
export function sharedStrings(
  zip: OfficeZip,
  part: string | undefined,
): readonly (readonly Piece[])[] {
  if (part === undefined) return [];
  const text = zip.text(part) ?? missing(zip, part);
  const prefix = /<(?<prefix>[\w.-]+:)?sst[\s>/]/u.exec(text)?.groups?.["prefix"] ?? "";
  try {
    return Array.from(childrenOf(text, `${prefix}sst`), ({ element }) => richText(element, prefix));
  } catch (error) {
    throw brokenPart(zip.format, part, error);
  }
}

/** The text of an `si`, an `is` or a comment: one piece, or runs, each of its own looks. How it is pronounced is left out. */
export function richText(element: XmlElement, prefix: string): readonly Piece[] {
  return element.children.flatMap((one): readonly Piece[] => {
    if (one.name === `${prefix}t`) return [{ text: unescaped(one.text), isStruck: false }];
    if (one.name !== `${prefix}r`) return [];
    const text = childrenNamed(one, `${prefix}t`)
      .map((each) => unescaped(each.text))
      .join("");
    const strike = child(one, `${prefix}rPr`, `${prefix}strike`);
    return [{ text, isStruck: strike !== undefined && attribute(strike, "val") !== "0" }];
  });
}

/** Characters that XML cannot hold are written `_x000D_` (22.9.2.19); Excel's line ends are line feeds. */
function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\r\n?/gu, "\n");
}
