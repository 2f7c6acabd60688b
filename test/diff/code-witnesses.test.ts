import { expect, test } from "vitest";
import { artifacts } from "../../generator/artifacts/artifacts.js";
import { createContext } from "../../generator/artifacts/context.js";
import { withCodeWitnesses } from "../../generator/diff/code/code-witnesses.js";
import type { Finding } from "../../generator/diff/finding.js";
import { judge } from "../../generator/diff/judge.js";
import type { Provider } from "../../generator/model/provider.js";
import { resolveProvider } from "../support/resolve.js";

const spec = resolveProvider("gongbao");

/** The spec, with another name in code for one field. */
function renamed(structure: string, field: string): Provider {
  return {
    ...spec,
    structures: spec.structures.map((each) =>
      each.name === structure
        ? {
            ...each,
            fields: each.fields.map((one) =>
              one.name === field ? { ...one, codeName: "renamedInCode" } : one,
            ),
          }
        : each,
    ),
  };
}

function codeOf(provider: Provider) {
  const context = createContext(provider, "@baowen", { name: "@baowen/runtime", version: "0.1.0" });
  return { context, files: artifacts.flatMap((artifact) => artifact(context)) };
}

function check(after: Provider): Finding | undefined {
  const findings = judge({ provider: spec }, { provider: after }, spec.we);
  const [shown] = withCodeWitnesses(findings, codeOf(spec), codeOf(after));
  return shown;
}

test("what we send is shown by code that builds it", () => {
  expect(check(renamed("PaymentReceiptBody", "payType"))?.witness).toMatchObject({
    kind: "code",
    text: expect.stringMatching(/sent: PaymentReceiptBody = /u),
    refusedBy: "head",
    error: expect.stringContaining("payType"),
  });
});

test("what we receive is shown by code that reads it", () => {
  expect(check(renamed("SurrenderBody", "bankName"))?.witness).toMatchObject({
    kind: "code",
    text: expect.stringMatching(/received: SurrenderBodyReceived;/u),
    refusedBy: "head",
    error: expect.stringContaining("bankName"),
  });
});

test("what has no declaration is left as it is", () => {
  const after = { ...spec, environments: [{ name: "zz", url: "https://zz.example", cite: [] }] };
  const [finding] = judge({ provider: spec }, { provider: after }, spec.we);
  expect(withCodeWitnesses(finding ? [finding] : [], codeOf(spec), codeOf(after))).toEqual([
    finding,
  ]);
});
