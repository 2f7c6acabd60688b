import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gbk } from "../../templates/runtime/gbk.js";
import { crafted, defaultsOf, everyMessage, goodMessage, now } from "../support/crafted.js";
import { isObject, type WireObject } from "../../templates/runtime/wire.js";
import { ask, faults, keysOf, providerOf, stepOf, type Name } from "./asking.js";

/* What the steps around the signature say. */

const sample = readFileSync("specs/xiebao/samples/pay-notice.json");
const text = sample.toString();

function message(
  name: Name,
  operation: string,
  of: "request" | "reply",
  change?: (value: WireObject) => WireObject,
) {
  const provider = providerOf(name);
  const each = everyMessage(provider).find(
    (one) => one.operation.name === operation && one.way.of === of,
  );
  if (each === undefined) throw new Error(`no ${operation}`);
  const crafting = { ...each, keys: keysOf[name], choices: defaultsOf(provider) };
  const value = goodMessage(crafting);
  if (change === undefined || !isObject(value)) return crafted(crafting);
  return crafted({ ...crafting, value: change(value) });
}

describe("the capture", () => {
  test.each([
    [
      "a byte order mark",
      Buffer.concat([Buffer.from("\ufeff"), sample]),
      "it begins with a byte order mark",
    ],
    ["GBK", gbk(text), "they are read as GBK here"],
    ["bytes of nothing", Buffer.concat([sample, Buffer.of(0xff, 0xff)]), "neither UTF-8 nor GBK"],
  ])("%s", (_, bytes, says) => {
    const step = stepOf(ask("xiebao", bytes), "capture");
    expect(step.status).toBe("wrong");
    expect(step.notes.join()).toContain(says);
  });

  test("bytes are counted as they were captured", () => {
    const gbkHead = `POST / HTTP/1.1\r\nContent-Length: ${gbk(text).length}\r\n\r\n`;
    const says = (bytes: Uint8Array | string) => stepOf(ask("xiebao", bytes), "capture").says;
    expect(says(gbk(gbkHead + text))).toContain(`JSON, ${gbk(text).length} bytes of body`);
    expect(says(Buffer.of(0xff, 0xfe, 0xff))).toContain("3 bytes");
    expect(stepOf(ask("xiebao", ""), "envelope").says).toBe("it is empty");
  });

  test("read as GBK, what was signed as UTF-8 matches all the same", () => {
    expect(stepOf(ask("xiebao", gbk(text)), "signature").status).toBe("ok");
  });

  test("a line end that the capture added behind a body whose length is said", () => {
    const body = text.trimEnd();
    const length = Buffer.byteLength(body);
    const head = (said: number) => `POST / HTTP/1.1\nContent-Length: ${said}\n\n`;
    expect(faults(ask("xiebao", `${head(length)}${body}\n`))).toEqual([]);
    expect(stepOf(ask("xiebao", `${head(length + 7)}${body}`), "capture")).toMatchObject({
      status: "wrong",
      notes: [
        expect.stringContaining(`the body has ${length} bytes, content-length says ${length + 7}`),
      ],
    });
  });

  test("another media type and another method", () => {
    const report = ask("xiebao", `PUT / HTTP/1.1\nContent-Type: text/plain\n\n${text}`);
    expect(stepOf(report, "envelope")).toMatchObject({
      status: "wrong",
      notes: [
        "content-type is text/plain, the protocol has application/json",
        "the method is PUT, the protocol has POST",
      ],
    });
  });
});

