import type { Provider } from "../model/provider.js";
import { partUses } from "../model/uses.js";
import { chooseSteps } from "../protocol/choose.js";
import type { Means } from "../protocol/interpret.js";
import { openPart } from "../protocol/opened-part.js";
import { printChoices } from "./choices.js";
import type { MaskedMessage } from "./masking/masked-message.js";
import type { Scrub } from "./masking/scrubber.js";
import { written } from "./masking/tokens.js";
import { phrasesOf } from "./phrases.js";
import type { OpenedMessage, OpenedSeal } from "./reading/opened-message.js";
import type { Step, TraceLine } from "./report.js";
import { combinations, otherChoices } from "./signature/combinations.js";

/** What a message is opened by, and what may be shown of it. */
export interface OpeningBy {
  readonly provider: Provider;
  readonly means: Means;
  readonly masked: MaskedMessage;
  readonly scrub: Scrub;
}

/** How what travels sealed was opened; where it cannot be, under which choices it can. */
export function openingStep(opened: OpenedMessage, by: OpeningBy): Step {
  const { seal } = opened;
  const says = phrasesOf(by.means.language).opening;
  if (seal === undefined) return step("nothing", says.nothing);
  const path = seal.sealed.path.join(".");
  if (seal.missing.length > 0) return step("unchecked", says.missing(path, seal.missing));
  if (seal.refused !== undefined) return step("wrong", seal.refused, notesOn(opened, seal, by));
  return { ...step("ok", says.opened(path)), trace: traceOf(seal, by) };
}

function step(status: Step["status"], says: string, notes: readonly string[] = []): Step {
  return { step: "opening", status, says, notes };
}

function notesOn({ message }: OpenedMessage, { sealed }: OpenedSeal, by: OpeningBy) {
  const { provider, means } = by;
  const { openPoints } = partUses(provider, [sealed.steps]);
  if (message.kind === "xml") return [];
  const { json } = message;
  const all = combinations(openPoints, means.choices);
  const opening = all.find(
    (choices) => !("refused" in openPart(json, sealed, { ...means, choices })),
  );
  const says = phrasesOf(means.language).opening;
  if (opening === undefined) return [says.noneOpens];
  return [says.opensWith(printChoices(otherChoices(opening, means.choices)))];
}

/** What is between the member's text and what was sealed in it tells it, and is not shown. */
function traceOf({ sealed, trace, content }: OpenedSeal, { means, masked, scrub }: OpeningBy) {
  const steps = chooseSteps(sealed.steps, means.choices).length;
  const inner = masked.content?.text ?? "";
  return trace.map(({ title, flow }, index): TraceLine => {
    const isLast = index === trace.length - 1;
    const line = { title, flow };
    if (!isLast || steps === 0) return { ...line, shown: phrasesOf(means.language).notShown };
    const bytes = Buffer.byteLength(content?.text ?? "");
    return { ...line, bytes, shown: written(scrub(inner)) };
  });
}
