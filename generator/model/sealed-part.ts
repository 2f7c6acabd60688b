import { sealSteps } from "./body-place.js";
import { membersBelow } from "./members.js";
import type { Envelope, Pipeline } from "./protocol.js";

/** What travels encoded in the text of a member, and how. */
export interface Sealed {
  readonly of: "body" | "message";
  readonly path: readonly string[];
  readonly steps: Pipeline;
}

/** What of an envelope travels so: its body, or the message in the place of a group. */
export function sealedPart(envelope: Envelope): Sealed | undefined {
  for (const { member, path } of membersBelow(envelope.members)) {
    if (member.kind === "group" && member.seal !== undefined) {
      return { of: "message", path, steps: member.seal.steps };
    }
    const steps = sealSteps(member);
    if (steps !== undefined) return { of: "body", path, steps };
  }
  return undefined;
}

/** The path of the member that a message travels in. */
export function messagePath(envelope: Envelope): readonly string[] | undefined {
  const sealed = sealedPart(envelope);
  return sealed?.of === "message" ? sealed.path : undefined;
}

/** Whether a path leads into the message of an envelope. */
export function isInMessage(envelope: Envelope, path: readonly string[]): boolean {
  const part = sealedPart(envelope);
  return part?.of === "message" && pathInside(part, path) !== undefined;
}

/** Where a path leads inside of what is sealed; undefined for one that does not lead into it. `message` is all of a message. */
export function pathInside(
  { path: seal }: Sealed,
  path: readonly string[],
): readonly string[] | undefined {
  if (path.length === 1 && path[0] === "message") return [];
  const isBelow = path.length > seal.length && seal.every((name, index) => path[index] === name);
  return isBelow ? path.slice(seal.length) : undefined;
}
