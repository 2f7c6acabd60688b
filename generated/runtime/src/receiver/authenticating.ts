import { BaowenError, ConfigError } from "../errors.js";
import { textAt } from "../members.js";
import { warnOnce } from "../warning.js";
import { late } from "./deadline.js";
import type { Incoming } from "./incoming.js";
import type { OpenedMessage } from "./protocol.js";
import type { Room } from "./settings.js";
import { Stop } from "./stop.js";
import { unsealed } from "./unsealed.js";
import type { Visit } from "./visit.js";
import { isWaiting } from "./waiting.js";

/**
 * The message, believed and with its body opened. All credentials are tried; whatever fails, the partner gets the same
 * answer for about the same work, so that little is to be learnt from it of how far a forged message came.
 */
export function authenticate<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
  message: OpenedMessage,
): OpenedMessage | Promise<OpenedMessage> {
  if (!room.asksCredentials) return message;
  const trials = { room, visit, incoming, message };
  const found = lookUp(trials);
  return isWaiting(found) ? found.then((all) => tryAll(trials, all)) : tryAll(trials, found);
}

function tryAll<C, O>(trials: Trials<C, O>, all: readonly C[]): OpenedMessage {
  if (all.length === 0) throw Stop.unverified("CREDENTIALS_MISSING");
  const { room, visit } = trials;
  const { signs } = room.protocol;
  const failures = new Set<Failure>();
  for (const credentials of all) {
    const tried = trial(trials, credentials);
    if (typeof tried === "string") failures.add(tried);
    else {
      // Only now: a signed answer to one failed authentication and none to another would tell them apart.
      visit.credentials = all[0];
      visit.openedWith = credentials;
      visit.message = tried;
      return tried;
    }
  }
  throw Stop.unverified(furthest(failures, signs === "opened"));
}

/** What comes of a message with some credentials. */
export function trial<C, O>(trials: Trials<C, O>, credentials: C): OpenedMessage | Failure {
  const isOpenedFirst = trials.room.protocol.signs === "opened";
  return agreeing(
    trials,
    credentials,
    isOpenedFirst ? openFirst(trials, credentials) : verifyFirst(trials, credentials),
  );
}

export type Failure = "SEAL_BROKEN" | "SIGNATURE_MISMATCH" | "MEMBERS_DISAGREE";

export interface Trials<C, O> {
  readonly room: Room<C, O>;
  readonly visit: Visit<C, O>;
  readonly incoming: Incoming;
  readonly message: OpenedMessage;
}

/** The signature is over what stands inside the seal. */
function openFirst<C, O>(trials: Trials<C, O>, credentials: C): OpenedMessage | Failure {
  const { room, message } = trials;
  const opened = openSeal(trials, credentials);
  // A signature is worked out also where there is nothing to sign: else a wrong seal would be answered sooner.
  const isVerified = verifies(trials, credentials, opened ?? standIn(room, message));
  if (opened === undefined) return "SEAL_BROKEN";
  return isVerified ? opened : "SIGNATURE_MISMATCH";
}

/** The signature is over what came: nothing is opened that somebody else may have made. */
function verifyFirst<C, O>(trials: Trials<C, O>, credentials: C): OpenedMessage | Failure {
  if (!verifies(trials, credentials, trials.message)) return "SIGNATURE_MISMATCH";
  return openSeal(trials, credentials) ?? "SEAL_BROKEN";
}

/** The opened message, unless it contradicts itself. One that is not what its table says is refused for that, by the next step. */
function agreeing<C, O>(
  { room }: Trials<C, O>,
  credentials: C,
  opened: OpenedMessage | Failure,
): OpenedMessage | Failure {
  const { protocol, options } = room;
  const { agrees, opened: validator } = protocol;
  if (typeof opened === "string" || agrees === undefined) return opened;
  if (validator?.check(opened.envelope) === false) return opened;
  const doAgree = attempted(room, () => agrees(opened, credentials, options));
  return doAgree === true ? opened : "MEMBERS_DISAGREE";
}

/** Which of the failures came after the others: what the operator needs to know. */
function furthest(failures: ReadonlySet<Failure>, opensFirst: boolean): Failure {
  if (failures.has("MEMBERS_DISAGREE")) return "MEMBERS_DISAGREE";
  const [sooner, later] = opensFirst
    ? (["SEAL_BROKEN", "SIGNATURE_MISMATCH"] as const)
    : (["SIGNATURE_MISMATCH", "SEAL_BROKEN"] as const);
  return failures.has(later) ? later : sooner;
}

function openSeal<C, O>(
  { room, message }: Trials<C, O>,
  credentials: C,
): OpenedMessage | undefined {
  const { protocol, options } = room;
  if (protocol.unseal === undefined) return message;
  return attempted(room, () => protocol.unseal?.(message, credentials, options));
}

/** Something to read and to sign in the place of a body that does not open: as long as that, and so as much work. */
function standIn<C, O>({ protocol }: Room<C, O>, message: OpenedMessage): OpenedMessage {
  if (protocol.sealedAt === undefined) return message;
  const sealed = textAt(message.envelope, protocol.sealedAt) ?? "";
  return unsealed(message, protocol.sealedAt, JSON.stringify({ sealed }));
}

/** A text that cannot be signed, such as one with a lone surrogate, is as good as a wrong signature. */
function verifies<C, O>(
  { room, incoming }: Trials<C, O>,
  credentials: C,
  message: OpenedMessage,
): boolean {
  const { protocol, options } = room;
  if (protocol.verify === undefined) return true;
  const isVerified = attempted(room, () =>
    protocol.verify?.(message, credentials, options, incoming),
  );
  return isVerified === true;
}

/** `undefined` where the message is at fault. */
export function attempted<C, O, T>(room: Room<C, O>, attempt: () => T | undefined): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof ConfigError) throw credentialsFailed(room, error);
    if (error instanceof BaowenError) return undefined;
    throw error;
  }
}

/** No partner can mend this. A mistake in the set-up must be seen even by an operator who does not listen. */
function credentialsFailed<C, O>(room: Room<C, O>, error: unknown): Stop {
  const isMistake = error instanceof ConfigError && room.onError === undefined;
  if (isMistake) warnOnce(error.message, `BAOWEN_${error.code}`);
  return Stop.notYet("CREDENTIALS_FAILED", tryAgain, error);
}

/** The credentials that a message may be believed with. */
export function lookUp<C, O>(trials: Trials<C, O>): readonly C[] | Promise<readonly C[]> {
  const { room, incoming, message } = trials;
  const request = () => ({
    headers: incoming.headers(),
    url: incoming.url,
    envelope: message.envelope,
  });
  try {
    const found = room.lookUp(request);
    return isWaiting(found) ? foundInTime(trials, found) : found;
  } catch (error) {
    throw credentialsFailed(room, error);
  }
}

async function foundInTime<C, O>(
  { room, visit }: Trials<C, O>,
  finding: Promise<readonly C[]>,
): Promise<readonly C[]> {
  try {
    const found = await visit.deadline.race(finding);
    if (found !== late) return found;
  } catch (error) {
    throw credentialsFailed(room, error);
  }
  throw Stop.notYet("CREDENTIALS_FAILED", tryAgain);
}

const tryAgain = "the message could not be handled now";
