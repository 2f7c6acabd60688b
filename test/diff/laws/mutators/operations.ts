import type { Body, Operation, Provider } from "../../../../generator/model/provider.js";
import { at, drop, insert, inTurn, remove, set, type Edit } from "./edit.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";

export const operationMutators: Mutator = (provider) =>
  provider.operations.flatMap((operation) => [
    ...factMutations(operation),
    ...existenceMutations(operation, provider),
    ...protocolMutations(operation, provider),
    ...bodyMutations(operation),
    ...sampleMutations(operation),
  ]);

function factMutations({ name, from, to, fills }: Operation): readonly Mutation[] {
  const path = ["operations", name];
  const element = `operation ${name}`;
  const part = (rule: string, key: string, before: unknown, after: unknown) =>
    mutation({
      path: [...path, key],
      element,
      rule,
      before: set(path, { [key]: before }),
      after: set(path, { [key]: after }),
    });
  return [
    mutation({
      path: [...path, "from"],
      element,
      rule: "direction-changed",
      after: set(path, { from: to, to: from }),
    }),
    part("path-changed", "path", "/before", "/after"),
    part("path-changed", "path", undefined, "/after"),
    part("address-changed", "address", undefined, { operation: "zz", path: ["url"] }),
    part("body-name-changed", "fills", fills, { ...fills, zz: "zz" }),
    part("dispatch-changed", "dispatch", [], [{ path: ["zz"], values: ["1"] }]),
    part("identity-changed", "identity", [["one"]], [["one"], ["other"]]),
    part("repeat-changed", "onChange", "version", "reject"),
    part("order-key-changed", "orderKey", undefined, ["zz"]),
    part("effect-changed", "effect", "query", "create"),
    part("idempotency-changed", "idempotentBy", undefined, ["zz"]),
    part("settlement-worded", "settle", { none: "nothing tells" }, { none: "nobody tells" }),
    part("settlement-changed", "settle", { none: "nothing tells" }, { by: "zz", with: {} }),
    part("wording-changed", "title", "前", "后"),
    part("wording-changed", "summary", "Before.", "After."),
    part("source-changed", "cite", [], ["zz#1"]),
  ];
}

function existenceMutations(operation: Operation, provider: Provider): readonly Mutation[] {
  const { name } = operation;
  const path = ["operations", name];
  const element = `operation ${name}`;
  const twin = { ...operation, name: `${name}Zz`, path: `/zz/${name}`, samples: [] };
  return [
    mutation({
      path,
      element,
      rule: "operation-removed",
      mirror: "operation-added",
      after: remove(path),
    }),
    mutation({
      path: ["operations", twin.name],
      element: `operation ${twin.name}`,
      rule: "operation-added",
      mirror: "operation-removed",
      after: insert(["operations"], twin),
    }),
    ...(isOneOfItsKind(operation, provider) ? [renamed(operation, provider)] : []),
  ];
}

/** An operation is known again by its messages. */
function isOneOfItsKind(operation: Operation, { operations }: Provider): boolean {
  const alike = ({ protocol, from, path, dispatch, fills, address }: Operation) =>
    JSON.stringify([protocol, from, path, dispatch, fills, address]);
  return operations.filter((each) => alike(each) === alike(operation)).length === 1;
}

/** Those that name it go with it. */
function renamed({ name }: Operation, { operations }: Provider): Mutation {
  const others = operations.filter(
    ({ settle, address }) =>
      address?.operation === name || (settle && "by" in settle && settle.by === name),
  );
  const now = `${name}Now`;
  return mutation({
    path: ["operations", name],
    element: `operation ${now}`,
    backElement: `operation ${name}`,
    rule: "operation-renamed",
    after: inTurn([
      ...others.map((each) => naming(each, name, now)),
      set(["operations", name], { name: now }),
    ]),
    touches: others.map((each) => `operations/${each.name}`),
  });
}

function naming({ name, settle, address }: Operation, old: string, now: string): Edit {
  return set(["operations", name], {
    ...(settle && "by" in settle && settle.by === old ? { settle: { ...settle, by: now } } : {}),
    ...(address?.operation === old ? { address: { ...address, operation: now } } : {}),
  });
}

/**
 * To a protocol like its own, so that whatever looks for one finds it. What codes mean belongs to the protocol, and would change
 * with it.
 */
function protocolMutations(operation: Operation, { protocols }: Provider): readonly Mutation[] {
  const path = ["operations", operation.name];
  const own = protocols.find(({ name }) => name === operation.protocol);
  const name = `${operation.protocol}Twin`;
  const before = inTurn([insert(["protocols"], { ...own, name }), drop(path, "results")]);
  return [
    mutation({
      path,
      element: `operation ${operation.name}`,
      rule: "operation-protocol-changed",
      before,
      after: inTurn([before, set(path, { protocol: name })]),
      touches: [`protocols/${operation.protocol}`, `protocols/${name}`],
    }),
  ];
}

function bodyMutations(operation: Operation): readonly Mutation[] {
  return (["request", "reply"] as const).flatMap((part) => {
    const body = operation[part];
    const path = ["operations", operation.name, part];
    const element = `operation ${operation.name} › ${part}`;
    const give = (value: Body) => at<Body>(path, () => value);
    const known: Body = { kind: "type", type: { kind: "json" } };
    const present = body.kind === "none" ? known : body;
    return [
      mutation({
        path,
        element,
        rule: "body-removed",
        mirror: "body-added",
        before: give(present),
        after: give({ kind: "none" }),
      }),
      mutation({
        path,
        element,
        rule: "body-documented",
        before: give({ ...known, kind: "undocumented" }),
        after: give(known),
      }),
    ];
  });
}

function sampleMutations({ name, samples }: Operation): readonly Mutation[] {
  const [first] = samples;
  if (first === undefined) return [];
  const path = ["operations", name, "samples", first.name];
  const element = `operation ${name} › sample ${first.name}`;
  return [
    mutation({ path, element, rule: "sample-changed", after: set(path, { text: "{}" }) }),
    mutation({ path, element, rule: "sample-changed", after: remove(path) }),
  ];
}
