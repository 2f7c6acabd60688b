import { once } from "node:events";
import { describe, expect, test } from "vitest";
import type { CredentialRequest, CredentialSource } from "../../templates/runtime/credentials.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import { accept } from "../../templates/runtime/outcome.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { acme, post, signed } from "./acme.js";
import type { AcmeKeys } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

function receiver(credentials: CredentialSource<AcmeKeys>, options = {}) {
  const codes: string[] = [];
  const receive = serve(acme, {
    credentials,
    handlers: {
      issued: () => accept(),
      cancelled: () => accept(),
      pinged: () => accept(),
      noted: () => accept(),
    },
    inbox: quietInbox(),
    onEvent: (event) => codes.push(event.code),
    ...options,
  });
  return { receive, codes };
}

class Row {
  readonly key: string;

  constructor(key: string) {
    this.key = key;
  }
}

const order = '{"orderNo":"A1"}';

describe("credentials", () => {
  test("a list: any verifies", async () => {
    const { receive, codes } = receiver([{ key: "new" }, { key: "old" }]);
    for (const key of ["old", "new", "lost"]) await receive(post(signed("note", order, key)));
    expect(codes).toEqual(["ACCEPTED", "DUPLICATE", "SIGNATURE_MISMATCH"]);
  });

  test("a list: the first signs, and signs nothing unverified", async () => {
    const signing: unknown[] = [];
    const protocol = {
      ...acme,
      reply: (...values: Parameters<typeof acme.reply>) => {
        signing.push(values[4].credentials);
        return acme.reply(...values);
      },
    };
    const credentials = [{ key: "new" }, { key: "old" }];
    const receive = serve(protocol, { credentials, handlers: allHandlers, inbox: quietInbox() });
    await receive(post(signed("note", order, "old")));
    await receive(post(signed("note", order, "lost")));
    expect(signing).toEqual([{ key: "new" }, undefined]);
  });

  test("a function of the request, for several channels", async () => {
    const asked: CredentialRequest[] = [];
    const { receive, codes } = receiver(async (request) => {
      asked.push(request);
      const channel = request.headers.get("x-channel");
      return channel === "one"
        ? { key: "first" }
        : channel === "two"
          ? [{ key: "second" }]
          : undefined;
    });
    await receive(post(signed("note", order, "first"), { "x-channel": "one" }));
    await receive(post(signed("note", order, "second"), { "x-channel": "two" }));
    await receive(post(signed("note", order, "first"), { "x-channel": "two" }));
    await receive(post(signed("note", order, "first")));
    expect(codes).toEqual(["ACCEPTED", "DUPLICATE", "SIGNATURE_MISMATCH", "CREDENTIALS_MISSING"]);
    expect(asked[0]?.url).toBe("http://receiver.test/notices");
    expect(asked[0]?.envelope["kind"]).toBe("note");
  });

  test("nobody known and a wrong signature are answered alike", async () => {
    const unknown = await receiver(() => undefined).receive(post(signed("note", order)));
    const wrong = await receiver({ key: "other" }).receive(post(signed("note", order)));
    expect([unknown.status, [...unknown.headers], await unknown.text()]).toEqual([
      wrong.status,
      [...wrong.headers],
      await wrong.text(),
    ]);
  });

  test("a function that fails, or finds an empty key, is answered not-yet and told", async () => {
    const errors: string[] = [];
    const sources = [
      () => Promise.reject(new Error("database")),
      () => ({ key: "" }),
      () => {
        throw new Error("at once");
      },
    ];
    for (const source of sources) {
      const onError = (error: unknown) => errors.push((error as Error).message);
      const { receive, codes } = receiver(source, { onError });
      expect((await receive(post(signed("note", order, "")))).status).toBe(503);
      expect(codes).toEqual(["CREDENTIALS_FAILED"]);
    }
    expect(errors).toEqual([
      "database",
      "credentials.key is empty; is its environment variable set?",
      "at once",
    ]);
  });

  test.each<[string, object, string]>([
    ["a row of a table with another name", { KEY: "x" }, "undefined"],
    ["a row without a value", new Row(""), ""],
    ["a row with a value on its way", { key: Promise.resolve("x") }, "[object Promise]"],
    ["a number", { key: 0 }, "0"],
    ["an inherited blank", Object.create({ key: " " }) as object, " "],
  ])("%s is no key that anybody could sign with", async (_name, found, signedWith) => {
    const text = signed("note", order, signedWith);
    for (const source of [found, () => found, () => [found]]) {
      const errors: unknown[] = [];
      const onError = (error: unknown) => errors.push(error);
      const { receive, codes } = receiver(source as CredentialSource<AcmeKeys>, { onError });
      expect((await receive(post(text))).status).toBe(503);
      expect(codes).toEqual(["CREDENTIALS_FAILED"]);
      expect(errors).toEqual([expect.objectContaining({ code: "EMPTY_SECRET" })]);
    }
  });

  test("a mistake that nobody listens for is a warning of the process", async () => {
    const warned = once(process, "warning");
    const { receive } = receiver({ KEY: "x" } as never);
    await receive(post(signed("note", order)));
    const [warning] = (await warned) as [NodeJS.ErrnoException];
    expect([warning.code, warning.message]).toEqual([
      "BAOWEN_EMPTY_SECRET",
      "credentials.key is empty, or no text",
    ]);
  });

  test("are not asked for where the protocol has no signature", async () => {
    const { verify: _, ...unsigned } = acme;
    let asked = 0;
    const credentials = () => ({ key: String(++asked) });
    const receive = serve(unsigned, { credentials, handlers: allHandlers, inbox: quietInbox() });
    expect((await receive(post(signed("note", order)))).status).toBe(200);
    expect(asked).toBe(0);
  });

  test("options reach the signature", async () => {
    const upper = signed("note", order).replace(/"sign":"\w+"/, (sign) =>
      sign.toUpperCase().replace("SIGN", "sign"),
    );
    const any = receiver({ key: "acme-secret-key" });
    const lower = receiver({ key: "acme-secret-key" }, { options: { digestCase: "lower" } });
    await any.receive(post(upper));
    await lower.receive(post(upper));
    expect([...any.codes, ...lower.codes]).toEqual(["ACCEPTED", "SIGNATURE_MISMATCH"]);
    const unsaid = receiver({ key: "acme-secret-key" }, { options: { digestCase: undefined } });
    await unsaid.receive(post(upper));
    expect(unsaid.codes).toEqual(["ACCEPTED"]);
  });

  test.each([
    [{ digestCase: "uper" }, "The option 'digestCase' takes one of any, lower"],
    [{ digestcase: "lower" }, "There is no option 'digestcase'"],
    [{ constructor: "lower" }, "There is no option 'constructor'"],
  ])("%j is refused, where no compiler looked", (options, message) => {
    const make = () => receiver({ key: "acme-secret-key" }, { options: options as never });
    expect(make).toThrow(expect.objectContaining({ code: "UNKNOWN_OPTION", message }) as Error);
  });
});

