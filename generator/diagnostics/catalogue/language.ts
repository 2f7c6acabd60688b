import { didYouMean, entry } from "../entry.js";

/** Complaints about what a spec says. */
export const languageEntries = {
  "unknown-type": entry({
    severity: "error",
    title: "A type expression names something that is not declared",
    message: (args: { name: string; suggestion?: string }) =>
      `type '${args.name}' is not declared in this provider`,
    help: (args) => didYouMean(args.suggestion),
    why: "A field's type is a scalar of the language, a structure under `types:` or a code table under `codes:`. A name that is none of these would have to be guessed.",
    example: {
      wrong: "types:\n  Notice:\n    fields:\n      charge: { type: Chrage }\n",
      right:
        "types:\n  Charge:\n    fields:\n      amount: { type: long }\n  Notice:\n    fields:\n      charge: { type: Charge }\n",
    },
  }),
};
