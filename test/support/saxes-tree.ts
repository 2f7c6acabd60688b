import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { XmlAttribute, XmlElement, XmlSpan } from "../../templates/runtime/xml/element.js";

/** What saxes makes of an XML text, in the form in which ours gives it; `undefined` where saxes refuses the text. */
export function readWithSaxes(text: string): SaxesTree | undefined {
  const tree = new Tree(text);
  try {
    tree.parser.write(text).close();
  } catch {
    return undefined;
  }
  const { root, encoding, opaque } = tree;
  return root === undefined ? undefined : { root, encoding, opaque };
}

export interface SaxesTree {
  readonly root: XmlElement;
  readonly encoding: string | undefined;
  readonly opaque: readonly XmlSpan[];
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[];
};

class Tree {
  readonly parser: SaxesParser = new SaxesParser();
  root: XmlElement | undefined;
  encoding: string | undefined;
  readonly opaque: XmlSpan[] = [];
  readonly #text: string;
  readonly #open: Open[] = [];
  #attributes: XmlAttribute[] = [];

  constructor(text: string) {
    this.#text = text;
    this.parser.on("xmldecl", ({ encoding }) => (this.encoding = encoding));
    this.parser.on("attribute", ({ name, value }) => this.#attributes.push({ name, value }));
    this.parser.on("opentag", (tag) => this.#opened(tag));
    this.parser.on("closetag", (tag) => this.#closed(tag));
    this.parser.on("text", (data) => this.#add(data));
    this.parser.on("cdata", (data) => {
      this.#add(data);
      this.#section("<![CDATA[", this.parser.position);
    });
    // Told before its last character.
    this.parser.on("comment", () => this.#section("<!--", this.parser.position + 1));
  }

  #opened({ name }: SaxesTagPlain): void {
    const { position } = this.parser;
    const [attributes, around] = [this.#attributes, this.#open.at(-1)];
    this.#attributes = [];
    // No attribute's value has a `<`.
    const start = this.#text.lastIndexOf("<", position - 1);
    const span = { start, end: position, contentStart: position, contentEnd: position };
    const element: Open = { name, attributes, children: [], text: "", ...span };
    if (around === undefined) this.root = element;
    else around.children.push(element);
    this.#open.push(element);
  }

  #closed({ isSelfClosing }: SaxesTagPlain): void {
    const element = this.#open.pop();
    if (element === undefined || isSelfClosing) return;
    element.end = this.parser.position;
    element.contentEnd = this.#text.lastIndexOf("<", element.end - 1);
  }

  #add(data: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += data;
  }

  #section(mark: string, end: number): void {
    // Inside it, the mark may stand again.
    const from = this.opaque.at(-1)?.end ?? 0;
    this.opaque.push({ start: this.#text.indexOf(mark, from), end });
  }
}
