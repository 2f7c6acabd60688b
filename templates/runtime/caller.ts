import { secureRandom } from "./secure-random.js";
import { attempt, isSuccess } from "./caller/attempt.js";
import { CallError, callError } from "./caller/call-error.js";
import type {
  Call,
  Making,
  ReadReply,
  ReceivedReply,
  SendingProtocol,
  SentOperation,
} from "./caller/protocol.js";
import { requireSecrets } from "./credentials.js";
import { ConfigError, EncodeError } from "./errors.js";
import { withDefaults } from "./options.js";
import type { ReplyKind } from "./outcome.js";

/** How a caller is set up. */
export interface CallerSettings<Credentials, Options> {
  /** The partner's address, or the address for an operation. */
  readonly url: string | ((operation: string) => string);
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  /** What the document leaves open; the defaults are the specification's. */
  readonly options?: Partial<Options>;
  readonly fetch?: typeof fetch;
  /** To the last byte of the answer, in milliseconds: 15,000 unless told. */
  readonly timeoutMs?: number;
  /** 1 MiB unless told. */
  readonly maxReplyBytes?: number;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  /** From 0 up to but not including 1; `secureRandom` unless told, since nonces must not be guessed. */
  readonly random?: () => number;
}

/**
 * What became of a call.
 *
 * - `done`: the partner did it.
 * - `refused`: the partner said, in the protocol's words, that it did not; `as` is how it said so, and `not-yet` asks for the
 *   message again.
 * - `unknown`: there is no answer that can be believed. The partner may have done it: `cause` says how likely that is.
 */
export type CallResult<Reply> =
  | { readonly kind: "done"; readonly reply: Reply }
  | {
      readonly kind: "refused";
      readonly as: Exclude<ReplyKind, "success">;
      readonly reason: string | undefined;
      readonly reply: Reply;
    }
  | { readonly kind: "unknown"; readonly cause: CallError };

export interface CallOptions {
  /** Calls the call off. What became of it is then unknown. */
  readonly signal?: AbortSignal;
}

/** One function for each operation. They reject for what cannot be sent, and resolve for everything that was. */
export type Caller<Table extends object> = {
  readonly [Name in keyof Table]: Table[Name] extends Call
    ? (
        message: Table[Name]["message"],
        options?: CallOptions,
      ) => Promise<CallResult<Table[Name]["reply"]>>
    : never;
};

/**
 * Makes the sending side of a protocol. A call is one attempt: build, sign, send, read.
 *
 * ```ts
 * const caller = createCaller(protocol, { url: "https://…", credentials: { key } });
 * const result = await caller.insureNotice(message);
 * ```
 *
 * Throws ConfigError for an empty secret or an address that is none.
 */
export function createCaller<Table extends object, Credentials, Options>(
  protocol: SendingProtocol<Table, Credentials, Options>,
  settings: CallerSettings<Credentials, Options>,
): Caller<Table> {
  if (typeof settings.credentials !== "function") requireSecrets(settings.credentials);
  if (typeof settings.url === "string") requireAddress(settings.url);
  const options = withDefaults(protocol.defaults, settings.options, protocol.choices);
  const names = Object.keys(protocol.operations) as (keyof Table & string)[];
  const calls = names.map((name) => {
    const operation = protocol.operations[name] as SentOperation<
      unknown,
      unknown,
      Credentials,
      Options
    >;
    return [name, callOf(name, operation, options, settings)] as const;
  });
  return Object.fromEntries(calls) as Caller<Table>;
}

function callOf<Credentials, Options>(
  name: string,
  operation: SentOperation<unknown, unknown, Credentials, Options>,
  options: Options,
  settings: CallerSettings<Credentials, Options>,
): (message: unknown, options?: CallOptions) => Promise<CallResult<unknown>> {
  const making: Making = {
    clock: settings.clock ?? Date.now,
    random: settings.random ?? secureRandom,
  };
  return async (message, { signal } = {}) => {
    const credentials = await credentialsOf(settings);
    const request = operation.build(message, credentials, options, making);
    requireHeaders(request.headers);
    const sending = {
      url: addressOf(settings.url, name, request.path),
      fetch: settings.fetch ?? fetch,
      timeoutMs: settings.timeoutMs ?? 15_000,
      maxReplyBytes: settings.maxReplyBytes ?? 1_048_576,
      signal,
    };
    try {
      const received = await attempt(request, sending);
      return resultOf(readReply(received, (reply) => operation.read(reply, credentials, options)));
    } catch (error) {
      return { kind: "unknown", cause: callError(error) };
    }
  };
}

async function credentialsOf<Credentials, Options>(
  settings: CallerSettings<Credentials, Options>,
): Promise<Credentials> {
  const { credentials } = settings;
  if (typeof credentials !== "function") return credentials;
  const found = await (credentials as () => Credentials | Promise<Credentials>)();
  requireSecrets(found);
  return found;
}

/** A page of a gateway is told by its status, and by that alone where it happens to be readable. */
function readReply<Reply>(
  received: ReceivedReply,
  read: (received: ReceivedReply) => ReadReply<Reply>,
): ReadReply<Reply> {
  const { status } = received;
  try {
    return read(received);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(isSuccess(status) ? "REPLY_UNREADABLE" : "HTTP_STATUS", {
      status,
      cause: error,
    });
  }
}

function resultOf<Reply>({ kind, reply, reason }: ReadReply<Reply>): CallResult<Reply> {
  return kind === "success"
    ? { kind: "done", reply }
    : { kind: "refused", as: kind, reason, reply };
}

function addressOf(
  url: CallerSettings<unknown, unknown>["url"],
  operation: string,
  path: string,
): string {
  const base = typeof url === "function" ? requireAddress(url(operation)) : url;
  return path.startsWith("/") && base.endsWith("/") ? base.slice(0, -1) + path : base + path;
}

/** `fetch` would fail with a message that repeats the header, such as one with a credential and a line break in it. */
function requireHeaders(headers: { readonly [name: string]: string }): void {
  try {
    void new Headers({ ...headers });
  } catch {
    throw new EncodeError("HEADER", "A header holds a character that headers cannot hold");
  }
}

function requireAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    throw new ConfigError("ADDRESS", "The address is not one of http or https");
  }
  // `fetch` takes none, and says so in an error that repeats the password.
  const { username, password } = new URL(url);
  if (username + password === "") return url;
  throw new ConfigError("ADDRESS", "The address holds a user's name or password");
}
