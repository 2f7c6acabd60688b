import type { Protocol, Results, Signature } from "../../../../generator/model/protocol.js";
import type { Provider } from "../../../../generator/model/provider.js";
import { drop, inTurn, remove, set } from "./edit.js";
import type { Mutation, Mutator } from "./mutation.js";
import { inProtocol } from "./in-protocol.js";

/** Signatures, replies, repeats and limits. */
export const protocolPartMutators: Mutator = (provider) =>
  provider.protocols.flatMap((protocol) => [
    ...protocol.signatures.flatMap((each) => signatureMutations(protocol, each)),
    ...outcomeMutations(protocol),
    ...resultMutations(protocol, provider),
    ...deliveryMutations(protocol),
    ...limitMutations(protocol),
  ]);

function signatureMutations(protocol: Protocol, signature: Signature): readonly Mutation[] {
  const { name, text, verify } = signature;
  const path = ["protocols", protocol.name, "signatures", name];
  const element = `protocol ${protocol.name} › signature ${name}`;
  const more = [...text, [{ kind: "lit", text: "zz", apply: [] }]];
  return [
    inProtocol({
      path,
      element,
      rule: "signature-removed",
      mirror: "signature-added",
      after: remove(path),
    }),
    inProtocol({ path, element, rule: "signature-changed", after: set(path, { text: more }) }),
    inProtocol({
      path,
      element,
      rule: "signature-check-changed",
      after: set(path, { verify: { ...verify, ignoreCase: !verify.ignoreCase } }),
    }),
  ];
}

function outcomeMutations({ name, reply }: Protocol): readonly Mutation[] {
  return reply.outcomes.flatMap(({ kind, status, unsigned }) => {
    const path = ["protocols", name, "reply", "outcomes", kind];
    const element = `protocol ${name} › reply › ${kind}`;
    return [
      inProtocol({
        path,
        element,
        rule: "outcome-removed",
        mirror: "outcome-added",
        after: remove(path),
      }),
      inProtocol({
        path,
        element,
        rule: "outcome-changed",
        after: set(path, { status: status + 1 }),
      }),
      inProtocol({
        path,
        element,
        rule: "outcome-signature-changed",
        after: set(path, { unsigned: !unsigned }),
      }),
    ];
  });
}

/** Operations repeat what codes of their protocol mean; here none says anything of its own. */
function resultMutations({ name }: Protocol, { operations }: Provider): readonly Mutation[] {
  const path = ["protocols", name, "reply"];
  const element = `protocol ${name} › reply › results`;
  const own = operations.filter(({ protocol }) => protocol === name);
  const bare = own.map((each) => drop(["operations", each.name], "results"));
  const give = (parts: Partial<Results>) =>
    inTurn([...bare, set(path, { results: { ...results, ...parts } })]);
  const change = (
    rule: string,
    mirror: string,
    parts: Partial<Results>,
    code?: string,
    before: Partial<Results> = {},
  ) =>
    inProtocol({
      path: [...path, "results"],
      element: code === undefined ? element : `${element} › ${code}`,
      rule,
      mirror,
      before: give(before),
      after: give(parts),
      touches: own.map((each) => `operations/${each.name}`),
    });
  return [
    change("result-code-added", "result-code-removed", { codes: { 1: "final", 2: "final" } }, "2"),
    change("result-meaning-changed", "result-meaning-changed", { codes: { 1: "unknown" } }, "1"),
    change("results-member-changed", "results-member-changed", { path: ["zz"] }),
    change("unknown-results-changed", "unknown-results-changed", { otherwise: "final" }),
    inProtocol({
      path: [...path, "results"],
      element,
      rule: "results-removed",
      mirror: "results-added",
      before: give({}),
      after: inTurn([...bare, drop(path, "results")]),
      touches: own.map((each) => `operations/${each.name}`),
    }),
  ];
}

const results: Results = {
  path: ["code"],
  codes: { 1: "final" },
  otherwise: "unknown",
  cite: [],
};

function deliveryMutations({ name }: Protocol): readonly Mutation[] {
  const above = ["protocols", name];
  const path = [...above, "delivery"];
  const element = `protocol ${name} › delivery`;
  const retries = (times: number, delay = 1000) => ({
    retries: [{ delay, mode: "after", times }],
  });
  const delivery = { ...retries(3), order: "none", duplicates: "expected", cite: [] };
  const give = (parts: object) => set(above, { delivery: { ...delivery, ...parts } });
  const change = (rule: string, mirror: string, parts: object) =>
    inProtocol({ path, element, rule, mirror, before: give({}), after: give(parts) });
  return [
    change("retries-fewer", "retries-more", retries(2)),
    change("retry-times-changed", "retry-times-changed", retries(3, 2000)),
    change("delivery-order-changed", "delivery-order-changed", { order: "total" }),
    change("duplicates-changed", "duplicates-changed", { duplicates: "none" }),
    inProtocol({
      path,
      element,
      rule: "delivery-removed",
      mirror: "delivery-added",
      before: give({}),
      after: drop(above, "delivery"),
    }),
  ];
}

function limitMutations({ name }: Protocol): readonly Mutation[] {
  const above = ["protocols", name];
  const path = [...above, "limits"];
  const element = `protocol ${name} › limits`;
  const limits = { expires: 300_000, rate: { calls: 10, per: 1000 }, cite: [] };
  const give = (parts: object) => set(above, { limits: { ...limits, ...parts } });
  const change = (rule: string, mirror: string, parts: object) =>
    inProtocol({ path, element, rule, mirror, before: give({}), after: give(parts) });
  return [
    change("expiry-shorter", "expiry-longer", { expires: 60_000 }),
    change("rate-stricter", "rate-looser", { rate: { calls: 5, per: 1000 } }),
    inProtocol({
      path,
      element,
      rule: "limits-removed",
      mirror: "limits-added",
      before: give({}),
      after: drop(above, "limits"),
    }),
  ];
}
