import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { attribute, child, childrenNamed } from "./office-xml.js";

/** What a style of a Word file says of paragraphs or runs, with what it takes over from the styles that it is based on. */
export interface DocxStyle {
  readonly id: string;
  /** From 1: a heading of that level. */
  readonly level?: number;
  readonly numbering?: { readonly list?: string; readonly level?: number };
  readonly isContents: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly isBold: boolean;
}

export type DocxStyles = (id: string | undefined, kind?: "paragraph" | "run") => DocxStyle;

/** The styles of `word/styles.xml`; without an id the default style of paragraphs, for runs none (ECMA-376, part 1, 17.7). */
export function docxStyles(root: XmlElement | undefined): DocxStyles {
  const byId = new Map(
    childrenNamed(root, "w:style").map((style) => [attribute(style, "w:styleId") ?? "", style]),
  );
  const usual = [...byId].find(([, style]) => isUsual(style))?.[0] ?? "";
  const known = new Map<string, DocxStyle>();
  const resolve = (id: string, depth = 0): DocxStyle => {
    const found = known.get(id);
    if (found) return found;
    const style = byId.get(id);
    const base = attribute(child(style, "w:basedOn"), "w:val");
    const from = base === undefined || depth > 20 ? plain : resolve(base, depth + 1);
    const resolved = style === undefined ? plain : styleOf(id, style, from);
    known.set(id, resolved);
    return resolved;
  };
  return (id, kind = "paragraph") => resolve(id ?? (kind === "paragraph" ? usual : ""));
}

function isUsual(style: XmlElement): boolean {
  return attribute(style, "w:type") === "paragraph" && isOn(attribute(style, "w:default") ?? "0");
}

const plain: DocxStyle = {
  id: "",
  isContents: false,
  isStruck: false,
  isHidden: false,
  isBold: false,
};

function styleOf(id: string, style: XmlElement, from: DocxStyle): DocxStyle {
  const name = attribute(child(style, "w:name"), "w:val") ?? "";
  const paragraph = child(style, "w:pPr");
  const run = child(style, "w:rPr");
  const level = outlineLevel(paragraph, levelByName(name) ?? from.level);
  const numbering = numberingOf(paragraph) ?? from.numbering;
  return {
    id,
    ...(level === undefined ? {} : { level }),
    ...(numbering === undefined ? {} : { numbering }),
    isContents: from.isContents || /^(toc( ?heading| ?\d)|目录)/iu.test(name),
    isStruck: isStruck(run) ?? from.isStruck,
    isHidden: toggle(run, "w:vanish") ?? from.isHidden,
    isBold: toggle(run, "w:b") ?? from.isBold,
  };
}

/** Some programs write headings without an outline level, known by the names of their styles alone. */
function levelByName(name: string): number | undefined {
  const digit = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** 0 to 8 are levels, 9 is body text (17.3.1.20). */
export function outlineLevel(
  paragraph: XmlElement | undefined,
  otherwise: number | undefined,
): number | undefined {
  const value = attribute(child(paragraph, "w:outlineLvl"), "w:val");
  if (value === undefined) return otherwise;
  return /^[0-8]$/u.test(value) ? Number(value) + 1 : undefined;
}

export function numberingOf(paragraph: XmlElement | undefined): DocxStyle["numbering"] {
  const numbering = child(paragraph, "w:numPr");
  if (numbering === undefined) return undefined;
  const list = attribute(child(numbering, "w:numId"), "w:val");
  const level = attribute(child(numbering, "w:ilvl"), "w:val");
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

export function isStruck(run: XmlElement | undefined): boolean | undefined {
  return toggle(run, "w:strike") || (toggle(run, "w:dstrike") ?? toggle(run, "w:strike"));
}

/** Whether a property is on: it is where it is named, unless it says that it is off (17.17.4). */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name);
  return element && isOn(attribute(element, "w:val") ?? "1");
}

function isOn(value: string): boolean {
  return !["0", "false", "off"].includes(value);
}
