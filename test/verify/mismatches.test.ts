import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gbk } from "../../templates/runtime/gbk.js";
import { crafted, defaultsOf, everyMessage, goodMessage } from "../support/crafted.js";
import { isObject } from "../../templates/runtime/wire.js";
import { ask, keysOf, providerOf, stepOf } from "./asking.js";

/* Signatures that do not match: what would make them match is named, and where nothing would, that is said. */

const key = keysOf.xiebao.key;
const md5 = (text: string | Uint8Array): string => createHash("md5").update(text).digest("hex");

/** A notice of xiebao whose signature is `sign`, or that of `signed` with the key before it. */
function notice(
  data: string,
  { sign, signed = data }: { sign?: string; signed?: string } = {},
): string {
  return `{"notifyType":2,"sign":"${sign ?? md5(key + signed)}","data":${data}}`;
}

const data =
  '{"insureNum":"T1","state":true,"payTime":"2026-01-02 08:09:10","price":12100,"otherInfo":{"a/b":121.00,"名":"值"}}';

function wouldMatch(
  text: string | Uint8Array,
  keys: { readonly key: string } = { key },
): readonly string[] {
  const step = stepOf(ask("xiebao", text, { keys }), "signature");
  expect(step.status).toBe("wrong");
  expect(step.matches).toEqual([]);
  return step.wouldMatchIf ?? [];
}

test("the notice as it is matches", () => {
  expect(stepOf(ask("xiebao", notice(data)), "signature").status).toBe("ok");
});

describe("it would match if", () => {
  const compact = (text: string): string => JSON.stringify(JSON.parse(text));
  const cases: readonly [
    says: string,
    text: string | Uint8Array,
    keys?: { readonly key: string },
  ][] = [
    ["the key had no white space around it", notice(data), { key: ` ${key}\n` }],
    ["the key had a line feed behind it", notice(data, { sign: md5(`${key}\n${data}`) })],
    ["the key had a blank behind it", notice(data, { sign: md5(`${key} ${data}`) })],
    ["the key stood behind the text", notice(data, { sign: md5(data + key) })],
    ["the key stood behind the text as '&key='", notice(data, { sign: md5(`${data}&key=${key}`) })],
    ["the text was signed as GBK instead of UTF-8", notice(data, { sign: md5(gbk(key + data)) })],
    [
      "the signer had read the UTF-8 bytes as ISO-8859-1",
      notice(data, { signed: Buffer.from(data).toString("latin1") }),
    ],
    [
      "line ends were CRLF",
      notice(data.replaceAll(",", ",\n"), { signed: data.replaceAll(",", ",\r\n") }),
    ],
    [
      "line ends were LF",
      notice(data.replaceAll(",", ",\r\n"), { signed: data.replaceAll(",", ",\n") }),
    ],
    [
      "the JSON was written anew, without white space",
      notice(data.replaceAll(":", " : "), { signed: data.replaceAll(":", ":") }).replaceAll(
        "08 : 09 : 10",
        "08:09:10",
      ),
    ],
    [
      "the JSON was written anew, numbers as JavaScript writes them (121.00 as 121)",
      notice(data, { signed: compact(data) }),
    ],
    [
      "the JSON was written anew, numbers as Java's doubles (121.00 as 121.0)",
      notice(data, { signed: data.replace("121.00", "121.0") }),
    ],
    [
      "the JSON was written anew, slashes escaped",
      notice(data, { signed: data.replaceAll("/", "\\/") }),
    ],
    [
      "the JSON was written anew, other characters than ASCII as \\u escapes",
      notice(data, { signed: data.replace("名", "\\u540d").replace("值", "\\u503c") }),
    ],
    [
      "the JSON was written anew, with blanks behind commas and colons",
      notice(data, { signed: data.replaceAll('":', '": ').replaceAll(',"', ', "') }),
    ],
    ["the signature had no white space around it", notice(data, { sign: ` ${md5(key + data)} ` })],
  ];

  test.each(cases)("%s", (says, text, keys) => {
    expect(wouldMatch(text, keys)).toContain(`would match if ${says}`);
  });

  test("zeros at the front of the digest were dropped", () => {
    const found = Array.from({ length: 500 }, (_, index) => data.replace("T1", `T${index}`)).find(
      (each) => md5(key + each).startsWith("0"),
    );
    if (found === undefined) throw new Error("no digest begins with zero");
    const dropped = md5(key + found).replace(/^0+/, "");
    expect(wouldMatch(notice(found, { sign: dropped }))).toEqual([
      "would match if zeros at the front of the digest were dropped, as Java's BigInteger does",
    ]);
  });
});

