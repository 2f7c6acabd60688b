import { BaowenError } from "./errors.js";

/**
 * Remembers which messages were handled, and what was answered. Where a protocol has no time in its signature, an old
 * message stays valid for ever and the inbox is the only defence against its replay: how long it remembers is a security
 * setting.
 *
 * Every method may be asynchronous, and may throw or reject; the receiver then answers not-yet and handles nothing.
 */
export interface Inbox {
  /**
   * Claims a message, atomically: of any number of concurrent calls with one `key`, one gets `new`.
   *
   * `key` is made of the names of the provider, the protocol and the operation, and of one or two SHA-256 hashes in hex: a
   * few hundred characters at most, with nothing of the message to be read in it. `hash` is that of the content, the same for
   * each way to write it, in each version of this package: SHA-256 in hex. The claim ends at `now + leaseMs` (epoch
   * milliseconds) unless it is completed or released before; after that, another call may take the message over.
   */
  claim(key: string, hash: string, leaseMs: number, now: number): Claim | Promise<Claim>;
  /**
   * Stores the answer of a success. Must throw LeaseLostError where the message was taken over, since the answer
   * would not be the one that a repeat gets.
   */
  complete(claim: NewClaim, answer: StoredAnswer): void | Promise<void>;
  /** Gives a claim back, so that a repeat is handled again. Does nothing where the message was taken over. */
  release(claim: NewClaim): void | Promise<void>;
}

export type Claim = NewClaim | DoneClaim | BusyClaim;

/** The message is the caller's to handle. */
export interface NewClaim {
  readonly kind: "new";
  readonly key: string;
  /** Differs between any two claims. */
  readonly token: string;
  /** How often the message has been claimed, this time included. */
  readonly attempt: number;
}

/** The message was handled. */
export interface DoneClaim {
  readonly kind: "done";
  readonly sameContent: boolean;
  readonly answer: StoredAnswer;
}

/** Somebody is handling the message. */
export interface BusyClaim {
  readonly kind: "busy";
  /**
   * Where the handling runs in this process: resolves when it ends, with the answer of a success, else with undefined.
   * Never rejects.
   */
  readonly settled?: Promise<StoredAnswer | undefined>;
}

/** An answer as it was given, so that it can be given again byte for byte. */
export interface StoredAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** A handling ended after another one had taken the message over. */
export class LeaseLostError extends BaowenError {
  constructor() {
    super(
      "LEASE_LOST",
      "The lease had ended and the message was taken over before its success could be stored",
    );
  }
}
