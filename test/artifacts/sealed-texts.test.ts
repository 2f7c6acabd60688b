import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/artifacts/artifacts.js";
import { sealSteps } from "../../generator/model/body-place.js";
import type { Member, Open, Pipeline, Step } from "../../generator/model/protocol.js";
import type { Provider } from "../../generator/model/provider.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";

/*
 * How a sealed body stands in the message depends on how sealing ends: most endings give texts with nothing to escape, which are
 * written as they are. Whatever the ending, the message is JSON, and says what was sealed.
 */

const body = { productCode: `"\\测试\n/`, planCode: "测".repeat(32), memberId: "40001" };
const json = JSON.stringify(body);
const bytes = Buffer.from(json, "utf8");
const lines = bytes.toString("base64").match(/.{1,76}/g) ?? [];

const step = (kind: Step["kind"], parts: Partial<Step> = {}): Step => ({ kind, ...parts });
const choice: Open<readonly Step[]> = {
  kind: "open",
  point: "carriage",
  choices: {
    json: [step("base64", { lineLength: 76 })],
    query: [step("base64")],
    form: [step("base64")],
  },
};

/** What the body's text ends in, how it is printed, and what it comes to. */
const endings: Readonly<Record<string, readonly [Pipeline, printed: RegExp, text: string]>> = {
  base64: [[step("base64")], /= '"' \+ base64\(/, bytes.toString("base64")],
  url: [[step("base64url")], /= '"' \+ base64url\(/, bytes.toString("base64url")],
  hex: [[step("hex")], /= '"' \+ hex\(/, bytes.toString("hex")],
  upper: [
    [step("hex", { case: "upper" })],
    /= '"' \+ upper\(/,
    bytes.toString("hex").toUpperCase(),
  ],
  lines: [[step("base64", { lineLength: 76 })], /= writeJson\(/, lines.join("\r\n")],
  chosen: [[choice], /= writeJson\(/, lines.join("\r\n")],
};
const names = Object.keys(endings);

let compiled: Compiled;
const clients: Record<string, string> = {};

beforeAll(async () => {
  const provider = resolveProvider("aigobao");
  const packages = names.map(async (name) => {
    const [steps] = endings[name] ?? [[]];
    const files = await emitPackage(contextOf(sealedBy(provider, name, steps)));
    clients[name] = files.find(({ path }) => path === `${name}/src/client.ts`)?.text ?? "";
    return files;
  });
  compiled = compile("sealed-texts", (await Promise.all(packages)).flat());
}, 60_000);

/** A provider of one operation whose bodies are sealed otherwise. */
function sealedBy(provider: Provider, name: string, steps: Pipeline): Provider {
  const members = (all: readonly Member[]): readonly Member[] =>
    all.map((member) => {
      if (sealSteps(member) === undefined || member.kind !== "value") return member;
      const value = { kind: "encode", of: "body", steps: [step("json"), step("utf8"), ...steps] };
      return { ...member, value } as Member;
    });
  return {
    ...provider,
    name,
    operations: provider.operations.filter((each) => each.name === "getDistrProductDetail"),
    protocols: provider.protocols
      .filter((protocol) => protocol.name === "api")
      .map((protocol) => ({
        ...protocol,
        envelope: { members: members(protocol.envelope.members) },
      })),
  };
}

interface Client {
  readonly clientDefaults: object;
  buildGetDistrProductDetail(
    message: object,
    keys: object,
    options: object,
    making: object,
  ): { readonly body: string };
}

test("compiles", () => expect(compiled.errors).toEqual([]));

describe.each(names)("%s", (name) => {
  const [, printed, text] = endings[name] ?? [[], /never/, ""];

  test("is escaped only where it may have to be", () => {
    expect(clients[name]?.replaceAll(/\s+/g, " ")).toMatch(
      new RegExp(`const requestBodyText ${printed.source}`),
    );
  });

  test("says what was sealed", async () => {
    const client = (await compiled.load(`${name}/src/client.ts`)) as unknown as Client;
    const { body: sent } = client.buildGetDistrProductDetail(
      { requestBody: body, ip: "127.0.0.1" },
      { accessToken: "token", md5SecretKey: "secret", desKey: "8 bytes!" },
      client.clientDefaults,
      { clock: () => 0, random: () => 0 },
    );
    expect(JSON.parse(sent)).toMatchObject({ requestBody: text });
  });
});
