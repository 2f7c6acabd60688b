import { describe, expect, test } from "vitest";
import { desEcbPkcs5, unDesEcbPkcs5 } from "../../templates/runtime/ciphers/des.js";
import { first8 } from "../../templates/runtime/ciphers/key-bytes.js";
import type { CredentialSource } from "../../templates/runtime/credentials.js";
import { secretText } from "../../templates/runtime/credentials.js";
import {
  base64,
  equalDigests,
  hex,
  md5,
  unbase64,
  utf8,
  utf8Text,
} from "../../templates/runtime/digest.js";
import { openJson } from "../../templates/runtime/json/open.js";
import { objectAt, textAt, valueAt } from "../../templates/runtime/members.js";
import { accept } from "../../templates/runtime/outcome.js";
import type { Handler, HandlerContext } from "../../templates/runtime/outcome.js";
import type { ReceivingProtocol } from "../../templates/runtime/receiver/protocol.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { unsealed } from "../../templates/runtime/receiver/unsealed.js";
import { anyValidator } from "../../templates/runtime/validation/any.js";
import { writeJson } from "../../templates/runtime/json/write.js";
import { acme, post } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

/*
 * Bodies that travel encrypted in a text: `{ data: { body: "…" }, kind, sign }`, signed over the sealed text, or over what
 * is inside.
 */

interface Keys {
  readonly desKey: string;
  readonly key: string;
}

interface Handlers {
  readonly issued: Handler<unknown>;
}

const keys: Keys = { desKey: "des-key-1", key: "sign-key" };
const place = ["data", "body"];

function seal(bytes: Uint8Array, { desKey } = keys): string {
  return base64(desEcbPkcs5(first8(utf8(desKey)), bytes));
}

function unseal(text: string, { desKey }: Keys): string {
  return utf8Text(unDesEcbPkcs5(first8(utf8(secretText({ desKey }, "desKey"))), unbase64(text)));
}

type Signs = "sealed" | "opened";

function sealedProtocol(signs: Signs): ReceivingProtocol<Keys, object> {
  const { provider, protocol, charset, limits } = acme;
  return {
    provider,
    protocol,
    charset,
    limits,
    mediaTypes: ["application/json"],
    defaults: {},
    choices: {},
    envelope: anyValidator,
    open: (text) => openJson(text, acme.limits.json),
    unseal: (message, credentials) => {
      const text = textAt(message.envelope, place);
      if (text === undefined) return message;
      return unsealed(message, place, unseal(text, credentials), acme.limits.json);
    },
    sealedAt: place,
    ...(signs === "opened" ? { signs } : {}),
    verify: (message, credentials) => {
      const text = signedText(signs, message.envelope);
      const sign = textAt(message.envelope, ["sign"]);
      if (text === undefined || sign === undefined) return false;
      return equalDigests(hex(md5(utf8(text + secretText(credentials, "key")))), sign);
    },
    operations: {
      issued: {
        ...acme.operations["issued"]!,
        body: ({ envelope }) => valueAt(envelope, place),
        identity: ({ envelope }) => [valueAt(envelope, [...place, "orderNo"])],
        orderKey: () => undefined,
      },
    },
    dispatch: () => "issued",
    reply: (kind, reason) => ({
      status: kind === "success" ? 200 : 401,
      contentType: "application/json",
      body: JSON.stringify({ kind, reason }),
    }),
  };
}

function signedText(signs: Signs, envelope: Parameters<typeof objectAt>[0]): string | undefined {
  if (signs === "sealed") return textAt(envelope, place);
  const body = objectAt(envelope, place);
  return body && writeJson(body);
}

function sealedMessage(
  signs: Signs,
  json: string,
  sealedText = seal(utf8(json)),
  sign?: string,
): string {
  const text = signs === "sealed" ? sealedText : json;
  const made = sign ?? hex(md5(utf8(text + keys.key)));
  return `{"kind":"issue","data":{"body":${JSON.stringify(sealedText)}},"sign":"${made}"}`;
}

