import type { Witness } from "../../finding.js";
import { versionWords } from "../words.js";
import { always, type Description, type MembersOf, type TaggedDescription } from "./description.js";

type Without<K extends Witness["kind"]> = MembersOf<
  Omit<Extract<Witness, { readonly kind: K }>, "kind">
>;
type Issue = Extract<Witness, { readonly kind: "message" }>["issue"];

const text: Description = { kind: "text" };
const version: Description = { kind: "one-of", values: Object.keys(versionWords) };

const issue: MembersOf<Issue> = {
  path: always("Which member of the message.", text),
  rule: always("The validator's name for what is wrong with it.", text),
};

const message: Without<"message"> = {
  structure: always("The structure that it is a message of.", text),
  text: always("The message.", text),
  refusedBy: always("Which version refuses it.", version),
  issue: always("With what it is refused.", { kind: "object", members: issue }),
};

const signature: Without<"signature"> = {
  input: always("What both versions were given.", text),
  before: always("What the old version makes of it.", text),
  after: always("What the new version makes of it.", text),
};

const code: Without<"code"> = {
  text: always("The code.", text),
  refusedBy: always("With which version it does not compile.", version),
  error: always("The compiler's error.", text),
};

/** What was executed. The words for people are handed in, because they are described with the finding. */
export function witness(words: Description): TaggedDescription {
  const none: Without<"none"> = { why: always("Why nothing can be executed.", words) };
  return {
    kind: "tagged",
    name: "witness",
    tags: {
      message: { doc: "A message that one version takes and the other refuses.", members: message },
      signature: { doc: "What both versions make of one input.", members: signature },
      code: { doc: "Code that compiles against one version alone.", members: code },
      none: { doc: "Nothing was executed.", members: none },
    } satisfies Record<Witness["kind"], unknown>,
  };
}
