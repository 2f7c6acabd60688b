import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { missing, partOf, relationsOf, type Relation } from "./office-parts.js";
import { attribute, child, childrenNamed } from "./office-xml.js";
import type { OfficeZip } from "./office-zip.js";
import { unreadable } from "./refusal.js";

/** A sheet of a workbook, in the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part; undefined where it is no sheet of cells, but a chart. */
  readonly part: string | undefined;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 on. */
  readonly is1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** Reads what a workbook is made of (ECMA-376, part 1, 18.2). Throws Refusal. */
export function workbookOf(zip: OfficeZip, name: string): Workbook {
  const root = partOf(zip, name);
  if (root === undefined || !/(?:^|:)workbook$/u.test(root.name)) {
    throw unreadable(zip.format, {
      en: `${name} in it is no workbook`,
      zh: `其中的 ${name} 不是工作簿`,
    });
  }
  const prefix = root.name.slice(0, -"workbook".length);
  const relations = relationsOf(zip, name);
  const target = (type: string): string | undefined =>
    relations.find((one) => one.type === type)?.target;
  const date = attribute(child(root, `${prefix}workbookPr`), "date1904");
  return {
    sheets: childrenNamed(child(root, `${prefix}sheets`), `${prefix}sheet`).map((sheet) => ({
      name: attribute(sheet, "name") ?? "",
      isHidden: (attribute(sheet, "state") ?? "visible") !== "visible",
      part: partFor(zip, relations, sheet),
    })),
    is1904: date === "1" || date === "true",
    strings: target("sharedStrings"),
    styles: target("styles"),
  };
}

function partFor(
  zip: OfficeZip,
  relations: readonly Relation[],
  sheet: XmlElement,
): string | undefined {
  const id = sheet.attributes.find(({ name }) => name.endsWith(":id"))?.value;
  const found = relations.find((one) => one.id === id);
  if (found === undefined) return missing(zip, attribute(sheet, "name") ?? "");
  return found.type === "worksheet" ? found.target : undefined;
}
