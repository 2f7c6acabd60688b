import type { Interceptor } from "../../templates/runtime/caller/sending.js";
import { planted } from "../support/planted.js";
import { keys, preOrder } from "./messages.js";
import { runtime } from "./packages.js";
import { spoiltTexts } from "./wrong-values.js";

// Ways in which calls fail, each with all that is secret in hand: addresses, headers, requests, answers.

export const partnerUrl: string = `https://partner.test/${planted.orderTicket}?token=${planted.policyTicket}`;
export const echo: string = JSON.stringify({ preOrder, keys, partnerUrl });
const holding = { request: { partnerUrl, headers: keys, body: echo }, config: { data: preOrder } };

export const never = (): Promise<Response> => new Promise(() => undefined);

/** As clients of HTTP throw that keep the request in their errors. */
export const broken = (): Promise<Response> => {
  const cause = Object.assign(new Error(`socket hang up: ${echo}`), { ...holding, code: echo });
  return Promise.reject(Object.assign(new TypeError(`fetch failed: ${echo}`, { cause }), holding));
};

function answered(body: string | Uint8Array<ArrayBuffer>, status = 200, headers = {}) {
  return () => Promise.resolve(new Response(body, { status, headers }));
}

function afterwards(thrown: () => Error): { readonly interceptors: readonly Interceptor[] } {
  const around: Interceptor = (next) => async (attempt) => {
    await next(attempt);
    throw thrown();
  };
  return { interceptors: [around] };
}

/** V8 quotes the text around the place where it is no JSON. */
function syntaxError(): Error {
  try {
    JSON.parse(`{"a":${planted.mobile}${planted.holder}`);
  } catch (error) {
    return error as Error;
  }
  return new Error("it was JSON");
}

interface Failure {
  readonly fetching: typeof fetch;
  readonly settings?: object;
}

const closed = { environment: { url: `http://127.0.0.1:1/${planted.orderTicket}` } };
const reply = { code: "0000", message: "", data: { url: partnerUrl, tempOrderCode: "T1" } };
const strange = { "retry-after": planted.mobile, "x-token": planted.accessToken };

export const failures: readonly Failure[] = [
  { fetching: fetch, settings: closed },
  { fetching: never, settings: { timeoutMs: 5 } },
  { fetching: broken },
  { fetching: () => Promise.reject(holding) },
  { fetching: answered("", 302, { location: partnerUrl }) },
  { fetching: answered(echo, 502, strange) },
  { fetching: answered(JSON.stringify({ code: "9999", message: echo })) },
  { fetching: answered(echo), settings: { maxReplyBytes: 10 } },
  { fetching: answered(Buffer.concat([Buffer.from(echo), Buffer.of(0xff)])) },
  ...[
    echo,
    `<html>${planted.holder}`,
    `{"code":"0000","${planted.mobile}":1,"${planted.mobile}":2}`,
    `{"code":${planted.mobile}`,
    ...spoiltTexts(reply),
  ].map((text) => ({ fetching: answered(text) })),
  { fetching: answered("{}"), settings: afterwards(syntaxError) },
  {
    fetching: answered("{}"),
    settings: afterwards(() => Object.assign(new RangeError(echo), { name: planted.holder })),
  },
  {
    fetching: answered(echo),
    settings: afterwards(() => new runtime.CallError("REPLY_UNVERIFIED")),
  },
];