describe("aigobao", () => {
  const provider = providerOf("aigobao");
  const defaults = defaultsOf(provider);
  const each = everyMessage(provider).find(({ operation }) => operation.name === "register");
  if (each === undefined) throw new Error("no register");
  const keys = keysOf.aigobao;
  const message = crafted({ ...each, keys, choices: defaults });

  test("the letter case of the digest alone", () => {
    const upper = message.replace(/"sign":"([0-9a-f]{32})"/, (whole) =>
      whole.toUpperCase().replace("SIGN", "sign"),
    );
    // Its choice is an open point, so that it is named as one.
    const step = stepOf(ask("aigobao", upper, { operation: "register" }), "signature");
    expect(step.matches).toEqual([{ "outer-case": "upper" }]);
  });

  test("pairs in another order, under another choice", () => {
    const value = goodMessage({ ...each, keys, choices: defaults });
    const body = isObject(value) && isObject(value["requestBody"]) ? value["requestBody"] : {};
    const reversed = Object.fromEntries(Object.entries(body).toReversed());
    const pairs = Object.entries(reversed).map(([name, text]) => `${name}=${String(text)}`);
    const text = `${pairs.join("&").toUpperCase()}${keys.md5SecretKey}`;
    const sign = md5(md5(text).toUpperCase());
    const sent = crafted({
      ...each,
      keys,
      choices: defaults,
      value: { ...(value as object), requestBody: reversed },
    });
    const other = sent.replace(/"sign":"[0-9a-f]{32}"/, `"sign":"${sign}"`);
    const step = stepOf(ask("aigobao", other, { operation: "register" }), "signature");
    expect(step.wouldMatchIf).toEqual([
      "would match if the pairs were sorted by 'document', with inner-case=upper",
    ]);
  });

  test("plus signs that a form took for blanks", () => {
    const spoilt = message.replaceAll("+", " ");
    if (spoilt === message) throw new Error("no plus sign to lose");
    const report = ask("aigobao", spoilt, { operation: "register" });
    expect(stepOf(report, "opening").status).toBe("wrong");
    expect(stepOf(report, "signature").wouldMatchIf).toEqual([
      "would match if the blanks in Base64 texts were plus signs, which a form takes for blanks",
    ]);
  });

  test("a wrong key for what travels sealed", () => {
    const report = ask("aigobao", message, {
      operation: "register",
      keys: { ...keys, desKey: "another!" },
    });
    expect(stepOf(report, "opening")).toMatchObject({
      status: "wrong",
      notes: ["no choice of an open point opens it: another key, or not what was sealed"],
    });
    expect(stepOf(report, "signature").status).toBe("wrong");
    expect(stepOf(report, "body").status).toBe("unchecked");
    expect(report).toMatchObject({ verified: false, valid: false });
  });

  test("without keys, what takes none is checked", () => {
    const report = ask("aigobao", message, { operation: "register", keys: {} });
    expect(stepOf(report, "members").status).toBe("ok");
    expect(stepOf(report, "opening").status).toBe("unchecked");
    expect(stepOf(report, "signature")).toMatchObject({
      status: "unchecked",
      says: "it takes --key md5SecretKey=… and --key desKey=…",
    });
    expect(report.verified).toBe(false);
  });
});

describe("what was tampered with", () => {
  test.each([
    ["xiebao", readFileSync("specs/xiebao/samples/pay-notice.json", "utf8"), "12100", "12101"],
    ["gongbao", readFileSync("specs/gongbao/samples/insure-request.xml", "utf8"), "测试", "试测"],
    ["gongbao", readFileSync("specs/gongbao/samples/claim-response.xml", "utf8"), "2026", "2027"],
  ] as const)("%s: nothing makes it match", (name, text, from, to) => {
    const tampered = text.replace(from, to);
    if (tampered === text) throw new Error("nothing was changed");
    const step = stepOf(ask(name, tampered), "signature");
    expect(step).toMatchObject({ status: "wrong", matches: [], wouldMatchIf: [] });
    expect(step.notes.join("\n")).toContain("nor does any of the usual causes");
    expect(step.notes.join("\n")).toContain("compare what is signed with the partner");
    expect(step.trace?.find(({ title }) => /^(?:raw|leaves)/.test(title))?.bytes).toBeGreaterThan(
      10,
    );
  });

  test.each([
    ["0".repeat(40), "the received one has 40 characters, 32 are expected", "SHA-1 in hex"],
    [Buffer.alloc(16).toString("base64"), "the received one has 24 characters", "MD5 in Base64"],
  ])("a signature of another form: %s", (sign, says, like) => {
    const { notes } = stepOf(ask("xiebao", notice(data, { sign })), "signature");
    expect(notes.join("\n")).toContain(says);
    expect(notes.join("\n")).toContain(like);
  });

  test("no signature, or two", () => {
    const text = notice(data).replace(/"sign":"[^"]*",/, "");
    expect(stepOf(ask("xiebao", text), "signature")).toMatchObject({
      status: "wrong",
      says: "there is none where one must be",
    });
    const xml = readFileSync("specs/gongbao/samples/claim-request.xml", "utf8");
    const twice = xml.replace(/<sign>.*<\/sign>/, "$&$&");
    expect(stepOf(ask("gongbao", twice), "signature").says).toContain("stands twice");
  });
});
