import { describe, expect, test } from "vitest";
import { callPartner } from "../../templates/runtime/caller.js";
import { addressOf } from "../../templates/runtime/caller/address.js";
import type { PartnerSettings } from "../../templates/runtime/caller/settings.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import { desk, shown } from "./desk.js";
import type { DeskKeys } from "./desk.js";

const environments = {
  production: "https://api.desk.test/v1",
  test: "http://test.desk.test",
  local: "http://127.0.0.1:8080/",
  own: "http://desk.localhost",
  six: "http://[::1]:1/",
} as const;
type Environment = keyof typeof environments;

type Settings = PartnerSettings<DeskKeys, Record<string, never>, Environment>;

function client(environment: Settings["environment"], more: Partial<Settings> = {}) {
  const credentials = { token: "token" };
  return callPartner(desk, environments, { environment, credentials, ...more });
}

/** Where a call goes. */
async function goesTo(environment: Settings["environment"]): Promise<string> {
  let to = "";
  const fetch = async (url: unknown) => {
    to = String(url);
    return new Response('{"code":"0000"}');
  };
  await client(environment, { fetch }).find({ id: "1" });
  return to;
}

describe("an environment", () => {
  test.each([
    ["production", "https://api.desk.test/v1/desk"],
    ["local", "http://127.0.0.1:8080/desk"],
    ["own", "http://desk.localhost/desk"],
    ["six", "http://[::1]:1/desk"],
  ] as const)("%s is %s", async (environment, expected) => {
    expect(await goesTo(environment)).toBe(expected);
  });

  test("given by its address may be without TLS", async () => {
    expect(await goesTo({ url: "http://test.desk.test" })).toBe("http://test.desk.test/desk");
  });

  test("without TLS in the document is refused by its name", () => {
    const thrown = expect.objectContaining({
      code: "ENVIRONMENT",
      message:
        "The address of the environment 'test' has no TLS: give it as { url } if messages are to be sent in the clear",
    }) as Error;
    expect(() => client("test")).toThrow(thrown);
  });

  test.each([["staging"], ["toString"], ["__proto__"], [""]])("%j is none", (word) => {
    const thrown = expect.objectContaining({
      code: "ENVIRONMENT",
      message: "No such environment: there is production, test, local, own, six; or give { url }",
    }) as Error;
    expect(() => client(word as Environment)).toThrow(thrown);
  });

  test.each([[undefined], [null], [{}], [{ url: 1 }], [1]])("%j is none", (given) => {
    expect(() => client(given as never)).toThrow("The environment is neither a name nor { url }");
  });

  test("where the document has none", () => {
    const settings = { environment: "test" as never, credentials: { token: "token" } };
    expect(() => callPartner(desk, {}, settings)).toThrow(
      "No such environment: the document has none; or give { url }",
    );
  });

  test.each([["x"], ["ftp://x"], ["https://user:pass@x"], ["https://x/#part"]])(
    "of the address %j is refused",
    (url) => {
      expect(() => client({ url })).toThrow(ConfigError);
    },
  );

  test("has three attempts, unless told", async () => {
    const settings = { fetch: async () => new Response("", { status: 500 }), retryDelayMs: 0.1 };
    const url = { url: "http://x" };
    expect(shown(await client(url, settings).find({ id: "1" }))).toBe(
      "unknown HTTP_STATUS maybe same x3",
    );
    expect(shown(await client(url, { ...settings, attempts: 1 }).find({ id: "1" }))).toBe(
      "unknown HTTP_STATUS maybe same x1",
    );
  });
});

test("settings that cannot work", () => {
  const wrong: readonly Partial<Settings>[] = [
    { attempts: 0 },
    { attempts: 1.5 },
    { attempts: Number.NaN },
    { timeoutMs: 0 },
    { timeoutMs: Infinity },
    { deadlineMs: -1 },
    { deadlineMs: 2 ** 31 },
    { retryDelayMs: 0 },
    { maxReplyBytes: 0 },
  ];
  for (const settings of wrong) {
    const [[name = ""] = []] = Object.entries(settings);
    expect(() => client("production", settings)).toThrow(`${name} must be`);
  }
});

describe("a path after an address", () => {
  test.each([
    ["https://x", "", "https://x"],
    ["https://x/", "", "https://x/"],
    ["https://x?a=1", "", "https://x?a=1"],
    ["https://x", "/p", "https://x/p"],
    ["https://x/", "/p", "https://x/p"],
    ["https://x/v1/", "/p", "https://x/v1/p"],
    ["https://x/v1", "/p?b=2", "https://x/v1/p?b=2"],
    ["https://x/v1?a=1", "/p", "https://x/v1/p?a=1"],
    ["https://x/v1/?a=1", "/p?b=2", "https://x/v1/p?b=2&a=1"],
    ["https://x/v1?a=1", "?b=2", "https://x/v1?b=2&a=1"],
    ["https://x/v1?", "?b=2", "https://x/v1?b=2"],
  ])("%s and %j: %s", (base, path, expected) => {
    expect(addressOf(base, path)).toBe(expected);
  });
});
