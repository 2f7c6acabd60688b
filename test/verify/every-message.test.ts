import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { crafted, defaultsOf, everyMessage } from "../support/crafted.js";
import { ask, faults, keysOf, names, providerOf, stepOf } from "./asking.js";

/* A valid message of every operation, in either direction, of every provider: what it is, is found out, and nothing is wrong. */

describe.each(names)("%s", (name) => {
  const provider = providerOf(name);
  const all = everyMessage(provider).map(
    (each) => [each.operation.name, each.way.of, each] as const,
  );
  const text = (each: (typeof all)[number][2]) =>
    crafted({ ...each, keys: keysOf[name], choices: defaultsOf(provider) });

  test.each(all)("%s, a %s, where it is said what it is", (operation, of, each) => {
    const report = ask(name, text(each), { operation, isReply: of === "reply" });
    expect(faults(report)).toEqual([]);
    const message = { operation, direction: of, protocol: each.operation.protocol };
    expect(report).toMatchObject({ verified: true, valid: true, message });
  });

  test.each(all)("%s, a %s, of which nothing is said", (operation, of, each) => {
    // No reply is documented, so that any JSON is rather the request.
    if (of === "reply" && each.operation.protocol === "notify") return;
    const { message, candidates } = ask(name, text(each));
    if (candidates.length === 0) expect(message).toMatchObject({ operation, direction: of });
    else {
      expect(candidates.length).toBeLessThan(all.length);
      expect(candidates).toContainEqual(expect.objectContaining({ operation, direction: of }));
      expect(message).not.toHaveProperty("operation");
    }
  });

  test.each(all)("%s, a %s, as an HTTP message", (operation, of, each) => {
    const path = each.operation.path ?? each.way.protocol.transport.path ?? "/somewhere";
    const start = of === "request" ? `POST ${path} HTTP/1.1` : "HTTP/1.1 200 OK";
    const content = name === "gongbao" ? "application/xml" : "application/json";
    for (const end of ["\r\n", "\n"]) {
      const head = [start, "Host: acme.test", `Content-Type: ${content}; charset=utf-8`, "", ""];
      const report = ask(name, head.join(end) + text(each));
      expect(report.message?.direction).toBe(of);
      if (of === "reply" && name === "aigobao") continue;
      if (each.operation.address !== undefined) continue;
      expect(faults(report)).toEqual([]);
      if (name === "xiebao" && of === "reply") continue;
      expect(report.message).toMatchObject({ operation, direction: of });
    }
  });
});

describe("what is found out by itself", () => {
  test.each(["xiebao", "gongbao", "lima"] as const)("each request of %s", (name) => {
    const provider = providerOf(name);
    for (const each of everyMessage(provider)) {
      if (each.way.of === "reply" && name === "xiebao") continue;
      const text = crafted({ ...each, keys: keysOf[name], choices: defaultsOf(provider) });
      expect(ask(name, text).message).toMatchObject({
        operation: each.operation.name,
        direction: each.way.of,
      });
    }
  });
});

describe("samples that are signed with test keys", () => {
  /** What is wrong with a sample on purpose. */
  const issues: { readonly [file: string]: readonly string[] } = {
    "correct-request.xml": [
      "requestBody.correctInfo.dateInfo.stratDate",
      "requestBody.correctInfo.dateInfo.endDate",
    ],
    "surrend-request.xml": ["requestBody.accountNo"],
  };
  const files = (name: "xiebao" | "gongbao") =>
    readdirSync(`specs/${name}/samples`).map(
      (file) => [file, `specs/${name}/samples/${file}`] as const,
    );

  test.each(files("gongbao"))("gongbao %s", (file, path) => {
    const report = ask("gongbao", readFileSync(path));
    expect(stepOf(report, "signature").status).toBe("ok");
    expect(report.verified).toBe(true);
    const found = stepOf(report, "body").issues?.map((issue) => issue.path) ?? [];
    expect(found).toEqual(issues[file] ?? []);
    expect(report.valid).toBe(found.length === 0);
  });

  test.each(files("xiebao"))("xiebao %s", (file, path) => {
    const report = ask("xiebao", readFileSync(path));
    const isReply = file.startsWith("reply");
    expect(stepOf(report, "signature").status).toBe(isReply ? "nothing" : "ok");
    expect(report.verified).toBe(true);
    if (file !== "reply-success.json") expect(report.valid).toBe(true);
  });
});

test("the vectors of lima, as messages", () => {
  for (const { inputs, keys, options, result } of providerOf("lima").vectors) {
    const data = inputs["data"];
    if (data === undefined || data === "") continue;
    const inner = JSON.parse(Buffer.from(data, "base64").toString()) as {
      messageHead?: { requestType: string };
    };
    const requestType = inner.messageHead?.requestType ?? "C05";
    const text = JSON.stringify({ sign: result, requestType, channelId: "1", data, UUID: "1" });
    const step = stepOf(
      ask("lima", text, { keys: { signKey: keys["signKey"] ?? "" } }),
      "signature",
    );
    // The letter case of the digest does not count when it is compared.
    expect([options, step.status]).toEqual([options, "ok"]);
  }
});
