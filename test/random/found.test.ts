import { expect, test } from "vitest";
import { httpInputs } from "../../generator/protocol/http-inputs.js";
import { isMadeAgain } from "../../generator/protocol/verify.js";
import type { Signature, Step } from "../../generator/model/protocol.js";
import { checkElements } from "../../templates/runtime/xml/check-elements.js";
import { ValidationError } from "../../templates/runtime/errors.js";
import { validator } from "../../templates/runtime/validation/validator.js";
import type { WireObject } from "../../templates/runtime/wire.js";
import { fieldOf, protocolOf } from "../support/providers.js";
import { contextOf } from "./load.js";

/* What random protocols have found, each by itself. */

function signatureBy(last: Step, ignoreCase = false): Signature {
  const text = [[{ kind: "lit", text: "x", apply: [] } as const]];
  const steps: Signature["steps"] = [{ kind: "utf8" }, last];
  return { name: "s", text, join: "", end: "", steps, verify: { ignoreCase }, cite: [] };
}

test("a Base64 signature whose lines are broken otherwise is the same, as receivers take it", () => {
  const broken = signatureBy({ kind: "base64", lineLength: 4 });
  expect(isMadeAgain(broken, "AAAA\r\nAAAA", "AAAA\nAAAA")).toBe(true);
  expect(isMadeAgain(broken, "AAAA\r\nAAAA", "AAAAAAAA")).toBe(true);
  expect(isMadeAgain(broken, "AAAA\r\nAAAA", "AAA\r\nAAAAA")).toBe(false);
  expect(isMadeAgain(signatureBy({ kind: "base64" }), "AAAAAAAA", "AAAA\nAAAA")).toBe(false);
  expect(isMadeAgain(signatureBy({ kind: "hex" }), "ab", "AB")).toBe(false);
  expect(isMadeAgain(signatureBy({ kind: "hex" }, true), "ab", "AB")).toBe(true);
});

test("a header that may hold the signature is not among those that are signed", () => {
  const string = { kind: "string" } as const;
  const choices = {
    none: { kind: "none" },
    signed: { kind: "signature", signature: "s" },
  } as const;
  const { transport, ...others } = protocolOf("notice");
  const headers = [
    { kind: "value", field: fieldOf("X-Time", string), value: { kind: "now" } },
    {
      kind: "value",
      field: fieldOf("X-Sign", string),
      value: { kind: "open", point: "place", choices },
    },
  ] as const;
  const around = { method: "POST", url: "/", body: "", headers: { "x-time": "1", "x-sign": "s" } };
  const nothing = () => undefined;
  const inputs = httpInputs({ ...others, transport: { ...transport, headers } }, around, {
    source: nothing,
    leaves: nothing,
    field: nothing,
    object: nothing,
    header: nothing,
    http: nothing,
  });
  expect(inputs.object("headers")).toEqual({ "X-Time": "1" });
});

test("an object of the body may be signed by that word", () => {
  const specOf = (from: string) => `
language: 1
provider: acme
title: A
parties: { platform: { title: P }, channel: { title: C } }
we: channel
documents: { guide: { title: G } }
credentials: { key: { title: K, cite: guide#1 } }
protocols:
  p:
    from: platform
    envelope:
      fields:
        sign: { type: string, value: { signature: s }, cite: guide#1 }
        data: { body: true }
    signatures:
      s:
        text: [{ fields: { from: ${from}, nested: error } }, { key: key }]
        then: [utf8, md5, hex]
        cite: guide#1
    cite: guide#1
`;
  expect(contextOf(specOf("body.order")).provider.protocols).toHaveLength(1);
  expect(() => contextOf(specOf("dat.order"))).toThrow("unknown-member");
});

test("what is given for an XML envelope is checked as elements", () => {
  const isShort = (value: unknown) => ((value as WireObject)["ip"] as string).length <= 5;
  const type = { kind: "string", max: 5 } as const;
  const structure = { name: "E", fields: [{ name: "ip", type, required: true }] };
  const table = validator({ structure, face: "sent", check: isShort });
  checkElements(table, ["<ip>a&amp;b</ip>", undefined]);
  expect(() => checkElements(table, ["<ip>abcdef</ip>"])).toThrow(ValidationError);
});
