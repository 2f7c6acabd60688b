import type { Block } from "../block.js";
import { headingBlocks } from "./heading-block.js";
import { codeBlocksOf } from "./html-code.js";
import { furnitureOf } from "./html-furniture.js";
import { codeNames } from "./html-names.js";
import { looseBlocks } from "./html-loose.js";
import { tableBlocks } from "./html-table.js";
import { shownText } from "./html-text.js";
import { childrenOf, isBlock, lineOf, nameOf, type Element, type Node } from "./html-tree.js";
import { cleared } from "./inline-text.js";
import type { Markup } from "./markup-line.js";

/**
 * What stands in an element, or beside elements, as blocks. `isLoose`: text here is in no element at all, so its line breaks
 * were meant.
 */
export function flowBlocks(
  nodes: readonly Node[],
  markup: Markup,
  isLoose = false,
): readonly Block[] {
  return runsOf(nodes).flatMap((run) => {
    const [first] = run;
    if (first === undefined || !isBlock(first)) return looseBlocks(run, markup, isLoose);
    return elementBlocks(first as Element, markup, isLoose);
  });
}

/** Nodes of lines that stand beside each other, and each block by itself. */
function runsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    const isAlone = isBlock(node);
    if (isOpen && !isAlone) runs.at(-1)?.push(node);
    else runs.push([node]);
    isOpen = !isAlone;
  }
  return runs;
}

function elementBlocks(element: Element, markup: Markup, isLoose: boolean): readonly Block[] {
  const furniture = furnitureOf(element);
  if (furniture !== undefined) return furniture;
  const name = nameOf(element);
  if (/^h[1-6]$/u.test(name)) return untilBlock(element, markup, readHeading(element));
  if (codeNames.has(name)) return untilBlock(element, markup, codeBlocksOf);
  if (name === "table") return tableBlocks(element, markup, flowBlocks);
  return flowBlocks(childrenOf(element), markup, isLoose && transparent.has(name));
}

/** Elements around text that is still in no element that means something; of some of them somebody forgot the end. */
const transparent: ReadonlySet<string> = new Set(
  "html head body a b big code del em font i s small span strike strong u".split(" "),
);

type ReadLines = (nodes: readonly Node[], markup: Markup) => readonly Block[];

/** An element that holds only lines. One that holds blocks was not closed: it ends where the first of them begins. */
function untilBlock(element: Element, markup: Markup, read: ReadLines): readonly Block[] {
  const nodes = unwrapped(childrenOf(element));
  const first = nodes.findIndex(isBlock);
  if (first < 0) return read(nodes, markup);
  const rest = flowBlocks(nodes.slice(first), markup);
  return [...read(nodes.slice(0, first), markup), ...rest];
}

/** The blocks of an unclosed `<pre><code>` are in the `<code>`. */
function unwrapped(nodes: readonly Node[]): readonly Node[] {
  const only = nodes.find(isBlock);
  if (only === undefined || !transparent.has(nameOf(only))) return nodes;
  const at = nodes.indexOf(only);
  return unwrapped([...nodes.slice(0, at), ...childrenOf(only), ...nodes.slice(at + 1)]);
}

function readHeading(element: Element): ReadLines {
  const level = Number(nameOf(element).slice(1));
  return (nodes, markup) => {
    const text = cleared(shownText(nodes)).replaceAll("\n", " ");
    return headingBlocks(level, text, lineOf(element), markup);
  };
}
