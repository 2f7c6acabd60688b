import { createCipheriv, createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acmeProject, type Around, type Project, type Ran } from "../support/project.js";

const key = "geheim-Schlüssel-7Hq2";
const data = '{"orderNo":"1", "price":121.00}';
const digest = createHash("md5").update(`${key}1${data}`).digest("hex");
const message = (sign?: string): string =>
  JSON.stringify({ kind: "1", sign }).replace("}", `,"data":${data}}`);

const operation = "sign acme payNotice";
const line = `${operation} --input m.json --key key=env:KEY`;
const withKey: Around = { environment: { KEY: key } };

function project(text = message()): Project {
  return acmeProject({ "m.json": text });
}

/** Every form in which a key could slip out. */
function expectNoKey({ output, said }: Ran, secret = key): void {
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    secret.toUpperCase(),
    secret.toLowerCase(),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    // The first digits: what follows depends on what stands behind the key.
    bytes.toString("base64").slice(0, -4),
    bytes.toString("base64url").slice(0, -4),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
  for (const form of forms) {
    expect(output).not.toContain(form);
    expect(said).not.toContain(form);
  }
}

describe("the signature", () => {
  test("is all that is printed", async () => {
    const ran = await project().run(line, withKey);
    expect(ran).toEqual({ output: `${digest}\n`, codes: [], said: "", succeeded: true });
  });

  test("as JSON", async () => {
    const { output } = await project().run(`${line} --format json`, withKey);
    expect(JSON.parse(output)).toEqual({ operation: "payNotice", signature: digest });
  });

  test("of a message on standard input", async () => {
    const { output } = await project().run(`${operation} --input - --key key=env:KEY`, {
      ...withKey,
      standardInput: message(),
    });
    expect(output).toBe(`${digest}\n`);
  });
});

describe("--explain", () => {
  test("prints every step, the key masked", async () => {
    const ran = await project().run(`${line} --explain`, withKey);
    expect(ran.output).toBe(`key key     text   ‹key›
field kind  text   1
raw data    text   ${data}
text        text   ‹key›1${data}
utf8        bytes  not shown: it holds a key
md5         bytes  ${digest}
hex lower   text   ${digest}
`);
    expectNoKey(ran);
  });

  test("as JSON", async () => {
    const ran = await project().run(`${line} --explain --format json`, withKey);
    const report = JSON.parse(ran.output) as { steps: readonly object[] };
    expect(report).toMatchObject({ operation: "payNotice", signature: digest, options: {} });
    expect(report.steps[0]).toEqual({ title: "key key", flow: "text", shown: "‹key›" });
    expect(report.steps.at(-1)).toEqual({ title: "hex lower", flow: "text", shown: digest });
    expectNoKey(ran);
  });

  test("shows line ends and control characters of a message as escapes", async () => {
    const text = message().replace(data, '{\n\t"orderNo":"\u202e"}');
    const { output } = await project(text).run(`${line} --explain`, withKey);
    expect(output).toContain('raw data    text   {\\n\\t"orderNo":"\\u202e"}\n');
  });

  test.each([
    ["upper case", "[upper, utf8, md5, hex]"],
    ["upper case of what changes its length", "[lower, upper, utf8, sha256, base64]"],
    ["base64 in between", "[utf8, base64, utf8, md5, hex]"],
    ["hex in between", "[utf8, { hex: upper }, lower, utf8, sm3, hex]"],
    ["two digests", "[utf8, md5, hex, utf8, md5, hex]"],
    ["a keyed digest", "[utf8, { hmac-sha256: key }, hex]"],
  ])("never shows the key: %s", async (_, steps) => {
    const own = project();
    own.put({
      "specs/acme/protocols.yaml": own
        .text("specs/acme/protocols.yaml")
        .replace("[utf8, md5, hex]", steps),
    });
    for (const format of ["text", "json"]) {
      const ran = await own.run(`${line} --explain --format ${format}`, withKey);
      expect(ran.succeeded, ran.said).toBe(true);
      expectNoKey(ran);
    }
  });

  test.each(["[utf8, base64]", "[utf8, hex]", "[upper]"])(
    "a signature %s that holds the key itself is not shown",
    async (steps) => {
      const own = project();
      own.put({
        "specs/acme/protocols.yaml": own
          .text("specs/acme/protocols.yaml")
          .replace("[utf8, md5, hex]", steps),
      });
      const ran = await own.run(`${line} --explain`, withKey);
      expect(ran).toMatchObject({ output: "", codes: ["cannot-sign"], succeeded: false });
      expectNoKey(ran);
    },
  );
});

