import type { Protocol, Transport } from "../../../../generator/model/protocol.js";
import { insert, set } from "./edit.js";
import { inProtocol } from "./in-protocol.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";

/** How messages travel. */
export const protocolMutators: Mutator = (provider) =>
  provider.protocols.flatMap((protocol) => [
    ...ownMutations(protocol),
    ...travelMutations(protocol),
    ...existenceMutations(protocol),
  ]);

function ownMutations({ name, from, to }: Protocol): readonly Mutation[] {
  const path = ["protocols", name];
  const element = `protocol ${name}`;
  const part = (rule: string, key: string, before: unknown, after: unknown) =>
    inProtocol({
      path: [...path, key],
      element,
      rule,
      before: set(path, { [key]: before }),
      after: set(path, { [key]: after }),
    });
  return [
    part("null-meaning-changed", "nullIsAbsent", false, true),
    part("empty-meaning-changed", "emptyIsAbsent", false, true),
    part("wording-changed", "summary", "Before.", "After."),
    inProtocol({
      path: [...path, "from"],
      element,
      rule: "protocol-direction-changed",
      after: set(path, { from: to, to: from }),
    }),
  ];
}

function travelMutations({ name, transport }: Protocol): readonly Mutation[] {
  const part = (
    rule: string,
    of: "transport" | "reply",
    key: string,
    given: readonly unknown[],
  ) => {
    const path = ["protocols", name, of];
    const [before, after] = given;
    return inProtocol({
      path: [...path, key],
      element: `protocol ${name} › ${of}`,
      rule,
      before: set(path, { [key]: before }),
      after: set(path, { [key]: after }),
    });
  };
  return [
    part("method-changed", "transport", "method", ["POST", "PUT"]),
    part("content-changed", "transport", "content", ["application/json", "text/plain"]),
    part("content-changed", "reply", "content", ["application/json", "text/plain"]),
    part("charset-changed", "transport", "charset", ["utf-8", "gbk"]),
    part("path-changed", "transport", "path", ["/before", "/after"]),
    part("message-encoding-changed", "transport", "encode", [[], [{ kind: "base64" }]]),
    part("message-encoding-changed", "reply", "encode", [[], [{ kind: "base64" }]]),
    part("success-changed", "reply", "success", [success("0"), success("1")]),
    opened(name, transport),
  ];
}

function success(code: string) {
  const condition = { kind: "compare", path: ["code"], op: "=", value: code };
  return { condition, text: `code = "${code}"` };
}

/** What was said is left open, and what was said is the default: that it is open is all that changed. */
function opened(name: string, { method }: Transport): Mutation {
  const path = ["protocols", name, "transport"];
  const held = typeof method === "string" ? method : "POST";
  const choices = { said: held, other: "PUT" };
  const point = {
    name: "zz",
    choices: Object.keys(choices),
    default: "said",
    why: "zz",
    cite: [],
  };
  return inProtocol({
    path: [...path, "method"],
    element: "open-point zz",
    rule: "point-opened",
    mirror: "point-closed",
    before: set(path, { method: held }),
    touches: ["openPoints/zz"],
    after: (provider) =>
      insert(
        ["openPoints"],
        point,
      )(set(path, { method: { kind: "open", point: "zz", choices } })(provider)),
  });
}

/** A protocol of its own, which no operation has. */
function existenceMutations(protocol: Protocol): readonly Mutation[] {
  const name = `${protocol.name}Zz`;
  return [
    mutation({
      path: ["protocols", name],
      element: `protocol ${name}`,
      rule: "protocol-added",
      mirror: "protocol-removed",
      after: insert(["protocols"], { ...protocol, name }),
    }),
  ];
}
