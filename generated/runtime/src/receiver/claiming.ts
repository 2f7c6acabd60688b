import type { Claim, Inbox, NewClaim, StoredAnswer } from "../inbox.js";
import { contentHash, identityKey, versionKey } from "./content.js";
import { late } from "./deadline.js";
import type { Deadline } from "./deadline.js";
import type { OpenedMessage, ReceivedOperation } from "./protocol.js";
import { Stop } from "./stop.js";
import { isWaiting } from "./waiting.js";

/** The message is ours to handle, or was handled before. */
export type Claimed =
  | {
      readonly kind: "claimed";
      readonly claim: NewClaim;
      /** Epoch milliseconds. */ readonly leaseEnd: number;
    }
  | { readonly kind: "repeat"; readonly answer: StoredAnswer };

export interface ClaimRequest {
  readonly inbox: Inbox;
  readonly leaseMs: number;
  readonly clock: () => number;
  readonly deadline: Deadline;
  readonly key: string;
  readonly hash: string;
  readonly onChange: ReceivedOperation["onChange"];
}

/** Under what a message is claimed. Other content under the same identity is another key where each content is handled. */
export function claimKey(
  names: readonly string[],
  operation: ReceivedOperation,
  message: OpenedMessage,
): { readonly key: string; readonly hash: string } {
  const identity = operation.identity(message);
  const hash = contentHash(operation.body(message));
  const isContent = identity.length === 0 || operation.onChange === "handle";
  const key = identityKey(names, identity);
  return { key: isContent ? versionKey(key, hash) : key, hash };
}

/**
 * Claims a message in the inbox; a repeat of one that is being handled in this process waits for it, up to the deadline.
 * Stops with CONFLICT, BUSY or STORE_FAILED.
 */
export async function claimMessage(request: ClaimRequest): Promise<Claimed> {
  let key = request.key;
  // At most: wait for the first content, see that it is another, wait for the same content, get its answer.
  for (let round = 0; round < 4; round++) {
    const leaseEnd = request.clock() + request.leaseMs;
    const claim = await claimOnce(request, key);
    if (claim.kind === "new") return { kind: "claimed", claim, leaseEnd };
    if (claim.kind === "busy") {
      await settled(claim.settled, request.deadline);
    } else if (claim.sameContent) {
      return { kind: "repeat", answer: claim.answer };
    } else if (request.onChange === "version" && key === request.key) {
      key = versionKey(key, request.hash);
    } else {
      throw new Stop("CONFLICT", { kind: "reply", reply: "refused", reason: conflictReason });
    }
  }
  throw Stop.notYet("BUSY", busyReason);
}

const conflictReason = "a message with the same identity and other content was handled before";
const busyReason = "this message is being handled";
const storeReason = "the message cannot be stored now";

function claimOnce(request: ClaimRequest, key: string): Claim | Promise<Claim> {
  const { inbox, hash, leaseMs, clock } = request;
  try {
    const claiming = inbox.claim(key, hash, leaseMs, clock());
    return isWaiting(claiming) ? claimInTime(request, claiming) : claiming;
  } catch (error) {
    throw Stop.notYet("STORE_FAILED", storeReason, error);
  }
}

async function claimInTime(request: ClaimRequest, claiming: Promise<Claim>): Promise<Claim> {
  try {
    const claim = await request.deadline.race(claiming);
    if (claim !== late) return claim;
  } catch (error) {
    throw Stop.notYet("STORE_FAILED", storeReason, error);
  }
  giveBackWhenGranted(claiming, request.inbox);
  throw Stop.notYet("STORE_FAILED", storeReason);
}

/** The store was too slow. What it grants after the deadline is nobody's. */
function giveBackWhenGranted(claiming: Promise<Claim>, inbox: Inbox): void {
  claiming
    .then((claim) => (claim.kind === "new" ? inbox.release(claim) : undefined))
    .catch(() => undefined);
}

/** Returns once the other handling succeeded: claiming again then gives its answer. Everything else is for the sender to repeat. */
async function settled(
  handling: Promise<StoredAnswer | undefined> | undefined,
  deadline: Deadline,
): Promise<void> {
  const answer = handling === undefined ? undefined : await deadline.race(handling);
  if (answer === undefined || answer === late) throw Stop.notYet("BUSY", busyReason);
}
