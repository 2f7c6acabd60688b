import { codeNames, struckNames } from "./html-names.js";
import {
  attribute,
  childrenOf,
  isBlock,
  isElement,
  isText,
  lineOf,
  nameOf,
  type Element,
  type Node,
  type Text,
} from "./html-tree.js";
import type { Line } from "./markup-line.js";

/**
 * `shown`: as a reader sees it. `code`: as it was typed. `source`: as it was typed, with marks of Markdown for those that count
 * (struck text, code), and `<br>` for a break, which does not end a row.
 */
type Style = "shown" | "code" | "source";

interface Atom {
  readonly text: string;
  /** Absent where the text is not in the source. */
  readonly line?: number;
}

/** The text of a cell or a heading: a line for each `<br>` and each block inside, none of them blank. */
export function shownText(nodes: readonly Node[]): string {
  const text = atomsOf(nodes, "shown").map((atom) => atom.text);
  const lines = text.join("").split("\n");
  return lines.filter((line) => line.trim() !== "").join("\n");
}

/** Nodes of lines, line by line as in the source. */
export function linesOf(nodes: readonly Node[], style: "code" | "source"): readonly Line[] {
  const lines: { text: string; line: number }[] = [];
  for (const { text, line } of atomsOf(nodes, style)) {
    const [first = "", ...others] = text.split("\n");
    const last = lines.at(-1);
    const start = line ?? last?.line ?? 1;
    if (last === undefined || last.text === "") lines.splice(-1, 1, { text: first, line: start });
    else last.text += first;
    const step = line === undefined ? 0 : 1;
    others.forEach((other, index) => lines.push({ text: other, line: start + step * (index + 1) }));
  }
  return lines;
}

function atomsOf(nodes: readonly Node[], style: Style): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const node of nodes) collect(node, style, atoms);
  return atoms;
}

function collect(node: Node, style: Style, atoms: Atom[]): void {
  if (isText(node)) atoms.push(textAtom(node, style));
  if (!isElement(node)) return;
  const special = specialText(node, style);
  if (special !== undefined) atoms.push({ text: special, line: lineOf(node) });
  else collectInside(node, style, atoms);
}

function collectInside(element: Element, style: Style, atoms: Atom[]): void {
  const start = atoms.length;
  if (isBlock(element)) atoms.push({ text: "\n" });
  const inner = codeNames.has(nameOf(element)) ? "code" : style;
  for (const child of childrenOf(element)) collect(child, inner, atoms);
  if (isBlock(element)) atoms.push({ text: "\n" });
  else mark(element, style, atoms, start);
}

/** Puts its mark around what an element holds, if it holds anything. */
function mark(element: Element, style: Style, atoms: Atom[], start: number): void {
  if (!isStruck(element) && nameOf(element) !== "code") return;
  const inside = atoms
    .slice(start)
    .map((atom) => atom.text)
    .join("");
  const sign = inside.trim() === "" ? "" : markOf(element, inside, style);
  if (sign === "") return;
  atoms.splice(start, 0, { ...atoms[start], text: sign });
  atoms.push({ text: sign });
}

function textAtom(node: Text, style: Style): Atom {
  const text = style === "shown" ? node.value.replaceAll("\n", " ") : node.value;
  return { text, line: firstLine(node) };
}

/** A parser leaves out the line break that a `<pre>` begins with. */
function firstLine(node: Text): number {
  const { parentNode } = node;
  const isFirst = parentNode?.childNodes[0] === node && codeNames.has(parentNode.nodeName);
  const location = node.sourceCodeLocation;
  if (!isFirst || !location) return lineOf(node);
  return location.endLine - (node.value.split("\n").length - 1);
}

/** What stands for an element that has no text of its own. */
function specialText(element: Element, style: Style): string | undefined {
  const name = nameOf(element);
  if (name === "br") return style === "source" ? "<br>" : "\n";
  if (name === "img") return pictureText(element, style);
  if (name === "input") return boxOf(element);
  if (name === "a" && isPermalink(element)) return "";
  return unseen.has(name) ? "" : undefined;
}

const unseen: ReadonlySet<string> = new Set(["script", "style"]);

/** A picture may be the mark in a cell, so none of them says nothing. */
function pictureText(element: Element, style: Style): string {
  const alt = attribute(element, "alt")?.trim() ?? "";
  if (alt !== "" && style === "shown") return alt;
  const source = attribute(element, "src") ?? "";
  return `![${alt}](${source.startsWith("data:") ? "data:" : source})`;
}

function boxOf(element: Element): string {
  if (attribute(element, "type") !== "checkbox") return "";
  return attribute(element, "checked") === undefined ? "[ ]" : "[x]";
}

/** The sign beside a heading that links to itself. */
function isPermalink(element: Element): boolean {
  if (!attribute(element, "href")?.startsWith("#")) return false;
  const text = childrenOf(element).map((node) => (isText(node) ? node.value : "-"));
  return /^\s*[#§¶🔗]\s*$/u.test(text.join(""));
}

function markOf(element: Element, text: string, style: Style): string {
  if (isStruck(element)) return "~~";
  if (style !== "source" || nameOf(element) !== "code") return "";
  return /[`\n]/u.test(text) ? "" : "`";
}

function isStruck(element: Element): boolean {
  if (struckNames.has(nameOf(element))) return true;
  return /line-through/iu.test(attribute(element, "style") ?? "");
}
