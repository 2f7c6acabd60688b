import { format as prettier, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import { formatTypeScript } from "../../generator/emit/format.js";
import { docComment } from "../../generator/emit/doc-comment.js";
import { literal } from "../../generator/emit/literal.js";
import { hostileTexts } from "./source.js";

/** Prettier is the referee: as the repository configures it, it must make the same bytes. */
async function expectAgreement(text: string): Promise<void> {
  const config = await resolveConfig(new URL("../../package.json", import.meta.url).pathname);
  const expected = await prettier(text, { ...config, filepath: "test.ts" });
  expect(await formatTypeScript("test.ts", text)).toBe(expected);
}

const snippets: Readonly<Record<string, string>> = {
  "types with documentation": `${docComment(["出单通知", "Sent once."])}
export interface IssueNotice {
  ${docComment(["渠道id"])}
  readonly "partnerId"?: Long ; readonly "content-hash": string
  readonly policys: readonly { readonly "policyNo": string, readonly [key: string]: unknown }[];
}


export type PayType = "1" | "2" | (string & {});
export type Outcome = { readonly kind: "success"; readonly data: IssueNotice; readonly warnings: readonly string[] } | { readonly kind: "refused"; readonly reason: string };
`,
  "a straight-line predicate": `export function isIssueNotice(value: unknown): value is IssueNotice {
    return isRecord(value) && isInt(value["partnerId"]) && (value["price"] === undefined || isLong(value["price"])) && (value["payTime"] === undefined || isDateTime(value["payTime"], "yyyy-MM-dd HH:mm:ss")) && optional(value["holderName"], (text) => isText(text) && atMost(text, 32));
}
`,
  "a descriptor": `export const issueNotice = /*@__PURE__*/ describe({
  kind: "structure", fields: [{ "key": "partnerId", "type": { "kind": "int" }, "required": true }, { "key": "price", "type": { "kind": "long" }, "required": false }, { "key": "sumAmount", "type": {"kind": "decimal", "precision": 18, "scale": 2}, "required": { "when": ["=", "a", "1"] } }],
});
`,
  "a signer": `import type { Signer } from "@baowen/runtime"
import { appendKey, hex, md5, pairs, utf8, upper, type ReallyLongImportedNameOfAType, type AnotherLongImportedNameOfAType } from "@baowen/runtime"

export async function signRequest(body: RequestBody, options: SignOptions): Promise<string> {
  const text = upper(pairs(body, { skip: ["null", "empty"], sort: "code-unit", pair: (k, v) => \`\${k}=\${v}\`, join: "&" })) + options.credentials.md5SecretKey
  for (const each of options.hooks ?? []) { await each(text) }
  switch (options.nested) {
    case "json": return hex(md5(utf8(hex(md5(utf8(text))))))
    case "refuse":
    default: throw new NestedValueError("requestBody", { cause: options.nested satisfies string })
  }
}
`,
  "a class with a constructor and generics": `export class Client<const Options extends ClientOptions = ClientOptions> implements AsyncDisposable {
  readonly #options: Options
  constructor(options: Options, private readonly unused?: never) { this.#options = options }
  async insure(request: InsureRequest, call: CallOptions = {}): Promise<Result<InsureReply, "refused" | "not-yet" | "unknown">> { return this.#send("POST", "/api/insure", request, { ...call, idempotent: false, retry: call.retry ?? "never" }) }
}
`,
  handlers: `export type Handlers = { readonly [K in Kind]: (event: Extract<Event, { kind: K }>) => Promise<void> | void }
export const kinds = ["issue", "pay", "cancel", "change", "abnormal", "policy-file", "insure", "refund", "renewal"] as const satisfies readonly Kind[];
export const byCode: Readonly<Record<string, Kind>> = { "4": "issue", "05": "pay", "n": "cancel", [\`x\`]: "change" };
const nothing = () => {}; const f = async <T,>(x: T) => { if (!x) return; else { await x } };
`,
  "literals of every hostile text": hostileTexts
    .map((text, i) => `export const t${i} = ${literal(text)};`)
    .join("\n"),
  "objects with hostile keys": `export const o = ${literal(Object.fromEntries(hostileTexts.map((text, i) => [text, i])))};\n`,
  "comments of every hostile text": hostileTexts
    .map((text, i) => `${docComment([text, text])}\nexport const t${i} = 1;`)
    .join("\n\n"),
};

describe("oxfmt makes Prettier's bytes", () => {
  test.each(Object.keys(snippets))("of %s", async (name) => {
    await expectAgreement(snippets[name] ?? "");
  });
});

/**
 * The one known difference: since 3.9, Prettier puts a union that does not fit on the line of its name on one line of
 * its own if it fits there; oxfmt, like Prettier before, gives each member a line.
 */
test("a union that does not fit on the line of its name has a line for each member", async () => {
  const members = ["id-card", "mobile", "name", "bank-account", "email", "address", "credential"];
  const text = `export type Sensitivity = ${members.map((member) => literal(member)).join(" | ")};\n`;
  const expected = members.map((member) => `  | "${member}"`).join("\n");
  expect(await formatTypeScript("test.ts", text)).toBe(`export type Sensitivity =\n${expected};\n`);
});

test("what does not parse is our bug, and the unformatted text is shown", async () => {
  const text = "export const = 1;\nexport const b = 2;\n";
  await expect(formatTypeScript("types.ts", text)).rejects.toThrow(`types.ts does not parse`);
  await expect(formatTypeScript("types.ts", text)).rejects.toThrow(
    `the unformatted text:\n${text}`,
  );
});
