import { positionAt } from "../diagnostics/position.js";
import { declaredOrder } from "../model/declared-order.js";
import type { Pairs } from "../model/protocol.js";
import { optional } from "../model/resolve/nodes.js";
import { keyForms } from "../protocol/key-bytes.js";
import { answered, candidatesOf, likeliest, requestOf } from "./all-candidates.js";
import type { Asked } from "./asked.js";
import { captureStep, envelopeStep } from "./capture-steps.js";
import { verifyCandidate } from "./candidate-steps.js";
import { phrasesOf, type Phrases } from "./phrases.js";
import { closedSignature } from "./closed-signature.js";
import { decodingStep } from "./decoding-step.js";
import type { Candidate, Looks } from "./reading/looks.js";
import { foreignCodes } from "./reading/codes.js";
import { readCaptured, type Captured } from "./reading/captured.js";
import { readBody } from "./reading/document.js";
import type { Requested } from "./reading/requested.js";
import { receiverOf, senderOf } from "./reading/ways.js";
import { readWhole, type Whole } from "./reading/whole.js";
import type { Report, Step, TakenFor } from "./report.js";
import { inOrder, judgement, without } from "./reporting.js";

/** Verifies a captured message of a provider, step by step. Nothing in the report holds a key or what is marked as sensitive. */
export function verifyMessage(asked: Asked): Report {
  const { context, choices, keys, language = "en" } = asked;
  const say = phrasesOf(language);
  const { provider } = context;
  const captured = capturedAs(asked);
  const means = { keys, choices, forms: keyForms(provider), language };
  const request = requestOf(asked, means);
  const all = candidatesOf(asked, captured);
  const ways = [...new Set(all.map(({ way }) => way))];
  const whole = readWhole(captured, ways, { provider, means });
  if (whole.kind === "closed") {
    const steps = [captureStep(captured, undefined, say), decodingStep(whole, say)];
    const signature = closedSignature({ context, captured, whole, means, all });
    return without(provider, say, [...steps, ...signature]);
  }
  const read = whole.kind === "plain" ? captured : { ...captured, body: whole.text };
  const body = readBody(read, language);
  const first = captureStep(captured, body.content, say);
  if (!("message" in body)) {
    const at = whole.kind === "plain" ? body.offset : undefined;
    const steps = [first, decodingStep(whole, say), notRead(captured, body.refused, at, say)];
    return without(provider, say, steps);
  }
  const travels = whole.kind === "plain" ? captured : { ...captured, body: whole.httpBody };
  const { content, message } = body;
  return reportOn(asked, {
    context,
    captured: travels,
    content,
    message,
    means,
    whole,
    all,
    request,
    first,
  });
}

/** A message that was read, and all that it may be. */
interface Read extends Looks {
  readonly whole: Whole;
  readonly all: readonly Candidate[];
  readonly request: Requested | "other" | undefined;
  readonly first: Step;
}

function reportOn(asked: Asked, { all, first, request, ...looks }: Read): Report {
  const { context, captured, content, means, whole } = looks;
  const { provider } = context;
  const say = phrasesOf(means.language);
  const alike = likeliest(all, looks, request);
  const [candidate] = alike;
  const envelope = envelopeStep(captured, content, candidate, say);
  if (candidate === undefined) {
    const steps = [first, decodingStep(whole, say), envelope, undecided(all, looks, say)];
    return without(provider, say, steps);
  }
  const declared = (pairs: Pairs) => declaredOrder(provider, candidate.way.protocol, pairs);
  const sender = senderOf(candidate.way, candidate.operation);
  const judged = verifyCandidate({
    ...looks,
    alike,
    candidate,
    means: { ...means, declared, sender },
    request: answered(request, candidate),
    now: asked.now,
  });
  const { isDecided, steps, options } = judged;
  const known = [first, envelope, ...steps];
  return {
    provider: provider.name,
    message: takenFor(candidate, isDecided),
    candidates: isDecided ? [] : alike.map((each) => takenFor(each, true)),
    ...judgement(known),
    options,
    steps: inOrder(known, say),
  };
}

function capturedAs({ path, bytes, headers, url }: Asked): Captured {
  const captured = readCaptured(path, bytes);
  return {
    ...captured,
    headers: { ...captured.headers, ...headers },
    ...optional("url", url ?? captured.url),
  };
}

function takenFor({ way, operation }: Candidate, isDecided: boolean): TakenFor {
  return {
    direction: way.of,
    ...(isDecided ? { operation: operation.name } : {}),
    protocol: way.protocol.name,
    from: senderOf(way, operation),
    to: receiverOf(way, operation),
  };
}

function notRead(
  { file, body, bodyAt }: Captured,
  refused: string,
  offset: number | undefined,
  { envelope }: Phrases,
): Step {
  const at = offset === undefined ? undefined : positionAt(file, bodyAt + offset);
  return {
    step: "envelope",
    status: "wrong",
    says:
      body === ""
        ? envelope.empty
        : refused === ""
          ? envelope.noContent
          : envelope.notRead(refused),
    ...(at === undefined ? {} : { at: `${at.line}:${at.column}` }),
    notes: [],
  };
}

function undecided(all: readonly Candidate[], looks: Looks, { operation: says }: Phrases): Step {
  const notes = foreignCodes(all, looks).map(says.otherCode);
  return { step: "operation", status: "wrong", says: says.none, notes };
}
