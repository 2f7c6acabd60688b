import { receiverOf } from "./incoming.js";
import type { Incoming, Receiver, ReceiverAnswer } from "./incoming.js";
import { authenticate } from "./authenticating.js";
import { openEncoded } from "./encoded.js";
import { claimMessage } from "./claiming.js";
import { requireFresh } from "./freshness.js";
import { handleInTurn } from "./handling.js";
import { checkHeaders, decodeUtf8, requirePost } from "./media.js";
import { noInbox } from "./no-inbox.js";
import type { OpenedMessage, ReceivingProtocol } from "./protocol.js";
import { openRoom } from "./settings.js";
import type { ReceiverSettings, Room } from "./settings.js";
import {
  accepted,
  asOperation,
  claimRequest,
  handlingOf,
  open,
  readBody,
  readNotice,
  recognise,
  requireOpened,
  stopOf,
} from "./steps.js";
import { Visit } from "./visit.js";

/**
 * Makes the receiver of a protocol's messages. Throws ConfigError where the settings cannot work: an empty secret, a missing
 * handler, a lease that is not longer than the deadline.
 */
export function serve<Handlers extends object, Credentials, Options>(
  protocol: ReceivingProtocol<Credentials, Options>,
  settings: ReceiverSettings<Handlers, Credentials, Options>,
): Receiver {
  const room = openRoom(protocol, settings);
  return receiverOf(async (incoming) => {
    const visit = new Visit(room);
    try {
      return await receive(room, visit, incoming);
    } catch (thrown) {
      const stop = stopOf(thrown);
      if (stop.cause !== undefined) visit.tellError(stop.cause, stop.code);
      const answer = visit.stopped(stop);
      visit.tellEvent(stop.code, answer.status, { issues: stop.issues });
      return answer;
    } finally {
      visit.deadline.clear();
    }
  });
}

/** The order of receiving. Each step gives what the next one needs, or stops with one of the codes beside it. */
async function receive<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
): Promise<ReceiverAnswer> {
  requirePost(incoming); //                                       METHOD
  checkHeaders(incoming, accepted(room)); //                      BODY_TOO_LARGE, MEDIA_TYPE, CHARSET_MISMATCH
  const bytes = await readBody(room, visit, incoming); //         RAW_BODY_CONSUMED, BODY_TOO_LARGE, BODY_INCOMPLETE
  const text = decodeUtf8(bytes); //                              CHARSET_MISMATCH
  const believed = room.isEncoded
    ? await openEncoded(room, visit, incoming, text) //           CREDENTIALS_MISSING, CREDENTIALS_FAILED, ENCODING_BROKEN, SEAL_BROKEN, SIGNATURE_MISMATCH, MEMBERS_DISAGREE, ENVELOPE_INVALID
    : await openPlain(room, visit, incoming, text); //            MALFORMED, ENVELOPE_INVALID, CREDENTIALS_MISSING, CREDENTIALS_FAILED, SEAL_BROKEN, SIGNATURE_MISMATCH, MEMBERS_DISAGREE
  requireOpened(room, believed); //                               ENVELOPE_INVALID
  requireFresh(room, visit, incoming, believed); //               EXPIRED
  const operation = await recognise(room, visit, incoming, believed); // UNKNOWN_KIND
  const message = asOperation(visit, operation, believed); //     BODY_INVALID
  const notice = readNotice(room, visit, operation, message); //  BODY_INVALID
  const inbox = operation.repeatable ? noInbox : room.inbox;
  const claimed = await claimMessage(claimRequest(room, visit, { inbox, operation, message })); // CONFLICT, BUSY, STORE_FAILED
  if (claimed.kind === "repeat") {
    visit.tellEvent("DUPLICATE", claimed.answer.status);
    return visit.answer(claimed.answer);
  }
  const handling = handlingOf(room, visit, {
    incoming,
    inbox,
    operation,
    message,
    notice,
    claimed,
  });
  const { code, answer } = await handleInTurn(handling); //       HANDLER_FAILED, HANDLER_SLOW, STORE_FAILED, ACCEPTED, REFUSED, NOT_YET
  visit.tellEvent(code, answer.status);
  return answer;
}

/** The message is read as it came, and then believed. */
function openPlain<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
  text: string,
): OpenedMessage | Promise<OpenedMessage> {
  return authenticate(room, visit, incoming, open(room, visit, incoming, text));
}
