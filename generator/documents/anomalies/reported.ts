import type { Question } from "../../model/provider.js";
import type { Anomaly } from "./anomaly.js";
import { askedBy } from "./questions/asked.js";

/** What was found in the documents of one provider. */
export interface AnomalyReport {
  /** The provider's name, and what it is called. */
  readonly name: string;
  readonly title: string;
  readonly anomalies: readonly ReportedAnomaly[];
}

/** An anomaly, with the question about it where there is one. */
export interface ReportedAnomaly extends Anomaly {
  /** The question that asks about it already. */
  readonly asked?: string;
}

/** Anomalies, with the questions that ask about them already. */
export function reported(
  anomalies: readonly Anomaly[],
  questions: readonly Question[],
): readonly ReportedAnomaly[] {
  return anomalies.map((anomaly) => {
    const asked = askedBy(anomaly, questions);
    return asked === undefined ? anomaly : { ...anomaly, asked };
  });
}
