import type { XmlDocument, XmlElement } from "./element.js";
import { XmlError } from "./xml-error.js";

/*
 * Where the element is that a signature is made over. Whoever cuts it out of the text by its name may find another one than
 * whoever reads the tree; so there must be just one that both can find.
 */

/**
 * The element at the end of `path`, the names of which lead from a child of `root` downwards; `root` itself for an empty
 * path. `undefined` where there is none. Throws XmlError `XML_AMBIGUOUS` where one of the names stands twice in its place.
 */
export function findOne(root: XmlElement, path: readonly string[]): XmlElement | undefined {
  let element: XmlElement | undefined = root;
  for (const name of path) {
    element = onlyChild(element, name);
    if (element === undefined) return undefined;
  }
  return element;
}

function onlyChild(parent: XmlElement, name: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  for (const child of parent.children) {
    if (child.name !== name) continue;
    if (found !== undefined) throw new XmlError("XML_AMBIGUOUS", child.start);
    found = child;
  }
  return found;
}

/** Whether an element of the same name as `element` stands anywhere else in the document, at whatever depth. */
export function occursElsewhere(document: XmlDocument, element: XmlElement): boolean {
  return hasOther(document.root, element);
}

function hasOther(tree: XmlElement, element: XmlElement): boolean {
  if (tree !== element && tree.name === element.name) return true;
  for (const child of tree.children) if (hasOther(child, element)) return true;
  return false;
}

/**
 * Whether a comment or a CDATA section has what looks like a tag of an element whose name begins with `name`: a program that
 * looks for `<name` in the text would find it there.
 */
export function occursOpaquely(document: XmlDocument, name: string): boolean {
  return document.opaque.some(({ start, end }) => {
    const text = document.text.slice(start, end);
    return text.includes(`<${name}`) || text.includes(`</${name}`);
  });
}
