import { createCaller } from "../../templates/runtime/caller.js";
import type { CallError } from "../../templates/runtime/caller/call-error.js";
import type {
  CallEffect,
  ReadReply,
  ReceivedReply,
  ReplyMeaning,
  SendingProtocol,
  SentOperation,
} from "../../templates/runtime/caller/protocol.js";
import type {
  Caller,
  CallOptions,
  CallResult,
  ResultOf,
} from "../../templates/runtime/caller/result.js";
import type { CallerSettings } from "../../templates/runtime/caller/settings.js";
import { BaowenError, ValidationError } from "../../templates/runtime/errors.js";
import { HandTime } from "./hand-time.js";

// An invented partner with an operation of each effect, written by hand in the shape of generated code.

export interface DeskMessage {
  readonly id: string;
}

export interface DeskReply {
  readonly code: string;
  readonly orderNo: string;
}

export interface DeskRefusal {
  readonly code: string;
  readonly text?: string;
}

interface DeskCall<Settle> {
  readonly message: DeskMessage;
  readonly reply: DeskReply;
  readonly refusal: DeskRefusal;
  readonly code: "0002" | "1000" | "9999" | "";
  readonly settle: Settle;
}

export interface DeskCalls {
  readonly find: DeskCall<undefined>;
  readonly order: DeskCall<{
    readonly by: "find";
    ask(options?: CallOptions): Promise<ResultOf<DeskCalls, "find">>;
  }>;
  readonly renew: DeskCall<{ readonly by: "find" }>;
  readonly amend: DeskCall<undefined>;
  readonly cancel: DeskCall<{ readonly none: string }>;
  readonly tell: DeskCall<undefined>;
}

export interface DeskKeys {
  readonly token: string;
}

type DeskOperation = SentOperation<
  DeskMessage,
  DeskReply,
  DeskRefusal,
  DeskKeys,
  Record<string, never>
>;

function operation(
  effect: CallEffect,
  idempotent: boolean,
  more: Pick<DeskOperation, "settle"> = {},
): DeskOperation {
  return {
    effect,
    idempotent,
    ...more,
    build: ({ id }, { token }, _options, { clock, random }) => {
      if (id === "") throw new ValidationError("Desk", []);
      const signedAt = clock();
      return {
        method: "POST",
        path: "/desk",
        headers: { authorization: token, "content-type": "application/json" },
        body: JSON.stringify({ id, nonce: Math.floor(random() * 1_000_000), time: signedAt }),
        signedAt,
      };
    },
    read,
  };
}

function read({ text }: ReceivedReply): ReadReply<DeskReply, DeskRefusal> {
  const reply = parsed(text);
  const { code } = reply;
  if (code === "0000") return { kind: "success", reply: reply as DeskReply };
  if (code === "") return { kind: "not-yet", reply, reason: reply.text, code };
  return { kind: "refused", reply, reason: reply.text, code, meaning: meanings[code] };
}

function parsed(text: string): DeskRefusal {
  if (!text.startsWith("{")) throw new BaowenError("NO_REPLY", "The text is no reply");
  return JSON.parse(text) as DeskRefusal;
}

const meanings: { readonly [code: string]: ReplyMeaning } = {
  "0002": "retryable",
  "1000": "final",
  "9999": "unknown",
};

export const desk: SendingProtocol<DeskCalls, DeskKeys, Record<string, never>> = {
  provider: "acme",
  protocol: "desk",
  defaults: {},
  choices: {},
  operations: {
    find: operation("query", false),
    order: operation("create", false, {
      settle: { by: "find", message: ({ id }) => ({ id: `${id}?` }) },
    }),
    renew: operation("create", true, { settle: { by: "find" } }),
    amend: operation("update", false),
    cancel: operation("cancel", false, { settle: { none: "nothing finds out" } }),
    tell: operation("notice", true),
  },
};

/** What the partner does with one request: answers, or fails as `fetch` does. */
export type Step = (signal: AbortSignal, request: Record<string, unknown>) => Promise<Response>;

export function answers(
  code: string,
  more: { readonly status?: number; readonly headers?: Record<string, string> } = {},
): Step {
  return async () =>
    new Response(JSON.stringify({ code, orderNo: "N1", text: `because of ${code}` }), more);
}

export function page(status: number, headers: Record<string, string> = {}): Step {
  return async () => new Response("<html>", { status, headers });
}

export function fails(code: string, more: object = {}): Step {
  return async () => {
    const cause = Object.assign(new Error(`${code} at 10.0.0.1 of planted`), { code }, more);
    throw new TypeError("fetch failed", { cause });
  };
}

/** Until the attempt is given up. */
export const hangs: Step = (signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });

/** A partner who does one step after the other, the last one again and again, in time that passes by hand. */
export class Desk {
  readonly time: HandTime = new HandTime();
  /** When each request came, and what stood in it. */
  readonly arrivals: { readonly at: number; readonly body: Record<string, unknown> }[] = [];
  readonly #steps: readonly Step[];
  readonly #start: number = this.time.now;

  constructor(...steps: readonly Step[]) {
    this.#steps = steps;
  }

  readonly fetch: typeof fetch = async (_url, init) => {
    const { body, signal } = init ?? {};
    const request = JSON.parse(String(body)) as Record<string, unknown>;
    const step = this.#steps[Math.min(this.arrivals.length, this.#steps.length - 1)];
    this.arrivals.push({ at: this.time.now - this.#start, body: request });
    if (step === undefined || !(signal instanceof AbortSignal)) throw new Error("no step");
    return step(signal, request);
  };

  caller(
    settings: Partial<CallerSettings<DeskKeys, Record<string, never>>> = {},
    protocol: typeof desk = desk,
  ): Caller<DeskCalls> {
    const { clock, timer } = this.time;
    return createCaller(protocol, {
      url: "http://desk.test",
      credentials: { token: "token" },
      attempts: 3,
      random: () => 0.5,
      fetch: this.fetch,
      clock,
      timer,
      ...settings,
    });
  }

  /** The result of a call, once enough time has passed by hand. */
  async settled<T>(call: Promise<T>, ms: number = 3_600_000): Promise<T> {
    const settled: unknown[] = [];
    const mark = (): unknown => settled.push(true);
    call.then(mark, mark);
    await this.time.pass(0);
    // Stops early, so that the clock stays near to what happened.
    for (let passed = 0; settled.length === 0 && passed < ms; passed += 50) {
      await this.time.pass(50);
    }
    return await call;
  }
}

/** `unknown TIMEOUT maybe after-query x3`, `refused 1000`, `done`. */
export function shown(result: CallResult): string {
  if (result.kind === "done") return "done";
  if (result.kind === "refused") {
    return `refused ${String(result.code)}${result.retryable ? " retryable" : ""}`;
  }
  return `unknown ${shownError(result.cause)}`;
}

export function shownError({ code, sent, retry, attempts }: CallError): string {
  return `${code} ${sent} ${retry} x${attempts}`;
}