function receiver(signs: Signs, credentials: CredentialSource<Keys> = keys) {
  const codes: string[] = [];
  const got: { notice: unknown; context: HandlerContext }[] = [];
  const receive = serve<Handlers, Keys, object>(sealedProtocol(signs), {
    credentials,
    handlers: {
      issued: (notice, context) => {
        got.push({ notice, context });
        return accept();
      },
    },
    inbox: quietInbox(),
    onEvent: (event) => codes.push(event.code),
  });
  return { receive, codes, got };
}

const order = '{"orderNo":"A1","premium":121.00,"holder":"张三","new":1}';

describe.each(["sealed", "opened"] as const)("a body that is signed as it is %s", (signs) => {
  test("is opened for the handler, and the text stays as it came", async () => {
    const { receive, codes, got } = receiver(signs);
    const text = sealedMessage(signs, order);
    expect((await receive(post(text))).status).toBe(200);
    expect(codes).toEqual(["ACCEPTED"]);
    const [{ notice, context }] = got as [(typeof got)[number]];
    expect(notice).toMatchObject({ orderNo: "A1" });
    expect(context.rawText).toBe(text);
    expect(writeJson(valueAt(context.envelope, place) ?? null)).toBe(order);
    expect(context.unknownMembers).toEqual(["new"]);
    expect(JSON.stringify(context.redacted())).not.toContain("张三");
  });

  test("is the same event however it is sealed", async () => {
    const { receive, codes } = receiver(signs, [{ ...keys, desKey: "other-key" }, keys]);
    await receive(post(sealedMessage(signs, order)));
    await receive(
      post(sealedMessage(signs, order, seal(utf8(order), { ...keys, desKey: "other-key" }))),
    );
    expect(codes).toEqual(["ACCEPTED", "DUPLICATE"]);
  });

  const rightSign = hex(md5(utf8(order + keys.key)));
  const forged: readonly [what: string, sealed: string, opened: string][] = [
    ["no Base64", "SEAL_BROKEN", sealedMessage(signs, order, "no Base64!")],
    ["no whole block", "SEAL_BROKEN", sealedMessage(signs, order, base64(new Uint8Array(7)))],
    ["bad padding", "SEAL_BROKEN", sealedMessage(signs, order, base64(new Uint8Array(16)))],
    ["no UTF-8 inside", "SEAL_BROKEN", sealedMessage(signs, order, seal(new Uint8Array([0xff])))],
    ["no JSON inside", "SEAL_BROKEN", sealedMessage(signs, order, seal(utf8("{")))],
    [
      "a member twice inside",
      "SEAL_BROKEN",
      sealedMessage(signs, order, seal(utf8('{"a":1,"a":1}'))),
    ],
    [
      "too deep inside",
      "SEAL_BROKEN",
      sealedMessage(signs, order, seal(utf8("[".repeat(20) + "]".repeat(20)))),
    ],
    [
      "another signature",
      "SIGNATURE_MISMATCH",
      sealedMessage(signs, order, undefined, "0".repeat(32)),
    ],
    [
      "another body under the signature",
      "SIGNATURE_MISMATCH",
      sealedMessage(
        signs,
        '{"orderNo":"A2"}',
        undefined,
        signs === "opened" ? rightSign : "0".repeat(32),
      ),
    ],
  ];

  test.each(forged)(
    "%s: one answer, and codes of its own for the operator",
    async (_what, code, text) => {
      const { receive, codes, got } = receiver(signs);
      const answer = await receive(post(text));
      const reference = await receiver(signs).receive(
        post(sealedMessage(signs, order, undefined, "f".repeat(32))),
      );
      expect(answer.status).toBe(401);
      expect([...answer.headers]).toEqual([...reference.headers]);
      expect(await answer.text()).toBe(await reference.text());
      expect(codes).toEqual([code]);
      expect(got).toEqual([]);
    },
  );

  test("a missing seal is not believed either", async () => {
    const { receive, codes } = receiver(signs);
    await receive(post(`{"kind":"issue","data":{},"sign":"${"0".repeat(32)}"}`));
    expect(codes).toEqual(["SIGNATURE_MISMATCH"]);
  });

  test("a key that cannot be one is the operator's to mend", async () => {
    const { receive, codes } = receiver(signs, { ...keys, desKey: "short" });
    await receive(post(sealedMessage(signs, order)));
    expect(codes).toEqual(["CREDENTIALS_FAILED"]);
  });
});

