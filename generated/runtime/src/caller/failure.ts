import { BaowenError } from "../errors.js";
import { CallError } from "./call-error.js";
import type { CallErrorCode } from "./call-error.js";

/**
 * What `fetch` threw, named. Its errors hold addresses, headers, certificates, and what was left of an answer that could not be
 * read, so none of them is kept: only the platform's code.
 */
export function fetchFailure(thrown: unknown): CallError {
  if (thrown instanceof CallError) return thrown;
  const errors = chain(thrown);
  const codes = errors.flatMap((error) =>
    "code" in error && typeof error.code === "string" ? [error.code] : [],
  );
  const systemCode = codes.find((code) => /^[A-Z][A-Z0-9_]{1,59}$/.test(code));
  return new CallError(codeOf([...errors.flatMap(signsOf), ...codes]), { systemCode });
}

function codeOf(signs: readonly string[]): CallErrorCode {
  if (signs.some((sign) => timeouts.test(sign))) return "TIMEOUT";
  if (signs.includes("AbortError")) return "ABORTED";
  if (signs.includes("unexpected redirect")) return "REDIRECTED";
  return signs.some((sign) => connectFailures.test(sign)) ? "CONNECT_FAILED" : "CONNECTION_LOST";
}

const timeouts = /^(?:TimeoutError|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/;

/**
 * Signs that the connection was not made, so that nothing was sent over it. Words that may also be said of a connection which
 * stood and broke, such as ECONNRESET, or EHOSTUNREACH of a `read`, are none.
 */
const connectFailures = new RegExp(
  `^(?:${[
    "syscall (?:connect|getaddrinfo)",
    "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT",
    "CERT_.*|.*_CERT(?:_.*|IFICATE.*)?|UNABLE_TO_.*|ERR_TLS_(?:CERT_ALTNAME_INVALID|HANDSHAKE_TIMEOUT)",
    "ERR_SSL_.*(?:HANDSHAKE_FAILURE|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|UNRECOGNIZED_NAME)",
    "ERR_INVALID_URL|bad port",
    "Client network socket disconnected before secure TLS connection was established",
  ].join("|")})$`,
);

function signsOf(error: Error): readonly string[] {
  const { name, message } = error;
  if (!("syscall" in error) || typeof error.syscall !== "string") return [name, message];
  return [name, message, `syscall ${error.syscall}`];
}

/** `fetch` hides what happened in the cause of its TypeError. */
function chain(thrown: unknown): readonly Error[] {
  const errors: Error[] = [];
  let error = thrown;
  while (error instanceof Error && errors.length < 5) {
    errors.push(error);
    // Several addresses were tried: each has its own error.
    error = error instanceof AggregateError ? error.errors[0] : error.cause;
  }
  return errors;
}

/**
 * What reading a reply threw, as a cause. Our own errors hold no contents. Any other is a bug, and its message may repeat what it
 * stumbled over: only its kind and the places in the code are kept.
 */
export function readingFailure(thrown: unknown): Error | undefined {
  if (thrown instanceof BaowenError) return thrown;
  if (!(thrown instanceof Error)) return undefined;
  const kind = kinds.find((each) => thrown.name === each) ?? "Error";
  const told = `${thrown.name}: ${thrown.message}\n`;
  const bare = new Error(`What reads the answer failed (${kind})`);
  if (thrown.stack?.startsWith(told) === true) {
    bare.stack = `${bare.name}: ${bare.message}\n${thrown.stack.slice(told.length)}`;
  }
  return bare;
}

const kinds = ["TypeError", "RangeError", "SyntaxError", "ReferenceError"];
