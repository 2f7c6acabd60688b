import { describe, expect, test } from "vitest";
import { createCaller } from "../../templates/runtime/caller.js";
import { readPlain } from "../../templates/runtime/caller/plain-reply.js";
import type { Call, SendingProtocol } from "../../templates/runtime/caller/protocol.js";
import { answers, Desk, page, shown } from "./desk.js";
import type { Step } from "./desk.js";

/** Two messages to a partner of whose answers nothing is known. */
interface PlainCalls {
  readonly tell: Call;
  readonly order: Call;
}

const plain: SendingProtocol<PlainCalls, { readonly key: string }, object> = {
  provider: "acme",
  protocol: "plain",
  defaults: {},
  choices: {},
  operations: { tell: operation("notice", true), order: operation("create", false) },
};

function operation(effect: "notice" | "create", idempotent: boolean) {
  const build = () => ({ method: "POST", path: "", headers: {}, body: "{}" });
  return { effect, idempotent, build, read: readPlain };
}

async function called(name: keyof PlainCalls, steps: readonly Step[]) {
  const partner = new Desk(...steps);
  const { fetch, time } = partner;
  const settings = { url: "http://plain.test", credentials: { key: "k" }, attempts: 3, fetch };
  const { clock, timer } = time;
  const caller = createCaller(plain, { ...settings, clock, timer, random: () => 0.5 });
  const result = await partner.settled(caller[name]({}), 300_000);
  return { result: shown(result), arrivals: partner.arrivals.map(({ at }) => at), full: result };
}

describe("a reply of which the document says nothing is read by its status", () => {
  const cases: readonly [status: number, tell: string, order: string][] = [
    [200, "done", "done"],
    [204, "done", "done"],
    [299, "done", "done"],
    [400, "invalid", "invalid"],
    [401, "unverified", "unverified"],
    [404, "unknown", "unknown"],
    [422, "refused", "refused"],
    [403, "HTTP_STATUS maybe no x1", "HTTP_STATUS maybe after-query x1"],
    [429, "HTTP_STATUS maybe same x3", "HTTP_STATUS maybe after-query x1"],
    [500, "HTTP_STATUS maybe same x3", "HTTP_STATUS maybe after-query x1"],
    [502, "HTTP_STATUS maybe same x3", "HTTP_STATUS maybe after-query x1"],
    // A receiver that says "not yet", or a gateway that lost the answer: nobody knows.
    [503, "HTTP_STATUS maybe same x3", "HTTP_STATUS maybe after-query x1"],
    [504, "HTTP_STATUS maybe same x3", "HTTP_STATUS maybe after-query x1"],
  ];
  test.each(cases)("%d", async (status, ...expected) => {
    const step: Step = async () => new Response(status === 204 ? null : "why", { status });
    const found = [await called("tell", [step]), await called("order", [step])];
    expect(
      found.map(({ result, full }) =>
        full.kind === "refused" ? full.as : result.replace("unknown ", ""),
      ),
    ).toEqual(expected);
    for (const { full } of found) {
      if (full.kind === "refused") expect(full).toMatchObject({ reason: "why", retryable: false });
    }
  });

  test("a 503 waits as long as it asks to", async () => {
    const busy = page(503, { "retry-after": "7" });
    const { result, arrivals } = await called("tell", [busy, answers("0000")]);
    expect([result, arrivals]).toEqual(["done", [0, 7_000]]);
    const { full } = await called("order", [busy]);
    expect(full).toMatchObject({ cause: { status: 503, retryAfterMs: 7_000, attempts: 1 } });
  });
});
