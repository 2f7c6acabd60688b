import type { Timer } from "../receiver/deadline.js";
import type { CallEvent } from "./events.js";
import type { RateLimiter } from "./rate-limiter.js";
import type { Interceptor } from "./sending.js";

/** How a caller is set up. */
export interface CallerSettings<Credentials, Options> {
  /** The partner's address, or the address for an operation. */
  readonly url: string | ((operation: string) => string);
  /** A function is asked before each attempt. */
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  /** What the document leaves open; the defaults are the specification's. */
  readonly options?: Partial<Options>;
  /**
   * How often a message is sent at most, each time built and signed afresh: once unless told. What may have been done is only
   * sent again where the document allows it.
   */
  readonly attempts?: number;
  /** One attempt, to the last byte of the answer, in milliseconds: 15,000 unless told. */
  readonly timeoutMs?: number;
  /**
   * A whole call, with all its attempts and waits, in milliseconds. 60,000 unless told, and under a rate limit that and the
   * limit's window: a call that comes right after as many as the partner takes waits a whole window for its turn.
   */
  readonly deadlineMs?: number;
  /**
   * The wait before the second attempt is a random part of this, in milliseconds: 100 unless told. It doubles with each further
   * attempt, up to 20,000. A partner's Retry-After is waited for in any case.
   */
  readonly retryDelayMs?: number;
  /** How many calls may wait for their turn under the document's rate limit: 1,000 unless told. */
  readonly queue?: number;
  /** Instead of a limiter of its own: one for all callers that the partner counts together. */
  readonly limiter?: RateLimiter;
  /** The outermost comes first. */
  readonly interceptors?: readonly Interceptor[];
  /** Told how attempts and calls ended, as `node:diagnostics_channel` is. What it throws, or rejects with, is dropped. */
  readonly onEvent?: (event: CallEvent) => void;
  readonly fetch?: typeof fetch;
  /** 1 MiB unless told. */
  readonly maxReplyBytes?: number;
  /** Epoch milliseconds: for what messages say of their time. Where `timer` is given too, deadlines and the rate limit go by it. */
  readonly clock?: () => number;
  /** For deadlines, waits and the rate limit. */
  readonly timer?: Timer;
  /** From 0 up to but not including 1; `secureRandom` unless told, since nonces must not be guessed. */
  readonly random?: () => number;
}

/** The addresses of a document's environments: `{ production: "https://…", test: "https://…" }`. */
export type Environments<Environment extends string = string> = {
  readonly [Name in Environment]: string;
};

/** How a client is set up: like a caller, with the partner's address by the name that the document has for it. */
export interface PartnerSettings<
  Credentials,
  Options,
  Environment extends string = string,
> extends Omit<CallerSettings<Credentials, Options>, "url"> {
  /** `"test"`, or another address: `{ url: "http://localhost:8080" }`. Only one that is given so may be without TLS. */
  readonly environment: Environment | { readonly url: string };
  /**
   * Says that you know that nothing in a request proves who sent it, where that is so under the options: no warning is given
   * then.
   */
  readonly unauthenticated?: "accepted";
  /** 3 unless told. */
  readonly attempts?: number;
}
