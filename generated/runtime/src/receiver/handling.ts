import type { Inbox, NewClaim } from "../inbox.js";
import type { Outcome } from "../outcome.js";
import { deadlineIn, late } from "./deadline.js";
import type { Deadline } from "./deadline.js";
import type { ReceiverCode } from "./events.js";
import type { ReceiverAnswer } from "./incoming.js";
import type { Room } from "./settings.js";
import { Stop } from "./stop.js";
import type { Turn } from "./turns.js";
import { replyAnswer } from "./visit.js";
import type { Visit } from "./visit.js";

/** How a handling ended, and what is answered. */
export interface Handled {
  readonly code: ReceiverCode;
  readonly answer: ReceiverAnswer;
}

/** A message that is about to be handled. */
export interface Handling<Credentials, Options> {
  readonly room: Room<Credentials, Options>;
  /** Holds the claim. */
  readonly inbox: Inbox;
  readonly visit: Visit<Credentials, Options>;
  readonly claim: NewClaim;
  /** Epoch milliseconds. */
  readonly leaseEnd: number;
  readonly turn: Turn;
  /** Runs the user's handler. */
  run(lease: Deadline): Outcome<unknown> | Promise<Outcome<unknown>>;
}

/**
 * Waits for the message's turn, handles it, stores a success, and gives everything else back. Stops with BUSY where the turn
 * did not come before the deadline, and with HANDLER_SLOW where the handling did not end before it: then it goes on.
 */
export async function handleInTurn<C, O>(handling: Handling<C, O>): Promise<Handled> {
  const { room, visit, turn } = handling;
  if ((await visit.deadline.race(turn.ready)) === late) {
    turn.done();
    await release(handling);
    throw Stop.notYet("BUSY", "an earlier message is being handled");
  }
  const lease = deadlineIn(handling.leaseEnd - room.clock(), room.timer);
  const handled = handle(handling, lease);
  // A handler that never ends must not hold up its order for ever.
  void lease.race(handled).then(turn.done);
  void handled.then(lease.clear);
  const inTime = await visit.deadline.race(handled);
  if (inTime !== late) return inTime;
  void handled.then(({ code, answer }) => visit.tellEvent(code, answer.status, { late: true }));
  throw Stop.notYet("HANDLER_SLOW", "the message is still being handled");
}

/** Never rejects. */
async function handle<C, O>(handling: Handling<C, O>, lease: Deadline): Promise<Handled> {
  const { visit } = handling;
  try {
    return await settle(handling, await handling.run(lease));
  } catch (error) {
    visit.tellError(error, "HANDLER_FAILED");
    await release(handling);
    return stopAs(visit, Stop.notYet("HANDLER_FAILED", tryAgain));
  }
}

const tryAgain = "the message could not be handled now";

async function settle<C, O>(handling: Handling<C, O>, outcome: Outcome<unknown>): Promise<Handled> {
  const { visit } = handling;
  switch (outcome.kind) {
    case "success": {
      const reply = visit.reply("success", undefined, { data: outcome.data });
      return (await stored(handling, reply)) ?? { code: "ACCEPTED", answer: replyAnswer(reply) };
    }
    case "refused": {
      const { reason, code } = outcome;
      const reply = visit.reply("refused", reason, { code });
      await release(handling);
      return { code: "REFUSED", answer: replyAnswer(reply) };
    }
    case "not-yet":
      await release(handling);
      return stopAs(visit, Stop.notYet("NOT_YET", outcome.reason));
    default:
      throw new TypeError(
        "The handler returned no outcome: return accept(), refuse(reason) or notYet(reason)",
      );
  }
}

/**
 * Stores the answer of a success. Where that fails the partner is asked to send the message again, although it was handled:
 * a success that is not stored could not be told from a message that was never seen. The claim is kept to the end of its
 * lease, since the store may have done its work and failed to say so.
 */
async function stored<C, O>(
  handling: Handling<C, O>,
  answer: { status: number; contentType: string; body: string },
): Promise<Handled | undefined> {
  const { inbox, visit, claim } = handling;
  try {
    await inbox.complete(claim, answer);
    return undefined;
  } catch (error) {
    visit.tellError(error, "STORE_FAILED");
    return stopAs(visit, Stop.notYet("STORE_FAILED", tryAgain));
  }
}

/** Where giving back fails, the lease ends by itself. */
async function release<C, O>({ inbox, visit, claim }: Handling<C, O>): Promise<void> {
  try {
    await inbox.release(claim);
  } catch (error) {
    visit.tellError(error, "STORE_FAILED");
  }
}

function stopAs<C, O>(visit: Visit<C, O>, stop: Stop): Handled {
  return { code: stop.code, answer: visit.stopped(stop) };
}
