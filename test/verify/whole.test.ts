import { describe, expect, test } from "vitest";
import type { Choices } from "../../generator/protocol/choose.js";
import type { Asked } from "../../generator/verify/asked.js";
import type { Report } from "../../generator/verify/report.js";
import { craftedHttp, defaultsOf, everyMessage } from "../support/crafted.js";
import { ask, faults, keysOf, providerOf, stepOf } from "./asking.js";

/* Messages that are encoded as a whole, and signatures in a header whose name the deployer chooses. */

const provider = providerOf("huanong");
const keys = keysOf.huanong;
const usual = defaultsOf(provider);
const aes: Choices = { ...usual, cipher: "aes", "header-signature": "hmac-sha256" };
const all = everyMessage(provider).map((each) => [each.operation.name, each.way.of, each] as const);
const [, , notice] = all.find(([, of]) => of === "request") ?? all[0] ?? [];
if (notice === undefined) throw new Error("no notice");

const text = (choices: Choices): string => craftedHttp({ ...notice, keys, choices });
const askFor = (capture: string, more: Partial<Asked> = {}): Report =>
  ask("huanong", capture, { choices: aes, ...more });

describe.each(["none", "aes", "aes-hex"])("cipher=%s", (cipher) => {
  test.each(all)("%s, a %s, is verified", (operation, of, each) => {
    const choices = { ...aes, cipher, "signature-header": "X-Partner-Sign" };
    const report = askFor(craftedHttp({ ...each, keys, choices }), { choices });
    expect(faults(report)).toEqual([]);
    expect(report).toMatchObject({ verified: true, valid: true });
    expect(report.message).toMatchObject({ operation, direction: of });
    expect(stepOf(report, "decoding").status).toBe(cipher === "none" ? "nothing" : "ok");
    expect(stepOf(report, "signature").status).toBe(of === "request" ? "ok" : "nothing");
  });

  test("under another choice, both are named", () => {
    const report = askFor(text({ ...aes, cipher }), { choices: usual });
    const isPlain = cipher === "none";
    expect(stepOf(report, "decoding")).toMatchObject({
      status: isPlain ? "nothing" : "wrong",
      notes: isPlain ? [] : [`it opens with cipher=${cipher}`],
    });
    expect(stepOf(report, "signature")).toMatchObject({
      status: "wrong",
      says: "there is one, though with the choices taken there is none",
      matches: [{ "header-signature": "hmac-sha256" }],
    });
    expect(stepOf(report, "body").status).toBe("ok");
  });
});

describe("a body that stays closed", () => {
  test("for want of its key: what is signed around it is checked all the same", () => {
    const { signKey } = keys;
    const report = askFor(text(aes), { keys: { signKey } });
    expect(stepOf(report, "decoding")).toMatchObject({
      status: "unchecked",
      says: "the body travels encoded and stays closed: it takes --key aesKey=…",
    });
    expect(stepOf(report, "signature").status).toBe("ok");
    expect(stepOf(report, "operation").status).toBe("unchecked");
    expect(report).toMatchObject({ verified: false, valid: false });
  });

  test.each(["0123456789abcdeX", "too short"])("by the key %s", (aesKey) => {
    for (const choices of [aes, { ...aes, cipher: "none" }]) {
      const report = askFor(text(aes), { keys: { ...keys, aesKey }, choices });
      expect(stepOf(report, "decoding")).toMatchObject({
        status: "wrong",
        says: "the body travels encoded and cannot be decoded",
      });
      expect(stepOf(report, "decoding").notes.at(-1)).toBe(
        "no choice of an open point opens it: another key, or not what was sealed",
      );
      expect(stepOf(report, "signature").status).toBe("ok");
    }
  });

  test("after it was tampered with", () => {
    const capture = text(aes);
    const at = capture.length - 40;
    const other = capture[at] === "A" ? "B" : "A";
    const report = askFor(capture.slice(0, at) + other + capture.slice(at + 1));
    expect(stepOf(report, "decoding").status).not.toBe("nothing");
    expect(stepOf(report, "signature")).toMatchObject({
      status: "wrong",
      matches: [],
      wouldMatchIf: [],
    });
  });
});

describe("a signature in a header", () => {
  test("of another name is found by it", () => {
    const capture = text({ ...aes, "signature-header": "X-Partner-Sign" });
    const { matches, notes } = stepOf(askFor(capture), "signature");
    expect(matches).toEqual([{ "signature-header": "x-partner-sign" }]);
    expect(notes).toEqual(["matches with signature-header=x-partner-sign"]);
  });

  test("that is tampered with matches with nothing", () => {
    const capture = text(aes).replace(/(X-Signature: ).{4}/, "$1abcd");
    for (const choices of [aes, usual]) {
      const step = stepOf(askFor(capture, { choices }), "signature");
      expect(step).toMatchObject({ status: "wrong", matches: [], wouldMatchIf: [] });
      expect(step.notes[0]).toMatch(/^none of the \d+ combinations of open points matches$/);
    }
  });

  test("without the key is said to be there", () => {
    const { aesKey } = keys;
    const report = askFor(text(aes), { keys: { aesKey }, choices: { ...usual, cipher: "aes" } });
    expect(stepOf(report, "signature")).toMatchObject({
      status: "unchecked",
      notes: ["it takes --key signKey=…"],
    });
  });

  test("that is given beside a bare body", () => {
    const [head = "", body = ""] = text(aes).split("\r\n\r\n");
    const sign = /X-Signature: (.*)/.exec(head)?.[1] ?? "";
    const given = { headers: { "x-signature": sign } };
    // An editor's line end travels with no such message.
    expect(stepOf(askFor(`${body}\n`, given), "signature").status).toBe("ok");
  });
});

test("no ciphertext is shown", () => {
  const capture = text(aes);
  const body = capture.split("\r\n\r\n")[1] ?? "";
  const report = JSON.stringify(askFor(capture));
  expect(report).not.toContain(body.slice(0, 32));
  expect(report).toContain("‹sealed›");
});
