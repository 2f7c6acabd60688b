import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import type { Block } from "../block.js";
import type { DocxStyles } from "./docx-styles.js";
import { docxText } from "./docx-text.js";
import { neededPart, type Relation } from "./office-parts.js";
import { attribute, below, childrenNamed } from "./office-xml.js";
import type { OfficeZip } from "./office-zip.js";

/** The texts of footnotes, endnotes and comments by their kind and id: `footnote:2`. */
export function docxNotes(
  parts: Readonly<Record<string, XmlElement | undefined>>,
  styles: DocxStyles,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([kind, root]) =>
      childrenNamed(root, `w:${kind}`)
        // Separators are notes, too.
        .filter((note) => ["normal", undefined].includes(attribute(note, "w:type")))
        .map((note) => [`${kind}:${attribute(note, "w:id") ?? ""}`, textIn(note, styles)] as const),
    ),
  );
}

/**
 * What stands above or below each page. It stands in no paragraph of the document: it is given the place of the first, what
 * stands below that of the last.
 */
export function docxRunningHeads(
  zip: OfficeZip,
  relations: readonly Relation[],
  styles: DocxStyles,
  last: number,
): { readonly heads: readonly Block[]; readonly feet: readonly Block[] } {
  const read = (kind: string, line: number): readonly Block[] =>
    relations
      .filter(({ type }) => type === kind)
      .map(({ target }) => neededPart(zip, target))
      .map((root) => textIn(root, styles))
      .filter((text) => text !== "")
      .map((text) => ({ kind: "furniture", part: "running", text, at: { line } }));
  return { heads: read("header", 1), feet: read("footer", Math.max(1, last)) };
}

function textIn(root: XmlElement, styles: DocxStyles): string {
  return below(root, "w:p")
    .map((paragraph) => {
      const { text, boxes } = docxText(paragraph, styles, []);
      return [text, ...boxes.map((box) => textIn(box, styles))].join("\n").trim();
    })
    .filter((text) => text !== "")
    .join("\n");
}
