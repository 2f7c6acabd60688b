import { partUses } from "../model/uses.js";
import type { Choices } from "../protocol/choose.js";
import type { Means } from "../protocol/interpret.js";
import { decodingStep } from "./decoding-step.js";
import { judgeAgreement } from "./judging/agreement.js";
import { issuesOf, judgeBody } from "./judging/body.js";
import { judgeCopies } from "./judging/copies.js";
import { judgeMembers } from "./judging/members.js";
import { judgeTime } from "./judging/time.js";
import { maskMessage } from "./masking/masked-message.js";
import { redacted } from "./masking/redacted.js";
import { scrubber } from "./masking/scrubber.js";
import { openingStep } from "./opening-step.js";
import { isAlikeForAll, operationStep } from "./operation-step.js";
import { phrasesOf } from "./phrases.js";
import type { Candidate, Looks } from "./reading/looks.js";
import { openMessage, type OpenedMessage } from "./reading/opened-message.js";
import type { Whole } from "./reading/whole.js";
import type { Step } from "./report.js";
import { signatureStep } from "./signature-step.js";

/** A message and what it is taken for. */
export interface Taken extends Omit<Looks, "means"> {
  readonly candidate: Candidate;
  /** All that it may be, the candidate among them. */
  readonly alike: readonly Candidate[];
  readonly whole: Whole;
  readonly means: Means;
  /** What a reply answers; `other`: what was given is none that it may answer. */
  readonly request: OpenedMessage | "other" | undefined;
  readonly now: number | undefined;
}

export interface Verified {
  readonly isDecided: boolean;
  readonly steps: readonly Step[];
  readonly options: Choices;
}

/** All steps that it takes a candidate for. */
export function verifyCandidate(taken: Taken): Verified {
  const { candidate, alike, context, content, message, means, whole, request } = taken;
  const { way, operation } = candidate;
  const { protocol } = way;
  const { provider } = context;
  const isDecided = alike.length === 1;
  const reading = { context, way, content, means };
  const first = openMessage(message, { ...reading, operation });
  const own = isDecided || isAlikeForAll(alike, first) ? operation : undefined;
  const opened = own ? first : openMessage(message, { ...reading, operation: undefined });
  const shown = redacted(opened, way);
  const scrub = scrubber(Object.values(means.keys), opened.value, shown);
  const masked = maskMessage(opened, way);
  const issues = issuesOf(opened, way, operation);
  const { headers } = taken.captured;
  const say = phrasesOf(means.language);
  const zone = provider.zone ?? "UTC";
  const signature = signatureStep(taken, opened, masked, scrub);
  const agreement = judgeAgreement({ provider, way, operation, opened, request, say });
  const { choices, keys } = means;
  return {
    isDecided,
    options: { ...encodingOptions(taken), ...signature.options },
    steps: [
      decodingStep(whole, say, { masked, scrub }),
      operationStep(alike, opened, say),
      openingStep(opened, { provider, means, masked, scrub }),
      {
        step: "members",
        ...judgeMembers({ way, opened, issues: issues.envelope, keys, headers, say }),
      },
      signature.step,
      { step: "body", ...judgeBody(opened, way, own, issues, say) },
      { step: "copies", ...judgeCopies({ opened, protocol, choices, agreement, say }) },
      { step: "time", ...judgeTime({ opened, way, zone, headers, now: taken.now, say }) },
    ],
  };
}

/** What was taken for the open points by which whole messages are encoded. */
function encodingOptions({ candidate: { way }, context, means }: Taken): Choices {
  const { openPoints } = partUses(context.provider, [way.protocol.transport.encode]);
  return Object.fromEntries(openPoints.map(({ name }) => [name, means.choices[name] ?? ""]));
}
