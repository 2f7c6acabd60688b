import type { Envelope, Protocol } from "../../../../generator/model/protocol.js";
import type { Provider } from "../../../../generator/model/provider.js";
import { drop, insert, set, untouched, type Path } from "./edit.js";
import { inProtocol } from "./in-protocol.js";
import type { Mutation, Mutator } from "./mutation.js";
import { memberFields, memberLists } from "./places.js";

/** What stands around bodies. */
export const envelopeMutators: Mutator = (provider) => [
  ...provider.protocols.flatMap(envelopeMutations),
  ...groupMutations(provider),
  ...memberMutations(provider),
];

function envelopeMutations({ name, message }: Protocol): readonly Mutation[] {
  const above = ["protocols", name];
  const path = [...above, "envelope"];
  const element = `protocol ${name} › envelope`;
  const empty: Envelope = { members: [] };
  return [
    inProtocol({
      path: [...path, "root"],
      element,
      rule: "root-changed",
      before: set(path, { root: "before" }),
      after: set(path, { root: "after" }),
      // With a root it is XML, whose order may be read.
      touches: ["whether order is read"],
    }),
    inProtocol({
      path: [...path, "order"],
      element,
      rule: "element-order-changed",
      before: set(path, { order: undefined }),
      after: set(path, { order: "declared" }),
    }),
    inProtocol({
      path: [...path, "bodyBeside"],
      element,
      rule: "body-place-changed",
      before: set(path, { bodyBeside: undefined }),
      after: set(path, { bodyBeside: true }),
    }),
    inProtocol({
      path: [...above, "message"],
      element: `protocol ${name} › message`,
      rule: "envelope-removed",
      mirror: "envelope-added",
      before: message ? untouched : set(above, { message: empty }),
      after: drop(above, "message"),
    }),
  ];
}

function groupMutations(provider: Provider): readonly Mutation[] {
  return memberLists(provider).flatMap(({ path, element, members }) => {
    const hasBody = members.some(({ kind }) => kind === "body");
    const group = { kind: "group", name: "zzGroup", members: [], cite: [] };
    const place = { path: [...path, "zzGroup"], element: `${element} › zzGroup` };
    return [
      inProtocol({
        ...place,
        rule: "group-added",
        mirror: "group-removed",
        after: insert(path, group),
      }),
      inProtocol({
        ...place,
        rule: "header-scheme-changed",
        before: insert(path, { ...group, scheme: "Before" }),
        after: insert(path, { ...group, scheme: "After" }),
      }),
      ...(hasBody ? [] : [bodyMutation(path, element)]),
    ];
  });
}

function bodyMutation(path: Path, element: string): Mutation {
  return inProtocol({
    path: [...path, "zzBody"],
    element: `${element} › zzBody`,
    rule: "body-place-changed",
    after: insert(path, { kind: "body", name: "zzBody", cite: [] }),
  });
}

/** What members have and fields have not. */
function memberMutations(provider: Provider): readonly Mutation[] {
  return memberFields(provider).flatMap(({ item, element }) => {
    const part = (rule: string, key: string, before: unknown, after: unknown) =>
      inProtocol({
        path: item,
        element,
        rule,
        before: set(item, { [key]: before }),
        after: set(item, { [key]: after }),
      });
    return [
      part("value-source-changed", "value", { kind: "uuid" }, { kind: "now" }),
      part("value-source-changed", "value", undefined, { kind: "literal", text: "zz" }),
      part("role-changed", "role", undefined, "delivery-id"),
      part("template-changed", "template", "Before {value}", "After {value}"),
    ];
  });
}
