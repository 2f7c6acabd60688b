import { entry } from "../entry.js";

/** Complaints about what was decided of findings. */
export const decisionEntries = {
  "decision-name": entry({
    severity: "error",
    title: "A decision's file is not named by its fingerprint",
    message: (args: { file: string; fingerprint: string }) =>
      `the file is called '${args.file}', but decides '${args.fingerprint}'`,
    help: ({ fingerprint }) => `call it '${fingerprint}.yaml'`,
    why: "One file decides one finding and is called by it, so that two people who decide the same meet in the same file.",
    example: {
      wrong: "decisions/outSerialNo.yaml",
      right: "decisions/3f9a12c07b1e.yaml",
    },
  }),
  "decision-twice": entry({
    severity: "error",
    title: "A finding is decided twice",
    message: (args: { fingerprint: string }) => `'${args.fingerprint}' is decided twice`,
    help: () => "keep one of the two files",
    why: "The two may say different things, and neither is the one that holds.",
    example: {
      wrong: "decisions/3f9a12c07b1e.yaml\ndecisions/other.yaml: fingerprint: 3f9a12c07b1e",
      right: "decisions/3f9a12c07b1e.yaml",
    },
  }),
  "decision-stale": entry({
    severity: "error",
    title: "A decision matches no finding",
    message: (args: { fingerprint: string }) => `nothing that was found is '${args.fingerprint}'`,
    help: () =>
      "remove the file, or decide anew what changed since: `baowen diff --write-decisions`",
    why: "A decision holds for exactly one finding. What was decided of something else must not be believed to hold for what is there now.",
    example: {
      wrong: "decisions/3f9a12c07b1e.yaml, of a length that has changed again since",
      right: "decisions/77b0c4e1f2d3.yaml, of the length as it is now",
    },
  }),
  "decision-expired": entry({
    severity: "error",
    title: "A decision no longer holds",
    message: (args: { until: string; today: string }) =>
      `it held until ${args.until}, and today is ${args.today}`,
    help: () => "decide anew, with a later `until` or none",
    why: "Whoever gave a decision an end wanted it to be looked at again.",
    example: { wrong: "until: 2020-01-01", right: "until: 2030-01-01" },
  }),
  "decision-differs": entry({
    severity: "error",
    title: "A decision names another finding than its fingerprint does",
    message: (args: { key: string; said: string; found: string }) =>
      `'${args.key}' is '${args.said}', but the finding's is '${args.found}'`,
    help: ({ found }) => `write '${found}', or correct the fingerprint`,
    why: "Reviewers read the rule and the element, not the fingerprint. What they agree to must be what is decided.",
    example: {
      wrong: "element: InsureRequest › remark",
      right: "element: InsureRequest › outSerialNo",
    },
  }),
  "decision-evidence": entry({
    severity: "error",
    title: "A decision's evidence is not there",
    message: (args: { path: string }) => `there is no file '${args.path}' in the provider's folder`,
    help: () => "evidence is a file below the provider's folder, such as a sample",
    why: "Evidence that nobody can open proves nothing, and one that lies elsewhere may be changed without anybody noticing.",
    example: { wrong: "evidence: ../mail.txt", right: "evidence: samples/request-18.json" },
  }),
};
