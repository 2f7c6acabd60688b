import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { attribute, childrenNamed, readPart } from "./office-xml.js";
import type { OfficeZip } from "./office-zip.js";
import { brokenPart, unreadable } from "./refusal.js";

/** What a part of an office file refers to: the type of the relation, and where it leads. */
export interface Relation {
  readonly id: string;
  /** The last word of the type: `styles`, `numbering`, `worksheet`. */
  readonly type: string;
  /** The name of the part; of what lies outside the file the address. */
  readonly target: string;
}

/** The relations of a part, or of the file itself for an empty name (ECMA-376, part 2, 9.3). Throws Refusal. */
export function relationsOf(zip: OfficeZip, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const root = partOf(zip, `${folder}_rels/${part.slice(slash)}.rels`);
  return childrenNamed(root, "Relationship").map((one) => ({
    id: attribute(one, "Id") ?? "",
    type: (attribute(one, "Type") ?? "").split("/").at(-1) ?? "",
    target: resolved(folder, attribute(one, "Target") ?? ""),
  }));
}

function resolved(folder: string, target: string): string {
  if (/^[a-z]+:/iu.test(target)) return target;
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A part read as XML; undefined where there is none. Throws Refusal. */
export function partOf(zip: OfficeZip, name: string): XmlElement | undefined {
  const text = zip.text(name);
  if (text === undefined) return undefined;
  try {
    return readPart(text);
  } catch (error) {
    throw brokenPart(zip.format, name, error);
  }
}

/** A part that another one refers to. Throws Refusal where it is missing. */
export function neededPart(zip: OfficeZip, name: string): XmlElement {
  return partOf(zip, name) ?? missing(zip, name);
}

/** Ends the reading: what the part says would be lost without a word. */
export function missing(zip: OfficeZip, name: string): never {
  throw unreadable(zip.format, { en: `${name} is missing in it`, zh: `其中缺少 ${name}` });
}

/** The name of the part that is the document, the workbook. Throws Refusal where there is none. */
export function mainPart(zip: OfficeZip, usual: string): string {
  const known = new Set(zip.names.map((name) => name.toLowerCase()));
  const named = relationsOf(zip, "").find(({ type }) => type === "officeDocument")?.target;
  const found = [named, usual].find((name) => name !== undefined && known.has(name.toLowerCase()));
  if (found !== undefined) return found;
  throw unreadable(zip.format, { en: `it holds no ${usual}`, zh: `其中没有 ${usual}` });
}
