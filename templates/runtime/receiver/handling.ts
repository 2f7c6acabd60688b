import type { Inbox, NewClaim } from "../inbox.js";
import type { Outcome } from "../outcome.js";
import { deadlineIn, late } from "./deadline.js";
import type { Deadline } from "./deadline.js";
import type { ReceiverCode } from "./events.js";
import type { ReceiverAnswer } from "./incoming.js";
import type { Reply } from "./protocol.js";
import type { Room } from "./settings.js";
import { Stop } from "./stop.js";
import type { Turn } from "./turns.js";
import type { Visit } from "./visit.js";
import { isWaiting } from "./waiting.js";

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
  const { visit, turn } = handling;
  if (turn.ready !== undefined && (await visit.deadline.race(turn.ready)) === late) {
    turn.done();
    await release(handling);
    throw Stop.notYet("BUSY", "an earlier message is being handled");
  }
  const lease = leaseOf(handling);
  const handled = handle(handling, lease);
  const inTime = await visit.deadline.race(handled);
  if (inTime === late) throw goingOn(handling, lease, handled);
  lease.clear();
  turn.done();
  return inTime;
}

/** Nobody waits for it before the deadline, which is sooner, unless the handler asks for its signal. */
function leaseOf<C, O>({ room, leaseEnd }: Handling<C, O>): Deadline {
  return deadlineIn(() => leaseEnd - room.clock(), room.timer);
}

/** The deadline passed, the handling goes on. */
function goingOn<C, O>(
  { visit, turn }: Handling<C, O>,
  lease: Deadline,
  handled: Promise<Handled>,
): Stop {
  // A handler that never ends must not hold up its order for ever.
  lease.whenPassed(turn.done);
  void handled.then(({ code, answer }) => {
    lease.clear();
    turn.done();
    visit.tellEvent(code, answer.status, { late: true });
  });
  return Stop.notYet("HANDLER_SLOW", "the message is still being handled");
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

function settle<C, O>(
  handling: Handling<C, O>,
  outcome: Outcome<unknown>,
): Handled | Promise<Handled> {
  const { visit } = handling;
  switch (outcome.kind) {
    case "success":
      return stored(handling, visit.reply("success", undefined, { data: outcome.data }));
    case "refused": {
      const { reason, code } = outcome;
      const answer = visit.answer(visit.reply("refused", reason, { code }));
      return release(handling).then(() => ({ code: "REFUSED", answer }));
    }
    case "not-yet":
      return release(handling).then(() =>
        stopAs(visit, Stop.told("NOT_YET", "not-yet", outcome.reason)),
      );
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
function stored<C, O>(handling: Handling<C, O>, reply: Reply): Handled | Promise<Handled> {
  const { inbox, visit, claim } = handling;
  const answer = visit.answer(reply);
  const accepted = (): Handled => ({ code: "ACCEPTED", answer });
  const failed = (error: unknown): Handled => {
    visit.tellError(error, "STORE_FAILED");
    return stopAs(visit, Stop.notYet("STORE_FAILED", tryAgain));
  };
  try {
    const storing = inbox.complete(claim, reply);
    return isWaiting(storing) ? storing.then(accepted, failed) : accepted();
  } catch (error) {
    return failed(error);
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
