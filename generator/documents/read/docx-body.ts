import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { DocxFindings } from "./docx-findings.js";
import type { DocxNumbering } from "./docx-numbering.js";
import { numberingOf, outlineLevel, type DocxStyle, type DocxStyles } from "./docx-styles.js";
import { rowsIn, tableBlocks } from "./docx-table.js";
import { asFurniture, paragraphBlock, type DocxParagraph } from "./docx-block.js";
import { docxText, type DocxText, type OpenField } from "./docx-text.js";
import { attribute, child } from "./office-xml.js";
import { oversized } from "./refusal.js";

export interface DocxSource {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  /** The texts of notes and comments by `footnote:2`. */
  readonly notes: ReadonlyMap<string, string>;
  readonly words: Dictionary;
}

/** In paragraphs, those in cells included: a page full of tables has about 250. */
const MOST = 1_000_000;

/** Makes blocks of what stands in a body, in its order. Throws Refusal where there is more than people write. */
export class DocxBody {
  readonly blocks: Block[] = [];
  readonly findings = new DocxFindings();
  readonly source: DocxSource;
  /** The paragraphs so far. */
  line = 0;
  readonly #fields: OpenField[] = [];
  readonly #waiting: Block[] = [];

  constructor(source: DocxSource) {
    this.source = source;
  }

  /** Reads an element that stands in a body, a cell or a text box. */
  read(element: XmlElement): void {
    switch (element.name) {
      case "w:p":
        return this.#readParagraph(element);
      case "w:tbl":
        return this.readTable(rowsIn(element));
      case "w:altChunk":
        return this.findings.other("file", this.line);
      case "w:sdt":
        return this.#readControl(element);
      case "mc:AlternateContent":
        return this.readAll(child(element, "mc:Choice") ?? child(element, "mc:Fallback"));
      default:
        // Changes, marks of places, custom XML: what matters is in them.
        return this.readAll(element);
    }
  }

  /** The rows may be read one by one. */
  readTable(rows: Iterable<XmlElement>): void {
    for (const block of tableBlocks(rows, this)) this.blocks.push(block);
    this.#release();
  }

  readAll(parent: XmlElement | undefined): void {
    for (const element of parent?.children ?? []) this.read(element);
  }

  /** A table of contents is a control that says so. */
  #readControl(element: XmlElement): void {
    const gallery = child(element, "w:sdtPr", "w:docPartObj", "w:docPartGallery");
    const from = this.blocks.length;
    this.readAll(child(element, "w:sdtContent"));
    if (!/table of contents/iu.test(attribute(gallery, "w:val") ?? "")) return;
    const contents = this.blocks.splice(from);
    this.blocks.push(...contents.map(asFurniture));
  }

  #readParagraph(element: XmlElement): void {
    const paragraph = this.paragraph(element);
    const block = paragraphBlock(paragraph);
    if (block) this.blocks.push(block);
    for (const box of paragraph.boxes) this.readAll(box);
    this.#release();
  }

  /** Takes a paragraph: its number is counted, what is odd about it is kept. Notes wait for the end of the block. */
  paragraph(element: XmlElement): DocxParagraph {
    const line = ++this.line;
    if (line > MOST) throw tooLong();
    const properties = child(element, "w:pPr");
    const style = this.source.styles(attribute(child(properties, "w:pStyle"), "w:val"));
    const text = docxText(element, this.source.styles, this.#fields);
    const level =
      text.isContents || style.isContents ? undefined : outlineLevel(properties, style.level);
    this.findings.paragraph(text, line);
    this.#keepNotes(text, line);
    return {
      ...text,
      line,
      label: this.#label(properties, style, text),
      isContents: text.isContents || style.isContents,
      ...(level === undefined ? {} : { level }),
    };
  }

  #label(properties: XmlElement | undefined, style: DocxStyle, text: DocxText): string {
    const numbering = { ...style.numbering, ...numberingOf(properties) };
    if (numbering.list === undefined || numbering.list === "0") return "";
    const label = this.source.numbering.next(numbering, style.id);
    // An empty paragraph shows its number, too; in a cell that is all there is.
    return text.text.trim() === "" ? label.trim() : label;
  }

  #keepNotes({ notes }: DocxText, line: number): void {
    for (const note of notes) {
      const text = this.source.notes.get(note) ?? "";
      if (text === "") continue;
      const at = { line };
      if (!note.startsWith("comment:")) this.#waiting.push({ kind: "paragraph", text, at });
      else {
        this.findings.comment(line);
        this.#waiting.push({ kind: "furniture", part: "running", text, at });
      }
    }
  }

  #release(): void {
    this.blocks.push(...this.#waiting.splice(0));
  }
}

function tooLong(): Error {
  return oversized("Word (.docx)", { en: `${MOST} paragraphs`, zh: `${MOST} 段` });
}
