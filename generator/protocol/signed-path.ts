import { memberName } from "../model/members.js";
import type { Envelope } from "../model/protocol.js";

/**
 * The path from the envelope that a signature means: `body` stands for the body's own path, unless a member is called so.
 * Where the envelope has no place for a body, the message is the body.
 */
export function signedPath(
  envelope: Envelope,
  body: readonly string[],
  path: readonly string[],
): readonly string[] {
  return readsBody(envelope, path) ? [...body, ...path.slice(1)] : path;
}

/** The path of the object whose members are signed: none for those of the envelope. */
export function signedObject(
  envelope: Envelope,
  body: readonly string[],
  from: string,
): readonly string[] {
  return from === "envelope" ? [] : signedPath(envelope, body, from.split("."));
}

/** Whether the path starts in the body, whatever its member is called. */
export function readsBody(envelope: Envelope, [first]: readonly string[]): boolean {
  return first === "body" && !envelope.members.some((member) => memberName(member) === "body");
}
