import { writeJson } from "../json/write.js";
import { readXml } from "./read.js";

/** The text that an element of ours holds, as JSON: what a reply must repeat of it. Undefined for none. */
export function elementJson(element: string): string;
export function elementJson(element: string | undefined): string | undefined;
export function elementJson(element: string | undefined): string | undefined {
  return element === undefined ? undefined : writeJson(readXml(element).root.text);
}
