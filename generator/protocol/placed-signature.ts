import { membersBelow } from "../model/members.js";
import type { Protocol, Signature } from "../model/protocol.js";
import { choose, chooseSteps, type Choices } from "./choose.js";
import { keysOf } from "./steps.js";

/** A signature and where it travels. */
export interface PlacedSignature {
  readonly signature: Signature;
  /** The member of the envelope that holds it; absent where it travels outside of the envelope. */
  readonly path?: readonly string[];
  /** The header, and the parameter in it. */
  readonly header?: readonly string[];
}

/** The signature that requests of a protocol carry; undefined where they carry none. */
export function placedSignature(protocol: Protocol, choices: Choices): PlacedSignature | undefined {
  const { envelope, message, transport } = protocol;
  const inside = membersBelow(envelope.members);
  const headers = membersBelow(transport.headers);
  const outside = [transport.query, message?.members ?? []].flatMap((members) =>
    membersBelow(members),
  );
  for (const placed of [...inside, ...headers, ...outside]) {
    const { member, path } = placed;
    const value = member.kind === "value" && member.value && choose(member.value, choices);
    if (!value || value.kind !== "signature") continue;
    const signature = protocol.signatures.find((one) => one.name === value.signature);
    if (!signature) continue;
    if (inside.includes(placed)) return { signature, path };
    return headers.includes(placed) ? { signature, header: path } : { signature };
  }
  return undefined;
}

/** The names of the credentials that a signature is made with under the given choices, each once. */
export function credentialsOf(signature: Signature, choices: Choices): readonly string[] {
  const segments = signature.text.flatMap((one) => choose(one, choices));
  const pipelines = [signature.steps, ...segments.map((segment) => segment.apply)];
  const steps = pipelines.flatMap((pipeline) => chooseSteps(pipeline, choices));
  const names = [
    ...segments.flatMap((segment) => (segment.kind === "key" ? [segment.credential] : [])),
    ...steps.flatMap(keysOf),
  ];
  return [...new Set(names)];
}
