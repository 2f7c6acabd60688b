import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { keyFiles } from "../support/key-files.js";
import { emptyProject, type Project, type Ran } from "../support/project.js";

/* `baowen sign` of what is signed over the HTTP message, with either key of a pair. The result is what OpenSSL made of the same. */

const { rsaA, rsaB, ed25519A } = keyFiles;
const body = '{"orderNo":"A1","premium":121.00}';
const nonce = "0123456789abcdef0123456789abcdef";
const specs = {
  headers: readFileSync("test/fixtures/key-pairs/headers.yaml", "utf8"),
  authorization: readFileSync("test/fixtures/key-pairs/authorization.yaml", "utf8"),
};

/** The signature of the vector in the YAML. */
function made(name: keyof typeof specs): string {
  const { vectors } = parse(specs[name]) as { vectors: { order: { result: string } } };
  return vectors.order.result;
}

function project(name: keyof typeof specs): Project {
  return emptyProject().put({
    "specs/acme/provider.yaml": specs[name],
    "m.json": body,
    "private.pem": rsaA.private,
    "public.pem": rsaA.public,
    "other.pem": rsaB.public,
    "junk.pem": rsaA.private.replace(/\n[^\n]{64}\n/, "\nMIIjunk-in-the-middle\n"),
    "kind.pem": ed25519A.private,
  });
}

const times = `--header X-Timestamp=1735786800000 --header x-nonce=${nonce}`;
const where = "--url https://api.acme.example/open/v1/orders";
const line = (key: string, more: string) =>
  `sign acme placeOrder --input m.json --key apiKey=file:${key}.pem ${more}`;

function expectNoKey({ output, said }: Ran): void {
  for (const secret of rsaA.private.split("\n").filter((each) => each.length > 8)) {
    if (secret.startsWith("-----")) continue;
    expect(output + said).not.toContain(secret);
  }
}

test("with the private key, the signature", async () => {
  const ran = await project("headers").run(line("private", `${times} ${where}`));
  expect(ran).toEqual({ output: `${made("headers")}\n`, codes: [], said: "", succeeded: true });
});

test("every step, none of which shows the key", async () => {
  const ran = await project("headers").run(line("private", `${times} ${where} --explain`));
  expect(ran.output).toContain(`http method         text   POST
http path           text   /open/v1/orders
header X-Timestamp  text   1735786800000
header X-Nonce      text   ${nonce}
http body           text   ${body}
`);
  expect(ran.output).toContain("rsa-sha256 apiKey   bytes  ");
  expectNoKey(ran);
});

test("without an address, the path of the operation", async () => {
  const ran = await project("headers").run(line("private", `${times} --explain`));
  expect(ran.output).toContain("http path           text   /v1/orders\n");
});

describe.each(["private", "public"])("with the %s key, the signature in a header", (key) => {
  test.each([
    ["that fits matches", made("headers"), true],
    [
      "of something else differs",
      `${made("headers").replace(/^./, (one) => (one === "A" ? "B" : "A"))}`,
      false,
    ],
    ["that is none differs", "!garbage!", false],
  ])("%s", async (_, sign, succeeded) => {
    const more = `${times} ${where} --header X-Signature=${sign}`;
    const ran = await project("headers").run(line(key, more));
    expect(ran.output).toContain(
      `the signature in the message ${succeeded ? "matches" : "differs"}\n`,
    );
    expect(ran.succeeded).toBe(succeeded);
  });
});

test("with a public key alone, what is signed is explained, and nothing is made", async () => {
  const more = `${times} ${where} --header X-Signature=${made("headers")}`;
  const ran = await project("headers").run(line("public", `${more} --explain --format json`));
  const report = JSON.parse(ran.output) as { steps: readonly { title: string }[] };
  expect(report).toMatchObject({ operation: "placeOrder", received: "matches" });
  expect(report).not.toHaveProperty("signature");
  expect(report.steps.map(({ title }) => title).slice(-2)).toEqual(["text", "utf8"]);
});

test("of another pair's public key it differs", async () => {
  const more = `${times} ${where} --header X-Signature=${made("headers")}`;
  const ran = await project("headers").run(line("other", more));
  expect([ran.output, ran.succeeded]).toEqual(["the signature in the message differs\n", false]);
});

test("of parameters of a header's scheme", async () => {
  const header = (sign: string) =>
    `Authorization=ACME-SHA256-RSA2048 mchid="1", nonce="${nonce}", timestamp="1735786800000", signature="${sign}"`;
  const run = async (sign: string) => {
    const words = line("public", where).split(" ");
    return (await project("authorization").run([...words, "--header", header(sign)])).output;
  };
  expect(await run(made("authorization"))).toBe("the signature in the message matches\n");
  expect(await run("Z2FyYmFnZQ==")).toBe("the signature in the message differs\n");
});

test.each([
  [
    "without a header that is signed",
    "private",
    `--header X-Nonce=${nonce}`,
    "the message has no header X-Timestamp",
  ],
  ["with a public key and nothing to verify", "public", times, "a signature can only be verified"],
  ["with junk", "junk", times, "The key holds no private key of RSA in PEM"],
  ["with a key of another kind", "kind", times, "The key holds no private key of RSA in PEM"],
])("%s it is refused", async (_, key, more, said) => {
  const ran = await project("headers").run(line(key, `${more} ${where}`));
  expect(ran).toMatchObject({ output: "", codes: ["cannot-sign"], succeeded: false });
  expect(ran.said).toContain(said);
  expectNoKey(ran);
});
