import { createCipheriv, createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emptyProject, type Project } from "../support/project.js";

/* Signatures of messages that travel encoded as a whole, in headers whose name and whose signature are left open. */

const aesKey = "sixteen-bytes-16";
const signKey = "key-to-sign-with";
const environment = { AES: aesKey, SIGN: signKey, INNER: "key-of-the-data" };
const plain = '{"kind":"paid","uuid":"u-1","data":{"orderNo":"1"}}';
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

function encrypted(text: string): string {
  const cipher = createCipheriv("aes-128-ecb", aesKey, null);
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]).toString("base64");
}

function project(text: string): Project {
  const provider = readFileSync("test/fixtures/encoded/open.yaml", "utf8");
  return emptyProject().put({ "specs/acme/provider.yaml": provider, "m.txt": text });
}

const line = "sign acme paid --input m.txt --key signKey=env:SIGN";

describe("the signature of an encoded message", () => {
  test("is over what travels, or over the message inside", async () => {
    const sealed = encrypted(plain);
    const options = "--key aesKey=env:AES --option cipher=aes --option header-signature=md5";
    const outside = await project(`${sealed}\n`).run(`${line} ${options}`, { environment });
    expect(outside).toMatchObject({ output: `${md5(sealed + signKey)}\n`, said: "" });
    const inner = "--key aesKey=env:AES --key innerKey=env:INNER --option cipher=aes";
    const inside = await project(sealed).run(
      `sign acme paid --input m.txt ${inner} --option header-signature=inner`,
      { environment },
    );
    expect(inside.output).toBe(`${md5(`"paid"{"orderNo":"1"}key-of-the-data`)}\n`);
  });

  test("is explained from what travels on", async () => {
    const sealed = encrypted(plain);
    const options = "--key aesKey=env:AES --option cipher=aes --option header-signature=md5";
    const { output } = await project(sealed).run(`${line} ${options} --explain`, { environment });
    expect(output).toMatch(/^options {2}cipher=aes\n/u);
    expect(output).toContain(`http body `);
    expect(output).toContain("undo aes-ecb-pkcs5 aesKey");
    expect(output).toContain(plain);
    expect(output).not.toContain(aesKey);
    expect(output).not.toContain(signKey);
  });

  test("asks for the key of the cipher where it is switched on alone", async () => {
    const md5Only = "--option header-signature=md5";
    const clear = await project(plain).run(`${line} ${md5Only}`, { environment });
    expect(clear.output).toBe(`${md5(plain + signKey)}\n`);
    const { said } = await project(plain).run(`${line} ${md5Only} --option cipher=aes`, {
      environment,
    });
    expect(said).toContain("aesKey");
  });

  test("is refused for what cannot be decoded, and where none is chosen", async () => {
    const options = "--key aesKey=env:AES --option cipher=aes --option header-signature=md5";
    const broken = await project(plain).run(`${line} ${options}`, { environment });
    expect(broken.codes).toEqual(["cannot-sign"]);
    expect(broken.said).toContain("it cannot be decoded");
    const inside = await project(encrypted("{")).run(`${line} ${options}`, { environment });
    expect(inside.codes).toEqual(["unreadable-input"]);
    expect((await project(plain).run(line, { environment })).codes).toEqual(["cannot-sign"]);
  });

  test("is compared with the header that the option names", async () => {
    const chosen = "--option header-signature=md5 --option signature-header=X-Acme";
    const header = (name: string) => ["--header", `${name}=md ${md5(plain + signKey)}`];
    const ran = (name: string) =>
      project(plain).run([...`${line} ${chosen}`.split(" "), ...header(name)], { environment });
    expect((await ran("X-Acme")).output).toContain("the signature in the message matches");
    expect((await ran("X-Signature")).output).toBe(`${md5(plain + signKey)}\n`);
  });

  test.each(["Content-Length", "a:b", ""])("a header cannot be called '%s'", async (name) => {
    const chosen = `--option header-signature=md5 --option signature-header=${name}`;
    const { codes, said } = await project(plain).run(`${line} ${chosen}`, { environment });
    expect(codes).toEqual(["bad-free-text"]);
    if (name !== "") expect(said).not.toContain(name);
  });
});

test("show says which texts are free", async () => {
  const { output } = await project(plain).run("show acme");
  expect(output).toContain("open: signature-header = X-Signature (any header-name)");
});
