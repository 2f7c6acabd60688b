import { printJsonText } from "../../model/print.js";
import type { AnomalyReport } from "./reported.js";

/** All that is known of the anomalies, for tools: texts in both languages, places in full. */
export function printAnomaliesJson(reports: readonly AnomalyReport[]): string {
  return printJsonText({
    providers: reports.map(({ name, title, anomalies }) => ({
      name,
      title,
      anomalies: anomalies.map(({ rule, fingerprint, certainty, asked, facts, says, claims }) => ({
        rule,
        fingerprint,
        certainty,
        ...(asked === undefined ? {} : { asked }),
        facts,
        says,
        claims,
      })),
    })),
  });
}