describe("a message that carries a signature", () => {
  test("the same one", async () => {
    const ran = await project(message(digest)).run(line, withKey);
    expect(ran).toMatchObject({
      output: `${digest}\nthe signature in the message matches\n`,
      succeeded: true,
    });
  });

  test("another one is no success, but no complaint either", async () => {
    const ran = await project(message("0".repeat(32))).run(line, withKey);
    expect(ran).toMatchObject({
      output: `${digest}\nthe signature in the message differs\n`,
      codes: [],
      succeeded: false,
    });
    const json = await project(message("x")).run(`${line} --format json`, withKey);
    expect(JSON.parse(json.output)).toMatchObject({ received: "differs" });
    expect(json.succeeded).toBe(false);
  });

  test("letter case counts unless the spec says otherwise", async () => {
    const own = project(message(digest.toUpperCase()));
    expect((await own.run(line, withKey)).output).toContain("differs");
    own.put({
      "specs/acme/protocols.yaml": own
        .text("specs/acme/protocols.yaml")
        .replace("md5, hex]", "md5, hex], verify: { ignore-case: true }"),
    });
    expect((await own.run(line, withKey)).output).toContain("matches");
  });
});

describe("where keys come from", () => {
  test.each([
    ["a file", "file:keys/k", { "keys/k": key }, {}],
    ["a file that ends as editors end them", "file:k", { k: `${key}\n` }, {}],
    ["a file of another system", "file:k", { k: `\ufeff${key}\r\n` }, {}],
    ["standard input", "-", {}, { standardInput: `${key}\n` }],
  ])("%s", async (_, source, files, around) => {
    const ran = await project()
      .put(files)
      .run(`${operation} --input m.json --key key=${source}`, around);
    expect(ran).toMatchObject({ output: `${digest}\n`, said: "" });
  });

  test.each([
    ["none is given", "", "the key 'key' is missing"],
    ["a variable that is not set", " --key key=env:OTHER", "the key 'key' is empty or not set"],
    ["an empty variable", " --key key=env:EMPTY", "the key 'key' is empty or not set"],
    ["an empty file", " --key key=file:empty", "the key 'key' is empty or not set"],
    ["nothing on standard input", " --key key=-", "the key 'key' is empty or not set"],
    ["another credential's name", " --key kye=env:KEY", "there is no credential 'kye'"],
  ])("refused: %s", async (_, flag, reason) => {
    const own = project().put({ empty: "\n" });
    const ran = await own.run(`${operation} --input m.json${flag}`, {
      environment: { KEY: key, EMPTY: "" },
    });
    expect(ran).toMatchObject({ output: "", codes: ["cannot-sign"], succeeded: false });
    expect(ran.said).toContain(`the signature cannot be worked out: ${reason}`);
    expectNoKey(ran);
  });

  test.each([
    ["with its name", `key=${key}`],
    ["alone", key],
    ["alone, in Base64", `${Buffer.from(key).toString("base64")}==`],
    ["alone, nearly the name of a credential", "keyy"],
    ["behind a source's name that there is not", `key=text:${key}`],
    ["behind another name", `secret=${key}`],
  ])("a key given literally is refused and not repeated: %s", async (_, given) => {
    const ran = await project().run(`${operation} --input m.json --key ${given}`);
    expect(ran).toMatchObject({ output: "", codes: ["cannot-sign"], succeeded: false });
    expect(ran.said).toContain("key=env:VARIABLE");
    expectNoKey(ran);
    for (const part of given.split(/=|:/).filter((text) => text.length > 3 && text !== "text")) {
      expect(ran.said).not.toContain(part);
    }
  });

  test("a file that is not text is not shown", async () => {
    const own = project();
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      `${own.folder}/k`,
      Buffer.concat([Buffer.from(`${key}\n${key}`), Buffer.of(0xff)]),
    );
    const ran = await own.run(`${operation} --input m.json --key key=file:k`);
    expect(ran.codes).toEqual(["unreadable-input"]);
    expect(ran.said).toContain("'key=file:…' cannot be read: it is not UTF-8");
    expectNoKey(ran);
  });

  test.each([
    ["missing.txt", "it does not exist"],
    ["specs", "it is a folder"],
  ])("a file that cannot be read, whose name may be the key: %s", async (path, reason) => {
    const { codes, said } = await project().run(
      `${operation} --input m.json --key key=file:${path}`,
    );
    expect(codes).toEqual(["unreadable-input"]);
    expect(said).toContain(`'key=file:…' cannot be read: ${reason}`);
  });

  test("standard input is read once", async () => {
    const ran = await project().run(`${operation} --input - --key key=-`, { standardInput: key });
    expect(ran.codes).toContain("bad-usage");
    expect(ran.said).toContain("only one thing can be read from standard input");
    expectNoKey(ran);
  });
});

