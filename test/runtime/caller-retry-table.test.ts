import { describe, expect, test } from "vitest";
import type { CallErrorCode } from "../../templates/runtime/caller/call-error.js";
import { CallError } from "../../templates/runtime/caller/call-error.js";
import type { CallEffect } from "../../templates/runtime/caller/protocol.js";
import { adviceFor, isHarmless, mayRepeat } from "../../templates/runtime/caller/retry.js";

/*
 * Whether a message is sent again, and what is advised at the end, for every failure, every effect, and whatever the partner has.
 * What a new code means has to be said here before this compiles.
 */

/** Of an operation whose repeat is harmless, then of any other: what follows where the message was `no`, `maybe`, `yes` sent. */
interface Row {
  readonly harmless: string;
  readonly harmful: string;
}

const passing: Row = {
  harmless: "again same, again same, again same",
  harmful: "again same, end after-query, end after-query",
};
const lasting: Row = {
  harmless: "end same, end no, end no",
  harmful: "end same, end after-query, end after-query",
};
/** Not by itself; but whoever called may. */
const ended: Row = {
  harmless: "end same, end same, end same",
  harmful: "end same, end after-query, end after-query",
};

const table: Readonly<Record<Exclude<CallErrorCode, "HTTP_STATUS">, Row>> = {
  RATE_LIMITED: ended,
  EXPIRED: passing,
  CONNECT_FAILED: passing,
  TIMEOUT: passing,
  ABORTED: ended,
  CONNECTION_LOST: passing,
  REDIRECTED: lasting,
  RESULT_UNKNOWN: passing,
  REPLY_TOO_LARGE: lasting,
  REPLY_CHARSET: lasting,
  REPLY_UNREADABLE: lasting,
  REPLY_UNVERIFIED: lasting,
  REPLY_MISMATCH: lasting,
};

const effects: Readonly<Record<CallEffect, boolean>> = {
  query: true,
  create: false,
  update: false,
  cancel: false,
  notice: false,
};
const operations = Object.entries(effects).flatMap(([effect, isAsking]) =>
  [false, true].map((idempotent) => ({
    operation: { effect: effect as CallEffect, idempotent },
    harmless: isAsking || idempotent,
  })),
);

function check(code: CallErrorCode, status: number | undefined, row: Row): void {
  for (const { operation, harmless } of operations) {
    const found = (["no", "maybe", "yes"] as const).map((sent) => {
      const error = new CallError(code, { sent, status });
      const then = mayRepeat(operation, error) ? "again" : "end";
      return `${then} ${adviceFor(operation, error, sent)}`;
    });
    const which = `${operation.effect}${operation.idempotent ? ", idempotent" : ""}`;
    expect(`${which}: ${found.join(", ")}`).toBe(
      `${which}: ${harmless ? row.harmless : row.harmful}`,
    );
  }
}

describe("after", () => {
  test.each(Object.entries(table))("%s", (code, row) => {
    check(code as CallErrorCode, undefined, row);
    // A status that came with it changes nothing.
    check(code as CallErrorCode, 503, row);
  });

  test.each([
    [undefined, lasting],
    [200, lasting],
    [304, lasting],
    [400, lasting],
    [401, lasting],
    [403, lasting],
    [404, lasting],
    [407, lasting],
    [408, passing],
    [409, lasting],
    [424, lasting],
    [425, passing],
    [426, lasting],
    [428, lasting],
    [429, passing],
    [430, lasting],
    [499, lasting],
    [500, passing],
    [501, passing],
    [502, passing],
    [503, passing],
    [504, passing],
    [599, passing],
  ])("HTTP_STATUS %s", (status, row) => check("HTTP_STATUS", status, row));
});

test("a repeat is harmless where it only asks, or where the document says so", () => {
  for (const { operation, harmless } of operations) expect(isHarmless(operation)).toBe(harmless);
});
