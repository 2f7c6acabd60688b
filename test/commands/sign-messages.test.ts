import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { credentials, envelopeOf, gateway } from "../support/gateway-package.js";
import { emptyProject, type Around } from "../support/project.js";

/*
 * Messages that travel in a member: what is signed is what travels, or what stands inside, which is opened first.
 */

const spec = readFileSync("test/fixtures/gateway/provider.yaml", "utf8");
/** Without the vectors, which are of another text. */
const unproven = spec.slice(0, spec.indexOf("\nvectors:") + 1);
const [, signed] = gateway().vectors;
const around: Around = { environment: { KEY: credentials.signKey } };
const line = "sign acme renewalNotice --input m.json --key signKey=env:KEY";

function sign(text: string, message: object, ...more: readonly string[]) {
  const files = { "specs/acme/provider.yaml": text, "m.json": JSON.stringify(message) };
  return emptyProject()
    .put(files)
    .run([line, ...more].join(" "), around);
}

describe("the signature of a message in a member", () => {
  test("is over the text that travels, as md5sum has it", async () => {
    const message = { ...envelopeOf({}), data: signed?.inputs["data"], sign: signed?.result };
    const { output, succeeded } = await sign(spec, message, "--explain");
    expect(succeeded).toBe(true);
    expect(output).toContain(`field data   text   ${signed?.inputs["data"]}`);
    expect(output).toContain(`hex lower    text   ${signed?.result}`);
    expect(output).not.toContain(credentials.signKey);
  });

  test("differs where another kind of text travels", async () => {
    const message = { ...envelopeOf({}), data: "AAAA" };
    expect((await sign(spec, message)).succeeded).toBe(false);
  });

  const inside: readonly [segment: string, read: string][] = [
    ["{ raw: message }", '{"messageHead":{"requestType":"C05"},"request":{"policyId": "P1"}}'],
    ["{ raw: message.request }", '{"policyId": "P1"}'],
    ["{ raw: body }", '{"policyId": "P1"}'],
    ["{ field: message.request.policyId }", "P1"],
    ["{ field: messageHead.requestType }", "C05"],
  ];

  test.each(inside)("over %s opens it first", async (segment, read) => {
    const json = inside[0]?.[1] ?? "";
    const data = Buffer.from(json).toString("base64");
    const text = unproven.replace("{ field: data }", segment);
    const { output } = await sign(text, { ...envelopeOf({}), data }, "--explain");
    expect(output).toContain("member data");
    expect(output).toContain("undo base64");
    expect(output).toContain(read);
  });

  test("says what cannot be opened", async () => {
    const text = unproven.replace("{ field: data }", "{ raw: message.request }");
    const { said } = await sign(text, { ...envelopeOf({}), data: "*" });
    expect(said).toContain("what 'data' holds cannot be opened");
  });
});