describe("what is to be signed", () => {
  test("an unknown operation", async () => {
    const { codes, said } = await project().run(line.replace("payNotice", "payNotcie"), withKey);
    expect(codes).toEqual(["unknown-operation"]);
    expect(said).toContain(
      "'acme' has no operation 'payNotcie'\n  help: did you mean 'payNotice'?",
    );
  });

  test("no message", async () => {
    const { codes, said } = await project().run(`${operation} --key key=env:KEY`, withKey);
    expect(codes).toEqual(["bad-usage"]);
    expect(said).toContain("'sign' needs the message: --input FILE");
  });

  test.each([
    ["not there", undefined, "it does not exist"],
    ["no JSON", '{"data": }', "it is not strict JSON"],
    ["JSON that says two things", '{"data":{},"data":{"a":1}}', "it is not strict JSON"],
    ["empty", "", "it is not strict JSON"],
  ])("a message that is %s", async (_, text, reason) => {
    const { codes, said } = await project().put({ "m.json": text }).run(line, withKey);
    expect(codes).toEqual(["unreadable-input"]);
    expect(said).toContain(`'m.json' cannot be read: ${reason}`);
  });

  test.each([
    ['{"kind":"1"}', "the message has no raw data"],
    ['{"data":{}}', "the message has no field kind"],
    ["[]", "the message has no field kind"],
    ['{"kind":"\\ud83d","data":{}}', "The text has a lone surrogate"],
  ])("a message that lacks what is signed: %s", async (text, reason) => {
    const { codes, said } = await project(text).run(line, withKey);
    expect(codes).toEqual(["cannot-sign"]);
    expect(said).toContain(reason);
  });

  test("a protocol without signatures, or without JSON", async () => {
    const own = project();
    const protocols = own.text("specs/acme/protocols.yaml");
    const unsigned = protocols
      .replace(", value: { signature: notice }", "")
      .replace(/ {4}signatures:\n.*\n/, "");
    const refused = await own.put({ "specs/acme/protocols.yaml": unsigned }).run(line, withKey);
    expect(refused.said).toContain("requests of the protocol 'notice' carry no signature");
    const form = protocols.replace(
      "from: platform",
      "from: platform\n    transport: { content: application/x-www-form-urlencoded }",
    );
    const other = await own.put({ "specs/acme/protocols.yaml": form }).run(line, withKey);
    expect(other.said).toContain(
      "only JSON and XML can be read here, not application/x-www-form-urlencoded",
    );
  });
});

