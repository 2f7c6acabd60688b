import { printChoices } from "./choices.js";
import type { MaskedMessage } from "./masking/masked-message.js";
import type { Scrub } from "./masking/scrubber.js";
import { written } from "./masking/tokens.js";
import { documentText } from "../protocol/message-document.js";
import type { Phrases } from "./phrases.js";
import type { Decoded, Whole } from "./reading/whole.js";
import type { Step, TraceLine } from "./report.js";

/** What may be shown of a message that was decoded. */
export interface Showing {
  readonly masked: MaskedMessage;
  readonly scrub: Scrub;
}

/** How a body that travels encoded as a whole was decoded; where it cannot be, under which choices it can. */
export function decodingStep(whole: Whole, say: Phrases, showing?: Showing): Step {
  const says = say.decoding;
  if (whole.kind === "plain") return step("nothing", says.plain);
  if (whole.kind === "closed") {
    if (whole.missing.length > 0) return step("unchecked", says.missing(whole.missing));
    return step("wrong", says.closed, [says.reason(whole.refused), say.opening.noneOpens]);
  }
  const trace = traceOf(whole, say, showing);
  if (Object.keys(whole.others).length === 0) return { ...step("ok", says.decoded), trace };
  const opensWith = say.opening.opensWith(printChoices(whole.others));
  return { ...step("wrong", says.otherwise, [opensWith]), trace };
}

function step(status: Step["status"], says: string, notes: readonly string[] = []): Step {
  return { step: "decoding", status, says, notes };
}

/** Ciphertext is not shown: whoever has the key reads it. */
function traceOf({ trace, text, httpBody }: Decoded, say: Phrases, showing?: Showing) {
  return trace.map(({ title, flow }, index): TraceLine => {
    const line = { title, flow };
    if (index === 0) return { ...line, bytes: Buffer.byteLength(httpBody), shown: say.notShown };
    if (index < trace.length - 1 || showing === undefined) return { ...line, shown: say.notShown };
    const { masked, scrub } = showing;
    const shown = written(scrub(documentText(masked.message)));
    return { ...line, bytes: Buffer.byteLength(text), shown };
  });
}