test("a wrong seal has its signature worked out all the same", async () => {
  const verified: unknown[] = [];
  const protocol = sealedProtocol("opened");
  const receive = serve<Handlers, Keys, object>(
    {
      ...protocol,
      verify: (opened, ...more) => {
        verified.push(valueAt(opened.envelope, place));
        return protocol.verify?.(opened, ...more) ?? false;
      },
    },
    { credentials: keys, handlers: { issued: () => accept() }, inbox: quietInbox() },
  );
  await receive(post(sealedMessage("opened", order, "!")));
  // Something as long as what came.
  const [standIn] = verified as readonly { readonly sealed: string }[];
  expect([verified.length, Object.keys(standIn ?? {})]).toEqual([1, ["sealed"]]);
  // Not even its signature makes a broken seal right.
  const forged = hex(md5(utf8(`${JSON.stringify(standIn)}${keys.key}`)));
  expect((await receive(post(sealedMessage("opened", order, "!", forged)))).status).toBe(401);
});

test("what is signed inside is not opened where the signature over the outside is wrong", async () => {
  let opened = 0;
  const protocol = sealedProtocol("sealed");
  const receive = serve<Handlers, Keys, object>(
    {
      ...protocol,
      unseal: (...all) => {
        opened++;
        return protocol.unseal?.(...all) ?? all[0];
      },
    },
    { credentials: keys, handlers: { issued: () => accept() }, inbox: quietInbox() },
  );
  await receive(post(sealedMessage("sealed", order, undefined, "0".repeat(32))));
  expect(opened).toBe(0);
});

test("a seal without a signature asks for credentials, and warns that it proves nothing", async () => {
  const { verify: _, ...unsigned } = sealedProtocol("sealed");
  const warnings: string[] = [];
  const listen = (warning: Error & { code?: string }): void => {
    if (warning.code === "BAOWEN_UNSIGNED" && warning.message.includes("'sealed'"))
      warnings.push(warning.message);
  };
  process.on("warning", listen);
  const make = (credentials: Keys) =>
    serve<Handlers, Keys, object>(
      { ...unsigned, protocol: "sealed" },
      { credentials, handlers: { issued: () => accept() }, inbox: quietInbox() },
    );
  expect(() => make({ ...keys, desKey: "" })).toThrow("credentials.desKey is empty");
  const receive = make(keys);
  make(keys);
  expect((await receive(post(sealedMessage("sealed", order)))).status).toBe(200);
  expect((await receive(post(sealedMessage("sealed", order, "!")))).status).toBe(401);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  expect(warnings).toEqual([expect.stringContaining("Nothing proves who sent")]);
});

test("the source of an opened body is its own text, in a group too", () => {
  const received = openJson('{"a":{"x":1.0,"body":"…"},"b":"…"}');
  const inGroup = unsealed(received, ["a", "body"], '{ "n": 1.50 }');
  expect(inGroup.source("a")).toBe('{"x":1.0,"body":{ "n": 1.50 }}');
  expect(inGroup.source("b")).toBe('"…"');
  const atTop = unsealed(received, ["b"], "[1.0]");
  expect(atTop.source("b")).toBe("[1.0]");
  expect([atTop.text, writeJson(atTop.value)]).toEqual([
    received.text,
    '{"a":{"x":1.0,"body":"…"},"b":[1.0]}',
  ]);
  expect(unsealed(openJson("{}"), ["__proto__"], "{}").envelope).toHaveProperty(["__proto__"], {});
});
