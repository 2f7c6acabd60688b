import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LeaseLostError } from "../../templates/runtime/inbox.js";
import type { Claim, NewClaim } from "../../templates/runtime/inbox.js";
import { memoryInbox } from "../../templates/runtime/memory-inbox.js";
import { quietInbox } from "./quiet-inbox.js";

const answer = { status: 200, contentType: "application/json", body: '{"ok":true}' };
const lease = 1_000;

function isNew(claim: Claim): NewClaim {
  if (claim.kind !== "new") throw new Error(`expected a new claim, got ${claim.kind}`);
  return claim;
}

describe("a memory inbox", () => {
  test("gives a message to one of many who claim it at once", async () => {
    const inbox = quietInbox();
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => inbox.claim("k", "h", lease, 0)),
    );
    expect(claims.map(({ kind }) => kind)).toEqual([
      "new",
      ...Array.from({ length: 9 }, () => "busy"),
    ]);
  });

  test("tells the answer of a success, and whether the content is the same", async () => {
    const inbox = quietInbox();
    await inbox.complete(isNew(await inbox.claim("k", "h", lease, 0)), answer);
    expect(await inbox.claim("k", "h", lease, 5_000)).toEqual({
      kind: "done",
      sameContent: true,
      answer,
    });
    expect(await inbox.claim("k", "i", lease, 5_000)).toEqual({
      kind: "done",
      sameContent: false,
      answer,
    });
  });

  test("does not take a success from whom the message was taken over", async () => {
    const inbox = quietInbox();
    const first = isNew(await inbox.claim("k", "h", lease, 0));
    const second = isNew(await inbox.claim("k", "h", lease, lease));
    expect(second.attempt).toBe(2);
    expect(() => inbox.complete(first, answer)).toThrow(LeaseLostError);
    await inbox.release(first);
    expect((await inbox.claim("k", "h", lease, lease + 1)).kind).toBe("busy");
    await inbox.complete(second, answer);
    expect(() => inbox.complete(second, answer)).toThrow(LeaseLostError);
  });

  test("takes a late success where nobody took the message over", async () => {
    const inbox = quietInbox();
    await inbox.complete(isNew(await inbox.claim("k", "h", lease, 0)), answer);
    expect((await inbox.claim("k", "h", lease, 10 * lease)).kind).toBe("done");
  });

  test("tells those who wait about the handling that took over", async () => {
    const inbox = quietInbox();
    await inbox.claim("k", "h", lease, 0);
    const waiting = await inbox.claim("k", "h", lease, 1);
    const second = isNew(await inbox.claim("k", "h", lease, lease));
    await inbox.complete(second, answer);
    expect(waiting.kind === "busy" && (await waiting.settled)).toEqual(answer);
  });
});

async function filled(inbox: ReturnType<typeof memoryInbox>, keys: readonly string[], now: number) {
  for (const key of keys)
    await inbox.complete(isNew(await inbox.claim(key, "h", lease, now)), answer);
}
async function kinds(inbox: ReturnType<typeof memoryInbox>, keys: readonly string[], now: number) {
  const claims: string[] = [];
  for (const key of keys) claims.push((await inbox.claim(key, "h", lease, now)).kind);
  return claims;
}

describe("what a memory inbox forgets", () => {
  test("what is older than it should keep, and nothing younger", async () => {
    const inbox = quietInbox({ maxAgeMs: 10_000 });
    await filled(inbox, ["old"], 0);
    await filled(inbox, ["young"], 1);
    expect(await kinds(inbox, ["old", "young"], 10_000)).toEqual(["done", "done"]);
    expect(await kinds(inbox, ["young", "old"], 10_001)).toEqual(["done", "new"]);
  });

  test("what was settled longest ago, for want of room; it warns once", async () => {
    const warnings: string[] = [];
    const inbox = memoryInbox({ maxEntries: 3, warn: (_message, code) => warnings.push(code) });
    await filled(inbox, ["a", "b", "c"], 0);
    // A message that is known needs no room.
    expect(await kinds(inbox, ["a", "b", "c"], 0)).toEqual(["done", "done", "done"]);
    await filled(inbox, ["d", "e"], 0);
    expect(await kinds(inbox, ["c", "d", "e"], 0)).toEqual(["done", "done", "done"]);
    expect(await kinds(inbox, ["a"], 0)).toEqual(["new"]);
    expect(warnings).toEqual(["BAOWEN_MEMORY_INBOX", "BAOWEN_MEMORY_INBOX_FULL"]);
  });

  test("what was settled longest ago, although it was claimed later", async () => {
    const inbox = quietInbox({ maxEntries: 2 });
    const [slow, quick] = ["slow", "quick"].map((key) =>
      isNew(inbox.claim(key, "h", lease, 0) as Claim),
    );
    inbox.complete(quick!, answer);
    inbox.complete(slow!, answer);
    await filled(inbox, ["next"], 0);
    expect(await kinds(inbox, ["slow", "next"], 0)).toEqual(["done", "done"]);
  });

  test("nothing that is being handled", async () => {
    const inbox = quietInbox({ maxEntries: 1, maxAgeMs: 100 });
    const held = isNew(await inbox.claim("held", "h", lease, 0));
    await filled(inbox, ["a", "b", "c"], 500);
    expect((await inbox.claim("held", "h", lease, 600)).kind).toBe("busy");
    await inbox.complete(held, answer);
  });

  test.each([{ maxEntries: 0 }, { maxAgeMs: 0 }, { maxEntries: Number.NaN }])(
    "bounds %o are refused",
    (options) => {
      expect(() => quietInbox(options)).toThrow("must be positive");
    },
  );
});

