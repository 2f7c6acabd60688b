import { codeText, enumOf, grammar, object, required, text } from "../../spec/shape/shape.js";
import type { Decision } from "../finding.js";

export const decisionVerdicts = [
  "accepted",
  "document-correction",
  "capture-fix",
  "rejected",
] as const satisfies readonly Decision["verdict"][];

const said = { pattern: "\\S", says: { en: "a text that says something", zh: "有内容的文字" } };
const date = {
  pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
  says: { en: "a date such as '2026-05-02'", zh: "一个日期，例如 '2026-05-02'" },
};

/** The shape of `decisions/<fingerprint>.yaml`: what somebody decided of one finding of `baowen diff`. */
export const decisionLanguage = grammar({
  "decision-file": object({
    fingerprint: required(
      codeText({ doc: "The finding's fingerprint, which also names the file. In quotes." }),
    ),
    rule: required(text({ doc: "The finding's rule.", matches: said })),
    element: required(text({ doc: "The finding's element.", matches: said })),
    verdict: required(
      enumOf(decisionVerdicts, {
        doc: "accepted: it is so, and we are ready. document-correction: the partner always behaved so. capture-fix: the document always said so. rejected: it must not be so, and counts as undecided.",
      }),
    ),
    reason: required(text({ doc: "Why, for whoever reads it in a year.", matches: said })),
    by: text({ doc: "Who decided.", matches: said }),
    on: text({ doc: "When it was decided.", matches: date }),
    until: text({ doc: "The last day that it holds; for good unless given.", matches: date }),
    evidence: text({
      doc: "A file in the provider's folder that shows it, such as a sample.",
      matches: said,
    }),
  }),
});
