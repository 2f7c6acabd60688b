import { memberName } from "../../model/members.js";
import type {
  Delivery,
  Envelope,
  Limits,
  Member,
  Outcome,
  Protocol,
  Reply,
  Signature,
} from "../../model/protocol.js";
import { element, type Element, type Within } from "./element.js";
import { resultsElement } from "./operations.js";
import { fieldElement } from "./structures.js";

export function protocolElement(protocol: Protocol): Element {
  const { name, summary, from, nullIsAbsent, emptyIsAbsent, message, delivery, limits } = protocol;
  const path = `protocol ${name}`;
  const within: Within = { protocol: name };
  const request: Within = { ...within, part: "request" };
  return element({
    kind: "protocol",
    key: name,
    path,
    origin: protocol,
    facts: { summary, from, nullIsAbsent, emptyIsAbsent },
    within,
    children: [
      transportElement(protocol, path),
      envelopeElement("envelope", protocol.envelope, path, request),
      ...(message ? [envelopeElement("message", message, path, request)] : []),
      ...protocol.signatures.map((signature) => signatureElement(signature, path, within)),
      replyElement(protocol.reply, path, { ...within, part: "reply" }),
      ...(delivery ? [deliveryElement(delivery, path, request)] : []),
      ...(limits ? [limitsElement(limits, path, request)] : []),
    ],
  });
}

function transportElement({ name, transport }: Protocol, above: string): Element {
  const { method, content, charset, path, encode, headers, query } = transport;
  const within: Within = { protocol: name, part: "request" };
  return element({
    kind: "transport",
    key: "transport",
    path: `${above} › transport`,
    origin: transport,
    facts: { method, content, charset, path, encode },
    within,
    children: [
      envelopeElement("headers", { members: headers }, above, within, transport),
      envelopeElement("query", { members: query }, above, within, transport),
    ],
  });
}

/** Headers and parameters are members without an envelope around them: they stand in what has them. */
function envelopeElement(
  key: string,
  envelope: Envelope,
  above: string,
  within: Within,
  origin: object = envelope,
): Element {
  const { root, bodyBeside, order, members } = envelope;
  const path = `${above} › ${key}`;
  return element({
    kind: "envelope",
    key,
    path,
    origin,
    facts: { cite: undefined, derived: undefined, question: undefined, root, bodyBeside, order },
    within,
    children: memberElements(members, path, within),
  });
}

function memberElements(
  members: readonly Member[],
  path: string,
  within: Within,
): readonly Element[] {
  const bodies = members.filter(({ kind }) => kind === "body");
  return members.map((member) => {
    const place = bodies.indexOf(member);
    return memberElement(member, path, within, place > 0 ? `body ${String(place + 1)}` : "body");
  });
}

/** A place of the body is known by being that; by its number where there are several. */
function memberElement(member: Member, above: string, within: Within, place: string): Element {
  if (member.kind === "value") {
    const { field, value, role, template } = member;
    return fieldElement(field, above, within, { value, role, template });
  }
  const name = memberName(member);
  const path = `${above} › ${name}`;
  if (member.kind === "body") {
    return element({
      kind: "body-place",
      key: place,
      path,
      origin: member,
      facts: { name },
      within,
    });
  }
  return element({
    kind: "group",
    key: name,
    path,
    origin: member,
    facts: { scheme: member.scheme },
    within,
    children: memberElements(member.members, path, within),
  });
}

function signatureElement(signature: Signature, above: string, within: Within): Element {
  const { name, text, join, end, steps, hook, verify } = signature;
  return element({
    kind: "signature",
    key: name,
    path: `${above} › signature ${name}`,
    origin: signature,
    facts: { text, join, end, steps, hook, verify },
    within,
  });
}

function replyElement(reply: Reply, above: string, within: Within): Element {
  const { content, encode, success, headers, envelope, message, results, outcomes } = reply;
  const path = `${above} › reply`;
  return element({
    kind: "reply",
    key: "reply",
    path,
    origin: reply,
    facts: { content, encode, success },
    within,
    children: [
      envelopeElement("headers", { members: headers }, path, within, reply),
      envelopeElement("envelope", envelope, path, within),
      ...(message ? [envelopeElement("message", message, path, within)] : []),
      ...(results ? [resultsElement(results, path, within)] : []),
      ...outcomes.map((outcome) => outcomeElement(outcome, path, within)),
    ],
  });
}

function outcomeElement(outcome: Outcome, above: string, within: Within): Element {
  const { kind, status, members, unsigned } = outcome;
  return element({
    kind: "outcome",
    key: kind,
    path: `${above} › ${kind}`,
    origin: outcome,
    facts: { status, members, unsigned },
    within,
  });
}

function deliveryElement(delivery: Delivery, above: string, within: Within): Element {
  const { retries, order, duplicates } = delivery;
  return element({
    kind: "delivery",
    key: "delivery",
    path: `${above} › delivery`,
    origin: delivery,
    facts: { retries, order, duplicates },
    within,
  });
}

function limitsElement(limits: Limits, above: string, within: Within): Element {
  return element({
    kind: "limits",
    key: "limits",
    path: `${above} › limits`,
    origin: limits,
    facts: { expires: limits.expires, rate: limits.rate },
    within,
  });
}
