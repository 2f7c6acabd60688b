import type { Words } from "../../../diagnostics/language.js";
import type { Decision, Finding, Form, Place } from "../../finding.js";
import { roles, severities, type Verdict } from "../../verdict.js";
import {
  bumpWords,
  causeWords,
  dangerWords,
  decisionWords,
  fixWords,
  partWords,
} from "../words.js";
import { always, maybe, type Description, type MembersOf } from "./description.js";
import { witness } from "./witness.js";

const text: Description = { kind: "text" };
const texts: Description = { kind: "list", of: text };
const truth: Description = { kind: "truth" };

function keysOf(words: Readonly<Record<string, Words>>): Description {
  return { kind: "one-of", values: Object.keys(words) };
}

const wordMembers: MembersOf<Words> = {
  en: always("In English.", text),
  zh: always("In Chinese.", text),
};

/** A text that people read. */
export const words: Description = { kind: "object", name: "words", members: wordMembers };

const danger = keysOf(dangerWords);

const verdictMembers: MembersOf<Verdict> = {
  now: always("Our old code against a partner that behaves in the new way.", danger),
  early: always("Our new code against a partner that still behaves in the old way.", danger),
  writer: always("Code that builds values of the generated type stops compiling.", truth),
  reader: always("Code that reads values of the generated type stops compiling.", truth),
};
const verdict: Description = { kind: "object", name: "verdict", members: verdictMembers };

const verdictsMembers: MembersOf<Finding["verdicts"]> = {
  send: maybe("Where we send the message.", verdict),
  receive: maybe("Where we receive the message.", verdict),
};

const placeMembers: MembersOf<Place> = {
  operation: always("The operation's name.", text),
  part: always("Which of its messages.", keysOf(partWords)),
  role: always("On which side of the message we stand.", { kind: "one-of", values: roles }),
};

const atMembers: MembersOf<NonNullable<Form["at"]>> = {
  file: always("The path of the file.", text),
  line: always("Counted from 1.", { kind: "count", from: 1 }),
  column: always("Counted from 1, in UTF-16 units.", { kind: "count", from: 1 }),
};

const formMembers: MembersOf<Form> = {
  text: always("In the spec's notation.", text),
  zh: maybe("The same in Chinese, where it has words in it.", text),
  at: maybe("Where it stands; absent where a version has no YAML.", {
    kind: "object",
    members: atMembers,
  }),
  cite: always("Rows of the document.", texts),
};
const form: Description = { kind: "object", name: "form", members: formMembers };

const decisionMembers: MembersOf<Decision> = {
  verdict: always("What was decided; what is rejected counts as undecided.", keysOf(decisionWords)),
  reason: always("Why.", text),
  by: maybe("By whom.", text),
  on: maybe("When, as yyyy-MM-dd.", text),
  until: maybe("Until when it holds, as yyyy-MM-dd.", text),
  evidence: maybe("What shows it.", text),
};

const members: MembersOf<Finding> = {
  rule: always("The name of the rule that found it.", text),
  fingerprint: always(
    "Twelve hex digits over provider, rule, element and both forms; the same as long as these are.",
    { kind: "text", pattern: "^[0-9a-f]{12}$" },
  ),
  provider: always("The provider's name.", text),
  element: always("The element in words of the spec.", text),
  title: maybe("The document's own name for the element.", text),
  places: always("Where the element travels; empty for what travels nowhere.", {
    kind: "list",
    of: { kind: "object", members: placeMembers },
  }),
  says: always("What changed, in one clause.", words),
  before: maybe("How it looked; absent of what was added.", form),
  after: maybe("How it looks; absent of what was removed.", form),
  verdicts: always("What it does, by role.", { kind: "object", members: verdictsMembers }),
  severity: always("The worst of it.", { kind: "one-of", values: severities }),
  silent: always("Messages are harmed, and nothing that is compiled says so.", truth),
  cause: always("Why the spec differs.", keysOf(causeWords)),
  fix: always("What kind of thing is to be done.", keysOf(fixWords)),
  todo: always("What is to be done, in one sentence.", words),
  bump: always("What the package's version must be raised by for it.", keysOf(bumpWords)),
  witness: always("What was executed to show it, or why nothing can be.", witness(words)),
  symbols: always("Exported declarations of the generated package that it touches.", texts),
  decision: maybe("What somebody decided about it.", { kind: "object", members: decisionMembers }),
};

/** One thing that differs, and what it means. */
export const finding: Description = { kind: "object", name: "finding", members };
