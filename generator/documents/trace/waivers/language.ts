import {
  codeText,
  grammar,
  listOf,
  object,
  ref,
  required,
  text,
} from "../../../spec/shape/shape.js";

const said = { pattern: "\\S", says: { en: "a text that says something", zh: "有内容的文字" } };

const place = {
  pattern: "^[a-z][a-z0-9-]*#[^/\\s]+/\\S+$",
  says: {
    en: "a place such as 'guide#3.2/remark', or 'guide#3.2/*' for all of a section",
    zh: "一个位置，例如 'guide#3.2/remark'，或用 'guide#3.2/*' 指整节",
  },
};

/** The shape of `documents/waivers.yaml`: what of the documents is left out on purpose. */
export const waiverLanguage = grammar({
  "waivers-file": object({
    waivers: required(
      listOf(ref("waiver"), { doc: "What no element of the spec cites, and why." }),
    ),
  }),
  waiver: object({
    place: required(
      text({
        doc: "The place as it would be cited; `/*` behind a section or a table for all that stands in it.",
        matches: place,
      }),
    ),
    reason: required(
      text({ doc: "Why it is left out, for whoever asks in a year.", matches: said }),
    ),
    hash: codeText({
      doc: "Of the line, or of all lines that are meant, when it was decided. Where they read otherwise, the waiver holds no more. In quotes.",
    }),
  }),
});
