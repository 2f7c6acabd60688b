import { expect, test } from "vitest";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { readProviderFiles } from "../../generator/spec/read-provider.js";

const head = `language: 1
provider: acme
title: acme
parties: { platform: {}, channel: {} }
we: channel
credentials: { key: {}, iv: {} }
`;

/** The complaints about a spec, each as its code and the text it points at. */
function check(yaml: string, expected: readonly (readonly [code: string, at: string])[]): void {
  const files = [{ path: "acme/provider.yaml", text: head + yaml }];
  const [spec, reading] = readProviderFiles("acme", files, [], "acme");
  const [, resolving] = resolveProvider(spec);
  const found = [...reading, ...resolving].map(({ code, at }) => [
    code,
    at ? at.source.text.slice(at.start, at.end) : "",
  ]);
  expect(found).toEqual(expected);
}

const signed = (then: string, text = "[{ raw: data }]"): string => `protocols:
  notice:
    envelope: { fields: { sign: { type: string, value: { signature: s } }, data: { body: true } } }
    signatures: { s: { text: ${text}, then: ${then} } }
`;
const open = (choices: string): string =>
  `open: { point: { choices: ${choices}, default: a, why: it is not said } }\n`;

const holding = (field: string): string =>
  `protocols: { notice: {} }\ntypes: { A: { fields: {} }, B: { fields: {} }, C: { fields: { x: ${field} } } }\n`;

test("a choice may be one step, several or none", () => {
  check(signed("[utf8, { open: point }, hex]") + open("{ a: md5, b: [md5, sha1], c: [] }"), []);
});

test("a segment cannot stand among steps, nor a number", () => {
  check(signed("[utf8, { open: point }, hex]") + open("{ a: md5, b: 5 }"), [["unknown-step", "5"]]);
  check(signed("[utf8, { open: point }, hex]") + open("{ a: md5, b: { lit: x } }"), [
    ["unknown-step", "lit"],
  ]);
});

test("a step cannot stand among segments", () => {
  check(signed("[utf8, md5, hex]", "[{ open: point }]") + open("{ a: { lit: x }, b: md5 }"), [
    ["bad-choice", "md5"],
  ]);
});

test("a list cannot stand where one text does", () => {
  const content = "protocols: { notice: { transport: { content: { open: point } } } }\n";
  check(content + open("{ a: application/json, b: query }"), []);
  check(content + open("{ a: application/json, b: [query] }"), [["bad-choice", "[query]"]]);
});

test("a text step over one segment may be open too", () => {
  check(
    signed("[utf8, md5, hex]", "[{ raw: data, apply: [{ open: point }] }]") +
      open("{ a: upper, b: [] }"),
    [],
  );
});

test("letter case names parties", () => {
  check(signed("[utf8, md5, { hex: { plaform: upper, channel: lower } }]"), [
    ["unknown-party", "plaform"],
  ]);
});

test("what stands beside a step may stand before it", () => {
  check(signed("[utf8, { iv: iv, aes-cbc-pkcs5: key }, hex]"), []);
  check(signed("[utf8, { aes-cbc-pkcs5: key, iv: vi }, hex]"), [["unknown-credential", "vi"]]);
});

test("a point is not called unused where its place was left out", () => {
  check(`protocols: { notice: { signatrues: {} } }\n${open("{ a: md5, b: sha1 }")}`, [
    ["unknown-key", "signatrues"],
  ]);
});

test("a discriminator tells the structures of a union apart", () => {
  const cases = "{ member: kind, cases: { '1': A, '2': B } }";
  check(holding(`{ type: A | B, discriminator: ${cases} }`), []);
  check(holding(`{ type: list<A | B>, discriminator: ${cases} }`), []);
  check(holding(`{ type: A, discriminator: ${cases} }`), [["bad-discriminator", cases]]);
  check(holding(`{ type: A | B, discriminator: { member: kind, cases: { '1': D } } }`), [
    ["bad-discriminator", "D"],
  ]);
});

test("what is wrong with a protocol is said once, however many extend it", () => {
  const protocol = signed("[utf8, md-5, hex]");
  check(`${protocol}  receipt: { extends: notice, from: channel }\n`, [["unknown-step", "md-5"]]);
});
