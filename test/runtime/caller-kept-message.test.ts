import { describe, expect, test } from "vitest";
import { keptMessage } from "../../templates/runtime/caller/kept-message.js";
import { NumberText } from "../../templates/runtime/wire.js";
import { answers, Desk, desk, fails, shown } from "./desk.js";

const limits = { rate: { calls: 1, perMs: 60_000 } };

describe("a message that is changed after the call", () => {
  test("is sent as it was, at once and after a wait for its turn", async () => {
    const partner = new Desk(answers("0000"));
    const { order } = partner.caller({ deadlineMs: 600_000 }, { ...desk, limits });
    const message = { id: "" };
    const calls = ["1", "2", "3"].map((id) => {
      message.id = id;
      return order(message);
    });
    message.id = "4";
    await partner.time.pass(200_000);
    expect((await Promise.all(calls)).map(shown)).toEqual(["done", "done", "done"]);
    expect(partner.arrivals.map(({ body }) => body["id"])).toEqual(["1", "2", "3"]);
  });

  test("is sent again as it was", async () => {
    const message = { id: "1" };
    const changing: typeof refused = (signal, request) => {
      message.id = "2";
      return refused(signal, request);
    };
    const refused = fails("ECONNREFUSED");
    const partner = new Desk(changing, answers("0000"));
    expect(shown(await partner.settled(partner.caller().order(message)))).toBe("done");
    expect(partner.arrivals.map(({ body }) => body["id"])).toEqual(["1", "1"]);
  });

  test("is asked about as it was", async () => {
    const partner = new Desk(fails("ECONNRESET"), answers("0000"));
    const message = { id: "1" };
    const result = await partner.settled(partner.caller().order(message));
    message.id = "2";
    if (result.kind !== "unknown") throw new Error(result.kind);
    await partner.settled(result.settle.ask());
    expect(partner.arrivals.map(({ body }) => body["id"])).toEqual(["1", "1?"]);
  });
});

describe("what is kept of a message", () => {
  test("all that is plain, as a copy", () => {
    const message = { list: [{ id: "1" }, []], none: null, left: undefined, big: 1n, yes: true };
    const kept = keptMessage(message);
    expect(kept).toStrictEqual(message);
    message.list.push({ id: "2" });
    expect(kept).toHaveProperty("list", [{ id: "1" }, []]);
  });

  test("whatever else, as it is", () => {
    const parts = [new NumberText("1.0"), new Date(0), new Map(), () => undefined, Symbol.iterator];
    const kept = keptMessage({ parts }) as { readonly parts: readonly unknown[] };
    parts.forEach((part, index) => expect(kept.parts[index]).toBe(part));
  });

  test("members of any name, and no prototype where there is none", () => {
    const message = Object.assign(Object.create(null), { a: JSON.parse('{"__proto__":{"b":1}}') });
    const kept = keptMessage(message) as typeof message;
    expect(Object.getPrototypeOf(kept)).toBe(null);
    expect(JSON.stringify(kept)).toBe('{"a":{"__proto__":{"b":1}}}');
    expect(kept.a.b).toBe(undefined);
  });

  test("its shape, where an object stands in several places or in itself", () => {
    const self: Record<string, unknown> = {};
    Object.assign(self, { self, again: [self, self] });
    const kept = keptMessage(self) as typeof self;
    expect(kept).not.toBe(self);
    expect(kept["self"]).toBe(kept);
    expect(kept["again"]).toEqual([kept, kept]);
  });

  test("what is nested too deeply to be sent, without overflowing", () => {
    let message: object = {};
    for (let i = 0; i < 100_000; i++) message = { message };
    expect(() => keptMessage(message)).not.toThrow();
  });
});
