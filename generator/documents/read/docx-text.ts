import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { dingbat } from "./docx-dingbats.js";
import { isStruck, toggle, type DocxStyles } from "./docx-styles.js";
import { struckText, type Piece } from "./struck-text.js";
import { kinds, others, signs, type Reading } from "./docx-inline.js";
import { attribute, below, child } from "./office-xml.js";

/** What stands in a paragraph of a Word file. */
export interface DocxText {
  /** Lines by `\n`, struck and deleted text between `~~`. */
  readonly text: string;
  /** Contents of text boxes that are tied to it. */
  readonly boxes: readonly XmlElement[];
  /** `footnote:2` and the like, in their order. */
  readonly notes: readonly string[];
  readonly isChanged: boolean;
  readonly hasHidden: boolean;
  /** Something that is no text: a picture, another file. */
  readonly hasOther: boolean;
  readonly isBold: boolean;
  /** It stands in a table of contents that Word keeps itself. */
  readonly isContents: boolean;
}

/** Fields stand open from one paragraph to another: a table of contents is one. */
export interface OpenField {
  instruction: string;
  isShown: boolean;
}

interface Look {
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly isBold: boolean;
}

/** Reads a paragraph; `fields` are those that are open, and are changed. */
export function docxText(paragraph: XmlElement, styles: DocxStyles, fields: OpenField[]): DocxText {
  const properties = child(paragraph, "w:pPr");
  const style = styles(attribute(child(properties, "w:pStyle"), "w:val"));
  const walk = new Walk(styles, fields);
  const mark = child(properties, "w:rPr");
  walk.isChanged = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].some((name) => child(mark, name));
  walk.isContents = fields.some(isContents);
  walk.children(paragraph, style);
  return { ...walk.found(), isContents: walk.isContents || fields.some(isContents) };
}

const isContents = ({ instruction }: OpenField): boolean => /^\s*TOC\b/u.test(instruction);

class Walk {
  isChanged = false;
  isContents = false;
  readonly #styles: DocxStyles;
  readonly #fields: OpenField[];
  readonly #pieces: Piece[] = [];
  readonly #boxes: XmlElement[] = [];
  readonly #notes: string[] = [];
  #hasHidden = false;
  #hasOther = false;
  #isBold = true;

  constructor(styles: DocxStyles, fields: OpenField[]) {
    this.#styles = styles;
    this.#fields = fields;
  }

  found(): Omit<DocxText, "isContents"> {
    return {
      text: struckText(this.#pieces),
      boxes: this.#boxes,
      notes: this.#notes,
      isChanged: this.isChanged,
      hasHidden: this.#hasHidden,
      hasOther: this.#hasOther,
      isBold: this.#isBold,
    };
  }

  children(element: XmlElement, look: Look): void {
    for (const one of element.children) this.#element(one, look);
  }

  #element(element: XmlElement, look: Look): void {
    const kind = (Object.hasOwn(kinds, element.name) && kinds[element.name]) || "around";
    if (kind === "nothing") return;
    if (kind === "around") return this.children(element, look);
    this.#reading[kind](element, look);
  }

  readonly #reading: Record<Reading, (element: XmlElement, look: Look) => void> = {
    run: (element, look) => this.children(element, this.#lookOf(element, look)),
    text: (element, look) => this.#add(element.text, look),
    put: (element, look) => this.#change(element, look),
    taken: (element, look) => this.#change(element, { ...look, isStruck: true }),
    sign: (element, look) => this.#add(signs[element.name] ?? "", look),
    break: (element, look) => this.#break(element, look),
    symbol: (element, look) => this.#symbol(element, look),
    field: (element) => this.#field(element),
    instruction: (element) => this.#instruct(element.text),
    note: (element) => this.#note(element),
    choice: (element, look) => this.#choose(element, look),
    drawing: (element) => this.#draw(element),
  };

  #lookOf(run: XmlElement, look: Look): Look {
    const own = child(run, "w:rPr");
    const id = attribute(child(own, "w:rStyle"), "w:val");
    const style = this.#styles(id, "run");
    return {
      isStruck: look.isStruck || (isStruck(own) ?? style.isStruck),
      isHidden: toggle(own, "w:vanish") ?? (look.isHidden || style.isHidden),
      isBold: toggle(own, "w:b") ?? (look.isBold || style.isBold),
    };
  }

  #add(text: string, look: Look): void {
    if (text === "" || this.#fields.some(({ isShown }) => !isShown)) return;
    this.#pieces.push({ text, isStruck: look.isStruck });
    if (text.trim() === "") return;
    if (look.isHidden) this.#hasHidden = true;
    if (!look.isBold) this.#isBold = false;
  }

  #change(element: XmlElement, look: Look): void {
    this.isChanged = true;
    this.children(element, look);
  }

  #break(element: XmlElement, look: Look): void {
    const type = attribute(element, "w:type");
    if (type !== "page" && type !== "column") this.#add("\n", look);
  }

  #symbol(element: XmlElement, look: Look): void {
    const code = Number.parseInt(attribute(element, "w:char") ?? "", 16);
    if (Number.isNaN(code)) return;
    this.#add(dingbat(attribute(element, "w:font") ?? "", code), look);
  }

  /** What a field shows stands between `separate` and `end`. */
  #field(element: XmlElement): void {
    const type = attribute(element, "w:fldCharType");
    if (type === "begin") this.#fields.push({ instruction: "", isShown: false });
    if (type === "end") this.#fields.pop();
    const field = this.#fields.at(-1);
    if (type === "separate" && field) field.isShown = true;
    this.isContents ||= this.#fields.some(isContents);
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field) field.instruction += text;
  }

  #note(element: XmlElement): void {
    const kind = element.name.slice("w:".length, -"Reference".length);
    this.#notes.push(`${kind}:${attribute(element, "w:id") ?? ""}`);
  }

  /** Both are the same, for programs that know more or less. */
  #choose(element: XmlElement, look: Look): void {
    const chosen = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
    if (chosen) this.children(chosen, look);
  }

  #draw(element: XmlElement): void {
    const boxes = below(element, "w:txbxContent");
    this.#boxes.push(...boxes);
    if (others.some((name) => below(element, name).length > 0)) this.#hasOther = true;
  }
}
