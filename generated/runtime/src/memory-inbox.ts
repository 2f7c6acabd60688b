import { deferred } from "./deferred.js";
import type { Deferred } from "./deferred.js";
import { ConfigError } from "./errors.js";
import { LeaseLostError } from "./inbox.js";
import type { Claim, Inbox, NewClaim, StoredAnswer } from "./inbox.js";
import { warnOnce } from "./warning.js";

export interface MemoryInboxOptions {
  /** How many messages are remembered, the most recently settled first. 100,000 unless told; about 0.5 kB each. */
  readonly maxEntries?: number;
  /** How long a message is remembered, in milliseconds. 400 days unless told. */
  readonly maxAgeMs?: number;
  /** Told what the operator should know, once each. `process.emitWarning`, once in a process, unless told. */
  readonly warn?: (message: string, code: string) => void;
}

/**
 * An inbox in the memory of one process, for development, tests and single processes that may forget.
 *
 * **It forgets on restart, and it is not shared between processes.** A message that it has forgotten is handled again
 * when it is repeated or replayed. It also forgets what is older than `maxAgeMs` and, when there are more than
 * `maxEntries`, what was settled longest ago; the first time it does so for want of room, it warns.
 */
export function memoryInbox(options: MemoryInboxOptions = {}): Inbox {
  const store = new MemoryStore(options);
  return {
    claim: (key, hash, leaseMs, now) => store.claim(key, hash, leaseMs, now),
    complete: (claim, answer) => store.complete(claim, answer),
    release: (claim) => store.release(claim),
  };
}

interface Entry {
  readonly key: string;
  hash: string;
  attempt: number;
  /** When it was last claimed. */
  at: number;
  state: Pending | Done | Free;
}

interface Pending {
  readonly kind: "pending";
  readonly token: string;
  readonly leaseEnd: number;
  /** Made for the first who waits. */
  settled: Deferred<StoredAnswer | undefined> | undefined;
}

interface Done {
  readonly kind: "done";
  readonly answer: StoredAnswer;
}

/** Refused, not yet, or failed: to be handled again. */
interface Free {
  readonly kind: "free";
}

class MemoryStore {
  /** From the entry that was claimed or settled longest ago to the latest. */
  readonly #entries = new Map<string, Entry>();
  readonly #maxEntries: number;
  readonly #maxAgeMs: number;
  readonly #warn: (message: string, code: string) => void;
  /** The one at the end. */
  #last: Entry | undefined;
  #claims = 0;
  #warnedOfRestart = false;
  #warnedOfRoom = false;

  constructor(options: MemoryInboxOptions) {
    this.#maxEntries = options.maxEntries ?? 100_000;
    this.#maxAgeMs = options.maxAgeMs ?? 400 * 86_400_000;
    this.#warn = options.warn ?? warnOnce;
    if (!(this.#maxEntries >= 1) || !(this.#maxAgeMs > 0)) {
      throw new ConfigError("INBOX_BOUNDS", "maxEntries and maxAgeMs must be positive");
    }
  }

  claim(key: string, hash: string, leaseMs: number, now: number): Claim {
    this.#warnOfRestart();
    this.#forgetOld(now);
    const entry = this.#entries.get(key);
    const state = entry?.state;
    if (state?.kind === "done") {
      return { kind: "done", sameContent: entry?.hash === hash, answer: state.answer };
    }
    if (state?.kind === "pending" && now < state.leaseEnd) {
      state.settled ??= deferred();
      return { kind: "busy", settled: state.settled.promise };
    }
    if (entry === undefined) this.#makeRoom(now);
    const token = String(++this.#claims);
    const attempt = (entry?.attempt ?? 0) + 1;
    // Whoever waits for a handling that was taken over waits for the one that took it over.
    const settled = state?.kind === "pending" ? state.settled : undefined;
    const pending: Pending = { kind: "pending", token, leaseEnd: now + leaseMs, settled };
    this.#put({ key, hash, attempt, at: now, state: pending });
    return { kind: "new", key, token, attempt };
  }

  complete(claim: NewClaim, answer: StoredAnswer): void {
    const entry = this.#held(claim);
    if (entry === undefined) throw new LeaseLostError();
    this.#settle(entry, { kind: "done", answer }, answer);
  }

  release(claim: NewClaim): void {
    const entry = this.#held(claim);
    if (entry !== undefined) this.#settle(entry, { kind: "free" }, undefined);
  }

  #held(claim: NewClaim): Entry | undefined {
    const entry = this.#entries.get(claim.key);
    return entry?.state.kind === "pending" && entry.state.token === claim.token ? entry : undefined;
  }

  #settle(entry: Entry, state: Done | Free, answer: StoredAnswer | undefined): void {
    if (entry.state.kind === "pending") entry.state.settled?.resolve(answer);
    entry.state = state;
    if (entry !== this.#last) this.#put(entry);
  }

  /** Puts the entry at the end. */
  #put(entry: Entry): void {
    this.#entries.delete(entry.key);
    this.#entries.set(entry.key, entry);
    this.#last = entry;
  }

  #forgetOld(now: number): void {
    for (const entry of this.#entries.values()) {
      if (isHeld(entry, now)) continue;
      if (now - entry.at <= this.#maxAgeMs) return;
      this.#forget(entry);
    }
  }

  #makeRoom(now: number): void {
    for (const entry of this.#entries.values()) {
      if (this.#entries.size < this.#maxEntries) return;
      if (isHeld(entry, now)) continue;
      this.#warnOfRoom();
      this.#forget(entry);
    }
  }

  #forget(entry: Entry): void {
    if (entry.state.kind === "pending") entry.state.settled?.resolve(undefined);
    this.#entries.delete(entry.key);
  }

  #warnOfRestart(): void {
    if (this.#warnedOfRestart) return;
    this.#warnedOfRestart = true;
    this.#warn(
      "The memory inbox forgets on restart: a message that is repeated or replayed afterwards is handled again. Give the receiver a durable inbox.",
      "BAOWEN_MEMORY_INBOX",
    );
  }

  #warnOfRoom(): void {
    if (this.#warnedOfRoom) return;
    this.#warnedOfRoom = true;
    this.#warn(
      `The memory inbox is full (${this.#maxEntries} messages) and forgets the oldest: their replays will be handled again. Give the receiver a durable inbox.`,
      "BAOWEN_MEMORY_INBOX_FULL",
    );
  }
}

/** What is being handled is kept whatever its age; there is as much of it as there are handlers running. */
function isHeld({ state }: Entry, now: number): boolean {
  return state.kind === "pending" && now < state.leaseEnd;
}