describe("the envelope", () => {
  const broken: readonly [what: string, name: Name, text: string, at: string, says: string][] = [
    ["JSON", "xiebao", '{\n  "a": 1,\n  "b": }\n', "3:8", "The text is not JSON"],
    ["JSON, CRLF", "xiebao", '{\r\n  "a": 1,\r\n  "b": }\r\n', "3:8", "The text is not JSON"],
    ["a member twice", "xiebao", '{ "a": 1,\n"a": 2 }', "2:1", "A member stands twice"],
    ["XML", "gongbao", "<a>\n  <b></c>\n</a>", "2:6", "not closed by its own end tag"],
    [
      "the body of an HTTP message",
      "xiebao",
      "POST / HTTP/1.1\r\nHost: a\r\n\r\n{\r\n]",
      "5:1",
      "The text is not JSON",
    ],
  ];
  test.each(broken)("%s", (_, name, body, at, says) => {
    const report = ask(name, body);
    expect(stepOf(report, "envelope")).toMatchObject({ status: "wrong", at });
    expect(stepOf(report, "envelope").says).toContain(says);
    expect(stepOf(report, "signature").status).toBe("unchecked");
    expect(report).toMatchObject({ verified: false, valid: false });
  });

  test("what is nothing", () => {
    expect(stepOf(ask("xiebao", "hello"), "envelope").says).toContain("neither JSON nor XML");
    expect(stepOf(ask("xiebao", '{"hello":1}'), "operation")).toMatchObject({ status: "wrong" });
    expect(stepOf(ask("gongbao", "<other/>"), "operation")).toMatchObject({ status: "wrong" });
  });

  test("members that are missing, of other types, or that no table has", () => {
    const body = text
      .replace('"notifyType": 2', '"notifyType": 2, "more": 1')
      .replace(/"sign": "\w+"/, '"sign": 5');
    const step = stepOf(ask("xiebao", body), "members");
    expect(step.issues).toMatchObject([{ path: "sign", rule: "type" }]);
    expect(step.notes).toEqual(["members that no table has: more"]);
  });
});

describe("the body", () => {
  test("issues with their paths", () => {
    const body = text
      .replace('"price": 12100', '"price": "x"')
      .replace('"state": true', '"state": 5');
    const step = stepOf(ask("xiebao", body), "body");
    expect(step.issues?.map(({ path, rule }) => `${rule} ${path}`)).toEqual([
      "type data.state",
      "type data.price",
    ]);
  });

  test("what would be refused if it were sent", () => {
    const long = message("aigobao", "register", "request", (value) => ({
      ...value,
      requestBody: { ...(value["requestBody"] as WireObject), company: "x".repeat(40) },
    }));
    const report = ask("aigobao", long, { operation: "register" });
    expect(stepOf(report, "body")).toMatchObject({
      status: "ok",
      notes: [expect.stringContaining("would be refused if it were sent: requestBody.company")],
    });
    expect(report).toMatchObject({ verified: true, valid: true });
  });
});

describe("credentials that travel", () => {
  test("are compared", () => {
    const body = message("aigobao", "register", "request");
    const other = { ...keysOf.aigobao, accessToken: "TESTTOKEN2" };
    expect(stepOf(ask("aigobao", body, { operation: "register" }), "members").notes).toContain(
      "'accessToken' is the credential",
    );
    expect(
      stepOf(ask("aigobao", body, { operation: "register", keys: other }), "members"),
    ).toMatchObject({
      status: "wrong",
      notes: expect.arrayContaining(["'accessToken' is not the credential that was given"]),
    });
  });
});

describe("copies", () => {
  test("that differ", () => {
    const body = message("lima", "renewalNotice", "request");
    const other = body.replace('"channelId":"CH001"', '"channelId":"CH002"');
    expect(stepOf(ask("lima", body), "copies").status).toBe("ok");
    expect(stepOf(ask("lima", other), "copies")).toMatchObject({
      status: "wrong",
      notes: ["'channelId' does not repeat 'data.messageHead.channelId'"],
    });
  });
});

describe("the time", () => {
  const body = message("aigobao", "register", "request");
  const judged = (at?: number) =>
    stepOf(
      ask("aigobao", body, { operation: "register", ...(at === undefined ? {} : { now: at }) }),
      "time",
    );

  test.each([
    [undefined, "nothing", "it is not held against the clock without --now"],
    [now + 60_000, "ok", "60 s before --now"],
    [now + 301_000, "wrong", "301 s before --now; 300 s are allowed"],
    [now - 61_000, "wrong", "61 s after --now"],
  ])("at %s it is %s", (at, status, says) => {
    expect(judged(at)).toMatchObject({ status, says: expect.stringContaining(says) });
    expect(judged(at).says).toContain(new Date(now).toISOString());
  });
});
