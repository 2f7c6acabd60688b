import { didYouMean, entry } from "../entry.js";

/** Complaints about a question to `baowen explain`. */
export const explainEntries = {
  "unknown-code": entry({
    severity: "error",
    title: "There is no complaint of this code",
    message: (args: { code: string; suggestion: string | undefined }) =>
      `'${args.code}' is not the code of a complaint`,
    help: (args) =>
      didYouMean(args.suggestion) ?? "the code stands before the colon of every complaint",
    why: "`baowen explain` describes one code of the catalogue. Codes are lower-case words joined by hyphens and never change their meaning.",
    example: { wrong: "baowen explain unknown-tpye\n", right: "baowen explain unknown-type\n" },
  }),
};
