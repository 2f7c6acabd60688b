import type { Block } from "../block.js";
import { isElement, lineOf, nameOf, type Node } from "./html-tree.js";

/** What a page holds and does not show: comments, which may hold rows that were taken back, and scripts. */
export function unseenIn(nodes: readonly Node[]): readonly Block[] {
  const found: Block[] = [];
  const left = [...nodes];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const text = unseenText(node)?.trim() ?? "";
    if (/[\p{L}\p{N}]/u.test(text))
      found.push({ kind: "furniture", text, at: { line: lineOf(node) } });
    if (isElement(node)) for (const child of node.childNodes) left.push(child);
  }
  return found.toSorted((a, b) => a.at.line - b.at.line);
}

function unseenText(node: Node): string | undefined {
  if (node.nodeName === "#comment" && "data" in node) return node.data;
  return /^(?:script|style)$/u.test(nameOf(node)) ? textIn(node) : undefined;
}

function textIn(node: Node): string {
  if ("value" in node) return node.value;
  return isElement(node) ? node.childNodes.map(textIn).join("") : "";
}