describe("a sealed body", () => {
  const body = '{"orderNo":"1", "price":121.00}';
  const keys = { KEY: key, DES: "8-bytes!-and-more" };
  const des = `${line} --key desKey=env:DES`;
  const seal = (text: string, by = keys.DES.slice(0, 8)): string => {
    const cipher = createCipheriv("des-ede3", by.repeat(3), null);
    return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]).toString("base64");
  };
  const sealedMessage = (sealed: unknown, sign?: string): string =>
    JSON.stringify({ kind: "1", sign, data: sealed });
  const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

  /** Of acme, whose data travels sealed, and whose signature covers `segments` behind the key. */
  function sealing(text: string, segments: string): Project {
    const own = project(text);
    const protocols = own
      .text("specs/acme/protocols.yaml")
      .replace("{ key: {} }", "{ key: {}, desKey: { bytes: { open: des-key } } }")
      .replace(
        "data: { body: true }",
        "data: { type: string, value: { encode: body, then: [json, utf8, { des-ecb-pkcs5: desKey }, base64] }, cite: notice#1/data }",
      )
      .replace("{ raw: data }", segments);
    const openPoints =
      "open: { des-key: { choices: { first8: first8, exact8: exact8 }, default: first8, why: not said } }\n";
    return own.put({ "specs/acme/protocols.yaml": openPoints + protocols });
  }
  const members = "{ fields: { from: body, sort: code-unit, nested: error } }";

  test.each([
    ["its members", members, `${key}1orderNo=1&price=121.00`],
    ["its own text", "{ raw: body }", `${key}1${body}`],
    ["a text in it", "{ field: body.orderNo }", `${key}11`],
    ["a number's own text in it", "{ raw: body.price }", `${key}1121.00`],
  ])("is opened where the signature covers %s", async (_, segments, text) => {
    const own = sealing(sealedMessage(seal(body), md5(text)), segments);
    const ran = await own.run(des, { environment: keys });
    expect(ran).toMatchObject({
      output: `${md5(text)}\nthe signature in the message matches\n`,
      said: "",
    });
  });

  test("stays closed where the signature covers the text that travels, without its key", async () => {
    const own = sealing(sealedMessage(seal(body)), "{ field: data }");
    const ran = await own.run(line, { environment: keys });
    expect(ran).toMatchObject({ output: `${md5(`${key}1${seal(body)}`)}\n`, said: "" });
  });

  test("is opened step by step, no key shown", async () => {
    const own = sealing(sealedMessage(seal(body)), members);
    const ran = await own.run(`${des} --explain`, { environment: keys });
    expect(ran.output).toBe(`options  des-key=first8

member data                text   ${seal(body)}
undo base64                bytes  ${Buffer.from(seal(body), "base64").toString("hex")}
undo des-ecb-pkcs5 desKey  bytes  ${Buffer.from(body).toString("hex")}
undo utf8                  text   ${body}
key key                    text   ‹key›
field kind                 text   1
fields of body             text   orderNo=1&price=121.00
text                       text   ‹key›1orderNo=1&price=121.00
utf8                       bytes  not shown: it holds a key
md5                        bytes  ${md5(`${key}1orderNo=1&price=121.00`)}
hex lower                  text   ${md5(`${key}1orderNo=1&price=121.00`)}
`);
    expectNoKey(ran);
    expectNoKey(ran, keys.DES);
    expectNoKey(ran, keys.DES.slice(0, 8));
  });

  const cannot = "what 'data' holds cannot be opened";
  test.each([
    ["no key for it", sealedMessage(seal(body)), line, "the key 'desKey' is missing"],
    [
      "another key",
      sealedMessage(seal(body, "another!")),
      des,
      `${cannot}: The sealed bytes cannot be opened with this key`,
    ],
    [
      "a key of the wrong length",
      sealedMessage(seal(body)),
      `${des} --option des-key=exact8`,
      `${cannot}: The key has not the right length: a DES key has 8 bytes`,
    ],
    ["no Base64", sealedMessage("{}"), des, `${cannot}: The text is not Base64`],
    ["no text", sealedMessage({}), des, "the message has no member 'data'"],
    [
      "no JSON inside",
      sealedMessage(seal("{")),
      des,
      "what 'data' holds is no JSON once it is opened: The text is not JSON at offset 1",
    ],
    ["no object inside", sealedMessage(seal("[]")), des, "the message has no fields of body"],
  ])("refused: %s", async (_, text, args, reason) => {
    const ran = await sealing(text, members).run(args, { environment: keys });
    expect(ran).toMatchObject({ output: "", codes: ["cannot-sign"], succeeded: false });
    expect(ran.said).toContain(`the signature cannot be worked out: ${reason}`);
    expectNoKey(ran, keys.DES);
  });
});

describe("open points", () => {
  const vectors = "specs/xiebao/samples/pay-notice.json";
  const xiebao = (flags: string, environment = { KEY: "test-key-7Hq2" }): Promise<Ran> => {
    const own = acmeProject({ "m.json": readFileSync(vectors, "utf8") });
    return own.run(
      `sign xiebao payNotice --input m.json --key key=env:KEY --specs ${process.cwd()}/specs${flags}`,
      {
        environment,
      },
    );
  };

  test("have their default, and the explanation names those that count", async () => {
    const { output } = await xiebao(" --explain");
    expect(output).toMatch(/^options {2}digest-case=lower\n\nkey key/);
    expect(output).toMatch(
      /\nhex lower {2}text {3}[0-9a-f]{32}\nthe signature in the message matches\n$/,
    );
  });

  test("may be chosen", async () => {
    const { output } = await xiebao(" --option digest-case=upper");
    expect(output).toMatch(/^[0-9A-F]{32}\n/);
  });

  test("an unknown one, or an unknown choice", async () => {
    const point = await xiebao(" --option digest-cas=upper");
    expect(point).toMatchObject({ output: "", codes: ["unknown-open-point"] });
    expect(point.said).toContain("did you mean 'digest-case'?");
    const choice = await xiebao(" --option digest-case=Upper");
    expect(choice).toMatchObject({ output: "", codes: ["unknown-choice"] });
    expect(choice.said).toContain("choose one of lower, upper");
    expect((await xiebao(" --option digest-case")).codes).toEqual(["unknown-choice"]);
  });

  test("what is like none of them is not repeated: it may be a key", async () => {
    const choice = await xiebao(" --option digest-case=test-key-7Hq2");
    expect(choice.said).toContain("'…' is none of the choices");
    expect((await xiebao(" --option test-key-7Hq2=lower")).said).toContain("open point '…'");
  });

  test("another key, another signature: it differs", async () => {
    const ran = await xiebao("", { KEY: "another-key" });
    expect(ran.output).toContain("the signature in the message differs\n");
    expect(ran.succeeded).toBe(false);
  });
});
