import { describe, expect, test } from "vitest";
import { isObject, type WireObject, type WireValue } from "../../templates/runtime/wire.js";
import type { Asked } from "../../generator/verify/asked.js";
import type { Report } from "../../generator/verify/report.js";
import { crafted, defaultsOf, everyMessage, filledMessage } from "../support/crafted.js";
import { ask, faults, keysOf, names, providerOf, stepOf, type Name } from "./asking.js";

/* Replies held against the requests that they answer. */

type Each = ReturnType<typeof everyMessage>[number];

function craftedPair(name: Name, operation: string, change?: (value: WireObject) => WireValue) {
  const provider = providerOf(name);
  const [request, reply] = (["request", "reply"] as const).map((of): Each => {
    const found = everyMessage(provider).find(
      (one) => one.operation.name === operation && one.way.of === of,
    );
    if (found === undefined) throw new Error(`no ${operation}`);
    return found;
  });
  if (request === undefined || reply === undefined) throw new Error("no pair");
  const more = { keys: keysOf[name], choices: defaultsOf(provider) };
  const asked = filledMessage({ ...request, ...more });
  const repeated = change !== undefined && isObject(asked) ? change(asked) : asked;
  return {
    request: crafted({ ...request, ...more }),
    reply: crafted({ ...reply, ...more, request: repeated }),
  };
}

function askWith(name: Name, reply: string, request: string, more: Partial<Asked> = {}): Report {
  return ask(name, reply, { request: { path: "request", bytes: Buffer.from(request) }, ...more });
}

/** What each protocol's replies repeat. */
const repeating = { gongbao: 1, lima: 6, huanong: 6 } as const;

describe.each(names)("%s", (name) => {
  const operations = providerOf(name).operations.map((each) => [each.name] as const);

  test.each(operations)("the reply of %s agrees with its request", (operation) => {
    const { request, reply } = craftedPair(name, operation);
    const report = askWith(name, reply, request);
    expect(faults(report)).toEqual([]);
    expect(report.valid).toBe(true);
    const { says, status, notes } = stepOf(report, "copies");
    const isRepeating = name in repeating;
    expect([status, [says, ...notes].join()]).toEqual(
      isRepeating
        ? ["ok", expect.stringMatching(/repeats? the request/)]
        : [expect.anything(), expect.anything()],
    );
    // What the reply does not tell, its request does.
    expect(report.message).toMatchObject({ direction: "reply" });
  });
});

describe.each([
  ["gongbao", "insure", "requestHead.requestUUID", "responseHead.requestUUID"],
  ["lima", "renewalNotice", "data.messageHead.UUID", "data.messageHead.UUID"],
  ["huanong", "refundNotice", "head.orderNo", "head.orderNo"],
] as const)("%s", (name, operation, of, path) => {
  const put = (value: WireValue, [first = "", ...rest]: readonly string[]): WireObject => {
    const object = isObject(value) ? value : {};
    return { ...object, [first]: rest.length === 0 ? "another" : put(object[first] ?? {}, rest) };
  };

  test("a reply to another request", () => {
    const { request, reply } = craftedPair(name, operation, (value) => put(value, of.split(".")));
    const report = askWith(name, reply, request);
    const step = stepOf(report, "copies");
    expect(step.status).toBe("wrong");
    expect(step.notes).toContain(
      `'${path}' does not repeat '${of}' of the request: it may be the answer to another one`,
    );
    expect(report).toMatchObject({ verified: true, valid: false });
  });

  test("without the request nothing is judged, which is said", () => {
    const { reply } = craftedPair(name, operation);
    const report = ask(name, reply, { isReply: true });
    const { status, says, notes } = stepOf(report, "copies");
    expect(["nothing", "ok"]).toContain(status);
    const all = [says, ...notes];
    expect(all).toContain("what repeats the request is not judged: the request is not at hand");
    expect(all).toContain(`not judged: whether '${path}' repeats '${of}' of the request`);
    expect(all).toContain("give the request with --request FILE");
    expect(report.valid).toBe(true);
  });

  test("what is no such request is not taken for one", () => {
    const { reply } = craftedPair(name, operation);
    const own = providerOf(name).operations.filter(({ protocol, name: one }) => {
      const mine = providerOf(name).operations.find((each) => each.name === operation);
      return protocol === mine?.protocol && one !== operation;
    });
    const others = own.slice(0, 2).map((each) => craftedPair(name, each.name).request);
    for (const other of [...others, "", "nothing", "<other/>", '{"other":1}', reply]) {
      const report = askWith(name, reply, other);
      const { says, notes } = stepOf(report, "copies");
      expect([says, ...notes]).toContain(
        "the file of --request is no request that this message may answer",
      );
      expect(report.message).toMatchObject({ operation });
      expect(report.valid).toBe(false);
    }
  });
});

test("what a request holds sealed is not judged without its key", () => {
  const { request, reply } = craftedPair("lima", "renewalNotice");
  // Base64 takes no key: what cannot be opened is what is none.
  const spoilt = request.replace(/"data":"[^"]*"/, '"data":"{}"');
  const step = stepOf(askWith("lima", reply, spoilt), "copies");
  expect(step.status).toBe("unchecked");
});

test("a request says which operation's a reply is, where that does not tell", () => {
  // The notices are told apart by their addresses alone.
  const own = providerOf("aigobao").operations.filter((each) => each.protocol !== "notify");
  const operations = own.map((each) => each.name);
  const undecided = operations.filter((operation) => {
    const { request, reply } = craftedPair("aigobao", operation);
    if (ask("aigobao", reply, { isReply: true }).candidates.length === 0) return false;
    expect(askWith("aigobao", reply, request).message).toMatchObject({ operation });
    return true;
  });
  expect(undecided.length).toBeGreaterThan(2);
});