/** What the inbox must be: one entry a key, no bounds, nobody waiting. */
class Model {
  readonly entries = new Map<
    string,
    { hash: string; token: string; end: number; state: "held" | "free" | "done"; attempt: number }
  >();

  claim(key: string, hash: string, now: number): string {
    const entry = this.entries.get(key);
    if (entry?.state === "done") return entry.hash === hash ? "done same" : "done other";
    if (entry?.state === "held" && now < entry.end) return "busy";
    return `new ${(entry?.attempt ?? 0) + 1}`;
  }
}

test("a memory inbox is its model under any sequence of claims, ends and time", async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant("claim" as const),
      key: fc.constantFrom("a", "b"),
      hash: fc.constantFrom("h", "i"),
    }),
    fc.record({ do: fc.constantFrom("complete" as const, "release" as const), which: fc.nat(9) }),
    fc.record({ do: fc.constant("pass" as const), ms: fc.constantFrom(1, lease - 1, lease) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const inbox = quietInbox();
      const model = new Model();
      const held: NewClaim[] = [];
      let now = 0;
      for (const one of steps) {
        if (one.do === "pass") now += one.ms;
        else if (one.do === "claim") {
          const expected = model.claim(one.key, one.hash, now);
          const claim = await inbox.claim(one.key, one.hash, lease, now);
          if (claim.kind === "new") {
            expect(`new ${claim.attempt}`).toBe(expected);
            held.push(claim);
            const { token, attempt } = claim;
            model.entries.set(one.key, {
              hash: one.hash,
              token,
              end: now + lease,
              state: "held",
              attempt,
            });
          } else if (claim.kind === "done") {
            expect(claim.sameContent ? "done same" : "done other").toBe(expected);
          } else expect("busy").toBe(expected);
        } else {
          const claim = held[one.which];
          if (claim === undefined) continue;
          const entry = model.entries.get(claim.key);
          const isHeld = entry?.state === "held" && entry.token === claim.token;
          const end = async () =>
            one.do === "complete" ? inbox.complete(claim, answer) : inbox.release(claim);
          const ended = await end().then(
            () => true,
            () => false,
          );
          expect(ended).toBe(isHeld || one.do === "release");
          if (isHeld) entry.state = one.do === "complete" ? "done" : "free";
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("claiming again what is remembered makes no room", async () => {
  const inbox = quietInbox({ maxEntries: 2 });
  await inbox.complete(isNew(await inbox.claim("done", "h", lease, 0)), answer);
  await inbox.release(isNew(await inbox.claim("free", "h", lease, 0)));
  expect(await inbox.claim("free", "h", lease, 1)).toMatchObject({ kind: "new", attempt: 2 });
  expect((await inbox.claim("done", "h", lease, 2)).kind).toBe("done");
});

test("what nobody ended in time is forgotten for want of room, and whoever waits is told", async () => {
  const inbox = quietInbox({ maxEntries: 1 });
  await inbox.claim("stuck", "h", lease, 0);
  const waiting = await inbox.claim("stuck", "h", lease, 1);
  if (waiting.kind !== "busy") throw new Error(`expected busy, got ${waiting.kind}`);
  await inbox.claim("next", "h", lease, lease);
  const told = await Promise.race([waiting.settled, new Promise((go) => setImmediate(go, "not"))]);
  expect(told).toBeUndefined();
  expect(await inbox.claim("stuck", "h", lease, lease)).toMatchObject({ kind: "new", attempt: 1 });
});
