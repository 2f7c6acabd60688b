import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { htmlNames, inlineNames } from "./html-names.js";

export type Node = Tree.ChildNode;
export type Element = Tree.Element;
export type Text = Tree.TextNode;

/**
 * Texts are not merged: where the page is broken, a parser puts text from different places together, and each keeps its own line.
 */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) =>
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, before) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before),
};

/** Any text as a tree, with the place of each node in the text. */
export function parseHtml(source: string): Tree.Document {
  return parse(source, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: adapter,
  });
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is Text {
  return node.nodeName === "#text";
}

/** `div`; empty for what is no element. */
export function nameOf(node: Node): string {
  return isElement(node) ? node.tagName : "";
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The nodes inside of one, as they stand in the text: a parser moves what it does not expect inside of a table to before it. */
export function childrenOf(node: Node): readonly Node[] {
  return isElement(node) ? inOrder(node.childNodes) : [];
}

function inOrder(nodes: readonly Node[]): readonly Node[] {
  const offsets = nodes.map(offsetOf);
  if (offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0))) return nodes;
  return nodes
    .map((node, index) => ({ node, offset: offsets[index] ?? 0 }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ node }) => node);
}

/** Elements that nobody wrote stand where their first child does. */
function offsetOf(node: Node): number {
  return locatedIn(node)?.startOffset ?? 0;
}

/** From 1. */
export function lineOf(node: Node): number {
  return locatedIn(node)?.startLine ?? 1;
}

function locatedIn(node: Node): Tree.Node["sourceCodeLocation"] {
  if (node.sourceCodeLocation) return node.sourceCodeLocation;
  if (!isElement(node)) return undefined;
  return node.childNodes.map(locatedIn).find((location) => location);
}

/** Every element below, outermost first, in any order but that of the text. */
export function below(node: Node): readonly Element[] {
  const found: Element[] = [];
  const left: Node[] = [...childrenOf(node)];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!isElement(next)) continue;
    found.push(next);
    // One by one: an element may have more of them than a call may have arguments.
    for (const child of childrenOf(next)) left.push(child);
  }
  return found;
}

const blocks = new WeakMap<Element, boolean>();

/** Whether an element stands on lines of its own: by its name, or because something in it does. */
export function isBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  const known = blocks.get(node);
  if (known !== undefined) return known;
  const name = nameOf(node);
  const isInside = htmlNames.has(name) && !inlineNames.has(name) && !seldomBlocks.has(name);
  const value = isInside || childrenOf(node).some(isBlock);
  blocks.set(node, value);
  return value;
}

/** Elements of pages' controls and pictures, which stand in lines. */
const seldomBlocks: ReadonlySet<string> = new Set([
  "button",
  "select",
  "svg",
  "math",
  "video",
  "audio",
  "canvas",
  "picture",
]);
