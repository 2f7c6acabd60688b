import type { Report } from "../finding.js";
import { jsonText } from "./json-text.js";
import { written } from "./json/description.js";
import { reportDescription } from "./json/report.js";

/**
 * A review for programs, as specs/REPORT.md says and specs/report.schema.json checks. All texts are in both languages; the same
 * review is always the same text.
 */
export function printJson(report: Report): string {
  return jsonText(written(reportDescription, { version: 1, ...report }));
}
