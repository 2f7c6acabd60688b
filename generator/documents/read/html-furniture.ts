import type { Block } from "../block.js";
import { shownText } from "./html-text.js";
import {
  attribute,
  below,
  childrenOf,
  isText,
  lineOf,
  nameOf,
  type Element,
  type Node,
} from "./html-tree.js";
import { cleared } from "./inline-text.js";

/** The block of an element that belongs to the page and not to what it says; none where it is no such element. */
export function furnitureOf(element: Element): readonly Block[] | undefined {
  const name = nameOf(element);
  if (hidden.has(name)) return [];
  if (!isFurniture(element, name)) return undefined;
  const text = cleared(shownText([element]));
  const part = name === "title" ? "title" : "navigation";
  return text === "" ? [] : [{ kind: "furniture", part, text, at: { line: lineOf(element) } }];
}

/** Kept by `unseenIn`. */
const hidden: ReadonlySet<string> = new Set(["script", "style"]);

function isFurniture(element: Element, name: string): boolean {
  if (/^(?:title|svg)$/u.test(name)) return true;
  const isSaid =
    names.has(name) || /^(?:navigation|search|menu)$/u.test(attribute(element, "role") ?? "");
  if (!isSaid && !(isCalled(element, name) && isMostlyLinks(element))) {
    if (!isContents(element, name)) return false;
  }
  return !below(element).some((each) => content.has(nameOf(each)));
}

const names: ReadonlySet<string> = new Set(
  "nav footer button select datalist iframe noembed noframes".split(" "),
);

/** What makes an element more than furniture, whatever it is called: somebody forgot to end it. */
const content: ReadonlySet<string> = new Set("table pre textarea h1 h2 h3 h4 h5 h6".split(" "));

const words =
  /(?:^|[\s_-])(?:nav|navbar|navigation|sidebar|breadcrumbs?|toc|menu|pagination|pager|footer)(?:$|[\s_-])/iu;

function isCalled(element: Element, name: string): boolean {
  if (/^(?:body|html|main|article|p|li|td|th)$/u.test(name)) return false;
  const called = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  return /^(?:aside|header)$/u.test(name) || words.test(called);
}

/** A list of links into the page itself. */
function isContents(element: Element, name: string): boolean {
  if (!/^(?:ul|ol|div|p)$/u.test(name)) return false;
  const links = below(element).filter((each) => nameOf(each) === "a");
  if (links.length < 2) return false;
  const isInside = links.every((link) => attribute(link, "href")?.startsWith("#"));
  return isInside && textBeside(element).trim() === "";
}

/** The name of an element alone is no reason to pass over what it says. */
function isMostlyLinks(element: Element): boolean {
  const all = cleared(shownText([element])).length;
  return textBeside(element).replaceAll(/\s+/gu, " ").trim().length * 2 < all;
}

function textBeside(node: Node): string {
  if (isText(node)) return node.value;
  return nameOf(node) === "a" ? "" : childrenOf(node).map(textBeside).join("");
}
