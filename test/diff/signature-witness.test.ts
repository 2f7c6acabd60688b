import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { judgeChanges } from "../../generator/diff/judge.js";
import type { Finding, Witness } from "../../generator/diff/finding.js";
import { inventedKeys } from "../../generator/diff/witness/signature/invented-keys.js";
import { withWitnesses } from "../../generator/diff/witness/witness.js";
import type { Member, Segment, SegmentSource, Signature } from "../../generator/model/protocol.js";
import type { Credential, Provider } from "../../generator/model/provider.js";
import { fieldOf, protocolOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";
import { no, operationOf, orderSpec, string } from "./small-specs.js";

function witnessed(before: Provider, after: Provider): readonly Finding[] {
  const context = { before: { provider: before }, after: { provider: after }, party: before.we };
  return withWitnesses(judgeChanges(context), context);
}

const order = { kind: "structure", name: "Order" } as const;

const credentials: readonly Credential[] = [
  { name: "signKey", form: "text", cite: [] },
  { name: "pair", form: "pem", pair: "rsa", cite: [] },
];

const sign: Member = {
  kind: "value",
  field: fieldOf("sign", string()),
  value: { kind: "signature", signature: "sign" },
};

/** A spec whose orders carry the signature; `data` is the body. */
function signedSpec(parts: Partial<Signature>, provider: Partial<Provider> = {}): Provider {
  const { envelope } = protocolOf("notice");
  const signature: Signature = {
    name: "sign",
    text: [segments({ kind: "raw", path: ["data"], slice: "outer" }), key],
    join: "",
    end: "",
    steps: md5,
    verify: { ignoreCase: false },
    cite: [],
    ...parts,
  };
  const protocol = protocolOf("notice", {
    envelope: { members: [...envelope.members, sign] },
    signatures: [signature],
  });
  return orderSpec(
    [no(string()), fieldOf("id", string())],
    {},
    {
      credentials,
      protocols: [protocol],
      ...provider,
    },
  );
}

function segments(...sources: readonly SegmentSource[]): readonly Segment[] {
  return sources.map((source) => ({ ...source, apply: [] }));
}

const key = segments({ kind: "key", credential: "signKey" });
const md5: Signature["steps"] = [{ kind: "utf8" }, { kind: "md5" }, { kind: "hex", case: "lower" }];
const rsa: Signature["steps"] = [
  { kind: "utf8" },
  { kind: "rsa-sha256", key: "pair" },
  { kind: "base64" },
];
const point = {
  name: "digest",
  choices: ["lower", "upper"],
  default: "lower",
  why: "the document does not say",
  cite: [],
};

/** The one finding about a signature, its rule and its witness. */
function found(
  before: Provider,
  after: Provider,
): { readonly rule: string; readonly witness: Witness } {
  const all = witnessed(before, after).filter(({ rule }) => rule.startsWith("signature-"));
  expect(all.length).toBe(1);
  const [{ rule, witness } = { rule: "", witness: undefined }] = all;
  if (witness === undefined) throw new Error("nothing was found");
  return { rule, witness };
}

function check(
  before: Partial<Signature>,
  after: Partial<Signature>,
  rule: string,
  provider: Partial<Provider> = {},
): Witness {
  const one = found(signedSpec(before, provider), signedSpec(after, provider));
  expect(one.rule).toBe(rule);
  return one.witness;
}

function why(witness: Witness): string {
  return witness.kind === "none" ? witness.why.en : witness.kind;
}

describe("what is only written another way", () => {
  test("a body by its member's name, and as the body", () => {
    const text = [segments({ kind: "raw", path: ["body"], slice: "outer" }), key];
    const witness = check({}, { text }, "signature-rewritten");
    expect(witness).toMatchObject({ kind: "signature", input: expect.stringContaining("‹key›") });
    expect(witness.kind === "signature" && witness.before === witness.after).toBe(true);
  });

  test("two literal texts, and one", () => {
    const [data = []] = signedSpec({}).protocols[0]?.signatures[0]?.text ?? [];
    const lit = (text: string) => segments({ kind: "lit", text });
    check(
      { text: [data, lit("&a"), lit("=1"), key] },
      { text: [data, lit("&a=1"), key] },
      "signature-rewritten",
    );
  });

  test("a join where there is nothing to join", () => {
    check({ text: [key] }, { text: [key], join: "|" }, "signature-rewritten");
  });

  test("the text that a private key signs", () => {
    const of = (path: string) => [segments({ kind: "raw", path: [path], slice: "outer" })];
    const [before, after] = [
      { text: of("data"), steps: rsa },
      { text: of("body"), steps: rsa },
    ];
    const witness = check(before, after, "signature-rewritten");
    if (witness.kind !== "signature") throw new Error(why(witness));
    expect([witness.before, witness.after]).toEqual([witness.input, witness.input]);
  });
});

describe("what differs", () => {
  test("the shortest input shows it, and each result is what another program makes of it", () => {
    const witness = check({}, { join: "|" }, "signature-changed");
    if (witness.kind !== "signature") throw new Error(why(witness));
    const { data } = JSON.parse(witness.input) as { readonly data: unknown };
    const secret = inventedKeys(signedSpec({}), signedSpec({}))["signKey"] ?? "";
    const hash = (text: string) => createHash("md5").update(text).digest("hex");
    expect(witness.before).toBe(hash(`${JSON.stringify(data)}${secret}`));
    expect(witness.after).toBe(hash(`${JSON.stringify(data)}|${secret}`));
    expect(witness.input).not.toContain(secret);
  });

  test("the steps: the text is the input, its key masked", () => {
    const witness = check({}, { steps: [...md5, { kind: "upper" }] }, "signature-changed");
    if (witness.kind !== "signature") throw new Error(why(witness));
    expect(witness.input).toMatch(/‹key›$/);
    expect(witness.after).toBe(witness.before.toUpperCase());
  });

  test("under a choice that is not the default", () => {
    const openSteps = (upper: "upper" | "reverse"): Signature["steps"] => [
      ...md5,
      { kind: "open", point: "digest", choices: { lower: [], upper: [{ kind: upper }] } },
    ];
    const witness = check(
      { steps: openSteps("upper") },
      { steps: openSteps("reverse") },
      "signature-changed",
      {
        openPoints: [point],
      },
    );
    expect(witness.kind).toBe("signature");
  });

  test("by what the other party sends", () => {
    const steps: Signature["steps"] = [
      { kind: "utf8" },
      { kind: "md5" },
      { kind: "hex", case: { partner: "lower", channel: "upper" } },
    ];
    expect(check({}, { steps }, "signature-changed").kind).toBe("signature");
  });

  test("the text that a private key signs", () => {
    const text = [segments({ kind: "raw", path: ["data"], slice: "outer" })];
    const witness = check(
      { text, steps: rsa },
      { text, steps: rsa, end: "\n" },
      "signature-changed",
    );
    if (witness.kind !== "signature") throw new Error(why(witness));
    expect(witness.after).toBe(`${witness.before}\n`);
  });
});

describe("what cannot be shown is a change, and it is said why", () => {
  test("how a private key signs", () => {
    const text = [segments({ kind: "raw", path: ["data"], slice: "outer" })];
    const sha1 = rsa.map((step) => ({
      ...step,
      ...(step.kind === "rsa-sha256" ? { kind: "rsa-sha1" as const } : {}),
    }));
    const witness = check(
      { text, steps: rsa },
      { text, steps: sha1 as Signature["steps"] },
      "signature-changed",
    );
    expect(why(witness)).toContain("private key");
  });

  test("a function of the user's", () => {
    const witness = check({ hook: "mine" }, { hook: "mine", join: "|" }, "signature-changed");
    expect(why(witness)).toContain("function");
  });

  test("too few messages", () => {
    const witness = check({}, { join: "|" }, "signature-changed", { operations: [] });
    expect(why(witness)).toContain("too few");
  });

  test("what one version alone can read", () => {
    const text = [segments({ kind: "raw", path: ["payload"], slice: "outer" }), key];
    const witness = check({}, { text }, "signature-changed");
    expect(why(witness)).toContain("no message");
  });
});

test("a vector tells apart what made-up messages do not", () => {
  const nested = (how: "json" | "json-sorted"): Partial<Signature> => ({
    text: [
      [
        {
          kind: "fields",
          pairs: {
            from: "data",
            include: ["odd"],
            exclude: [],
            skip: [],
            sort: "code-unit",
            names: [],
            values: [],
            pair: "{k}={v}",
            join: "&",
            nested: how,
          },
          apply: [],
        },
      ],
      key,
    ],
  });
  const vector = {
    name: "odd",
    signature: "sign",
    of: "signature" as const,
    inputs: { data: '{"odd":{"b":"1","a":"2"}}' },
    keys: { signKey: "k" },
    options: {},
    steps: [],
    result: "",
    made: "by hand",
  };
  expect(check(nested("json"), nested("json-sorted"), "signature-changed").kind).toBe("none");
  const witness = check(nested("json"), nested("json-sorted"), "signature-changed", {
    vectors: [vector],
  });
  // What a spec brings along is never shown.
  expect(why(witness)).toContain("no message");
});

describe.each(["aigobao", "gongbao", "huanong", "lima", "xiebao"])("%s", (name) => {
  const before = resolveProvider(name);
  const withSteps = (...more: Signature["steps"]): Provider => ({
    ...before,
    protocols: before.protocols.map((protocol) => ({
      ...protocol,
      signatures: protocol.signatures.map((signature) => ({
        ...signature,
        steps: [...signature.steps, ...more],
      })),
    })),
  });

  test("each signature is the same where nothing is trimmed", () => {
    const all = witnessed(before, withSteps({ kind: "trim" }));
    expect(all.length).toBeGreaterThan(0);
    for (const { rule, witness, element } of all) {
      expect(rule, element).toBe("signature-rewritten");
      expect(witness.kind === "signature" && witness.before === witness.after, element).toBe(true);
    }
  });

  test("and another one backwards", () => {
    const all = witnessed(before, withSteps({ kind: "reverse" }));
    expect(all.length).toBeGreaterThan(0);
    for (const { rule, witness, element } of all) {
      expect(rule, element).toBe("signature-changed");
      if (witness.kind !== "signature") throw new Error(why(witness));
      expect(witness.after).toBe([...witness.before].toReversed().join(""));
    }
  });
});

test("operations of other protocols are not tried", () => {
  const elsewhere = { operations: [operationOf("order", order, { protocol: "other" })] };
  expect(why(check({}, { join: "|" }, "signature-changed", elsewhere))).toContain("too few");
});
