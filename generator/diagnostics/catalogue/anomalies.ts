import { didYouMean, entry } from "../entry.js";

/** Complaints about looking for contradictions in documents. */
export const anomalyEntries = {
  "unknown-anomaly": entry({
    severity: "error",
    title: "There is no anomaly of this fingerprint",
    message: (args: { fingerprint: string; suggestion?: string }) =>
      `nothing that was found is '${args.fingerprint}'`,
    help: ({ suggestion }) =>
      didYouMean(suggestion) ?? "`baowen anomalies` prints what was found, with fingerprints",
    why: "A question is written about something that was found in the documents as they are now. Once they are corrected, it is no longer there.",
    example: {
      wrong: "baowen anomalies --write-question type-differs",
      right: "baowen anomalies --write-question 3f9a12c07b1e",
    },
  }),
  "anomaly-asked": entry({
    severity: "error",
    title: "A question asks about it already",
    message: (args: { fingerprint: string; question: string }) =>
      `the question '${args.question}' asks about '${args.fingerprint}' already`,
    help: ({ question }) => `add to '${question}' what it lacks`,
    why: "Two questions about one thing get two answers, and whoever reads the spec finds only one of them.",
    example: {
      wrong: "baowen anomalies --write-question 3f9a12c07b1e, twice",
      right: "baowen anomalies --write-question 3f9a12c07b1e, once",
    },
  }),
  "question-not-written": entry({
    severity: "error",
    title: "A question cannot be written into the spec",
    message: (args: { fingerprint: string; folder: string }) =>
      `the question about '${args.fingerprint}' does not fit into '${args.folder}' as it is written`,
    help: () =>
      "write the questions of 'questions.yaml' line by line, without braces; or write this one by hand",
    why: "What is written must leave the spec sound, and everything else in it byte for byte as it was. Where that cannot be had, nothing is written at all.",
    example: {
      wrong: "questions: {}\n",
      right: "questions:\n  q-zone:\n    title: …\n",
    },
  }),
};
