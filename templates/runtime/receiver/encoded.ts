import { attempted, lookUp, trial } from "./authenticating.js";
import type { Failure, Trials } from "./authenticating.js";
import type { Incoming } from "./incoming.js";
import type { OpenedMessage } from "./protocol.js";
import type { Room } from "./settings.js";
import { operationOf, requireEnvelope } from "./steps.js";
import { Stop } from "./stop.js";
import type { Visit } from "./visit.js";

/**
 * The message that the text holds, encoded as a whole, believed and with its body opened. All credentials are tried. Before one
 * of them fits, nothing is known of the message: credentials are looked up by the request around it, and the partner gets the
 * same answer, for about the same work, whether it cannot be decoded or its signature is wrong.
 */
export async function openEncoded<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
  text: string,
): Promise<OpenedMessage> {
  const unread = messageOf(text);
  const found = await lookUp({ room, visit, incoming, message: unread });
  if (found.length === 0) throw Stop.unverified("CREDENTIALS_MISSING");
  let failure: Failure | "ENCODING_BROKEN" = "ENCODING_BROKEN";
  for (const credentials of found) {
    const decoded = decode(room, incoming, text, credentials);
    const trials: Trials<C, O> = {
      room,
      visit,
      incoming,
      // A signature is worked out also where there is nothing to sign: else what does not decode would be answered sooner.
      message: decoded ?? standIn(room, incoming, text),
    };
    const tried = trial(trials, credentials);
    if (decoded === undefined) continue;
    if (typeof tried !== "string") {
      believe(visit, found[0], credentials, tried);
      visit.told = operationOf(room, incoming, tried);
      requireEnvelope(room, room.protocol.envelope, decoded);
      return tried;
    }
    failure = tried;
  }
  throw Stop.unverified(failure);
}

/** Only now may an answer say anything of the message. */
function believe<C, O>(
  visit: Visit<C, O>,
  signsWith: C | undefined,
  openedWith: C,
  message: OpenedMessage,
): void {
  visit.credentials = signsWith;
  visit.openedWith = openedWith;
  visit.message = message;
}

/** `undefined` where the text holds no message under these credentials. */
function decode<C, O>(
  room: Room<C, O>,
  incoming: Incoming,
  text: string,
  credentials: C,
): OpenedMessage | undefined {
  const { protocol, options } = room;
  return attempted(room, () => {
    const plain = protocol.decode?.(text, credentials, options);
    if (plain === undefined) return undefined;
    return { ...protocol.open(plain, incoming, options), httpBody: text };
  });
}

/** Something to read and to sign in the place of what does not decode: about as long, and so as much work. */
function standIn<C, O>(room: Room<C, O>, incoming: Incoming, text: string): OpenedMessage {
  const { protocol, options } = room;
  const plain = JSON.stringify({ text });
  const read = attempted(room, () => protocol.open(plain, incoming, options));
  return { ...(read ?? messageOf(text)), httpBody: text };
}

/** Nothing but a text. */
function messageOf(text: string): OpenedMessage {
  return { text, value: text, envelope: {}, source: () => text };
}