const allHandlers = {
  issued: () => accept(),
  cancelled: () => accept(),
  pinged: () => accept(),
  noted: () => accept(),
};

describe("what a receiver cannot be made of", () => {
  const empty = "EMPTY_SECRET";
  test.each<[string, CredentialSource<AcmeKeys>, string]>([
    ["an empty key", { key: "" }, "credentials.key is empty"],
    ["a blank key", { key: " \n" }, "credentials.key is empty"],
    ["no key", { key: undefined as never }, "credentials.key is empty"],
    ["no credentials", undefined as never, "The list of credentials is empty"],
    ["an empty list", [], "The list of credentials is empty"],
    ["an empty key in a list", [{ key: "x" }, { key: "" }], "credentials[1].key is empty"],
    [
      "an empty key inside",
      { key: { pem: new Uint8Array() } as never },
      "credentials.key.pem is empty",
    ],
  ])("%s", (_name, credentials, message) => {
    const make = () => receiver(credentials);
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(message);
    expect(make).toThrow(expect.objectContaining({ code: empty }) as Error);
  });

  test("missing handlers", () => {
    const { issued, noted } = allHandlers;
    const make = () => serve(acme, { credentials: { key: "x" }, handlers: { issued, noted } });
    expect(make).toThrow("There is no handler for cancelled, pinged");
  });

  test("a lease that is not longer than the deadline, or no deadline", () => {
    expect(() => receiver({ key: "x" }, { deadlineMs: 100, leaseMs: 100 })).toThrow(ConfigError);
    expect(() => receiver({ key: "x" }, { deadlineMs: Number.NaN })).toThrow(ConfigError);
  });
});
