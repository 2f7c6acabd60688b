import type { Structure } from "../../../templates/runtime/validation/structure.js";
import { isObject, type WireValue } from "../../../templates/runtime/wire.js";
import type { XmlDocument, XmlElement } from "../../../templates/runtime/xml/element.js";
import { tokenFor } from "./tokens.js";
import { tokenOf } from "./redacted.js";

/**
 * An XML text as it is written, with tokens in the place of what `shown` leaves out of what its elements say. Attributes and
 * comments are left out. It is XML again.
 */
export function maskedXml(xml: XmlDocument, structure: Structure, shown: WireValue): string {
  const { text, root } = xml;
  const declaration = /^<\?xml [^>]*\?>\s*/.exec(text)?.[0] ?? "";
  return declaration + element(text, root, shown, spellings(structure));
}

/** The names that a table has for elements that may be spelt otherwise. */
type Spellings = ReadonlyMap<string, string>;

function element(
  text: string,
  tree: XmlElement,
  shown: WireValue | undefined,
  spelt: Spellings,
): string {
  const name =
    /^[A-Za-z_][\w.-]{0,63}$/.test(tree.name) && !/[0-9]{5}/.test(tree.name) ? tree.name : "_";
  const [open, close] = [`<${name}>`, `</${name}>`];
  if (tree.contentStart === tree.end) return `<${name}/>`;
  if (tree.children.length > 0) return open + inside(text, tree, shown, spelt) + close;
  const own = isObject(shown) ? undefined : shown;
  const content = text.slice(tree.contentStart, tree.contentEnd);
  const hidden = content === "" ? undefined : leafToken(tree, own);
  return open + (hidden ?? content.replace(/<!--[\s\S]*?-->/g, "")) + close;
}

/** A leaf whose text was read as a number or as true or false is one that may be shown. */
function leafToken({ text }: XmlElement, shown: WireValue | undefined): string | undefined {
  return typeof shown === "string" || shown === undefined || shown === null
    ? tokenOf(text, shown ?? undefined)
    : undefined;
}

function inside(
  text: string,
  tree: XmlElement,
  shown: WireValue | undefined,
  spelt: Spellings,
): string {
  const members = isObject(shown) ? shown : {};
  const seen = new Map<string, number>();
  let out = "";
  let at = tree.contentStart;
  for (const child of tree.children) {
    const name = Object.hasOwn(members, child.name)
      ? child.name
      : (spelt.get(child.name) ?? child.name);
    const index = seen.get(name) ?? 0;
    seen.set(name, index + 1);
    const found = members[name];
    const own = Array.isArray(found) ? (found as readonly WireValue[])[index] : found;
    out += spaceOf(text.slice(at, child.start)) + element(text, child, own, spelt);
    at = child.end;
  }
  return out + spaceOf(text.slice(at, tree.contentEnd));
}

/** What stands between elements is white space, or a comment, or what no table allows. */
function spaceOf(text: string): string {
  const space = text.replace(/<!--[\s\S]*?-->/g, "");
  return space.trim() === "" ? space : tokenFor("unlisted");
}

function spellings(structure: Structure, found = new Map<string, string>()): Spellings {
  for (const { name, accepts = [], type } of structure.fields) {
    for (const other of accepts) found.set(other, name);
    const inner = type.kind === "list" ? type.of : type;
    if (inner.kind === "structure" && !found.has(`/${inner.of().name}`)) {
      found.set(`/${inner.of().name}`, "");
      spellings(inner.of(), found);
    }
  }
  return found;
}
