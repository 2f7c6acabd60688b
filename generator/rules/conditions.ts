import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { structuresIn } from "../model/closure.js";
import type { Member } from "../model/protocol.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Field, Structure } from "../model/structure.js";
import type { Condition } from "../spec/expression/condition.js";
import type { ScalarNode } from "../spec/yaml/node.js";
import { named } from "./named.js";
import { partOf, scalarBelow } from "./places.js";
import type { Rule } from "./rule.js";
import {
  besideScope,
  checkPath,
  envelopeScope,
  follow,
  quoted,
  sides,
  structureScope,
  type Scope,
} from "./scope.js";
import { checkValue } from "./values.js";
import { bodyType, waysOf } from "./walk.js";

export const conditions: Rule = {
  name: "conditions",
  summary: "A condition compares members that are there with values that they can have.",
  check: (resolved) => [
    ...ofStructures(resolved),
    ...resolved.provider.protocols.flatMap((protocol) => [
      ...waysOf(protocol).flatMap((way) => {
        const envelope = [envelopeScope(resolved, protocol, way.of)];
        return [way.envelope.members, way.message?.members ?? []].flatMap((members) =>
          ofMembers(resolved, members, sides[way.of], envelope),
        );
      }),
      ...checkCondition(
        resolved,
        protocol.reply.success?.condition,
        scalarBelow(resolved.origins, protocol, "reply", "success", "when"),
        envelopeScope(resolved, protocol, "reply"),
        [],
      ),
    ]),
  ],
};

function ofStructures(resolved: Resolved): readonly Diagnostic[] {
  const envelopes = envelopesByStructure(resolved);
  return resolved.provider.structures.flatMap((structure) =>
    ofStructure(resolved, structure, envelopes),
  );
}

function ofStructure(
  resolved: Resolved,
  structure: Structure,
  envelopes: Envelopes,
): readonly Diagnostic[] {
  const conditional = structure.fields.filter((field) => field.required.kind === "when");
  if (conditional.length === 0) return [];
  const scope = structureScope(resolved, structure.name);
  const around = envelopes.get(structure.name) ?? [];
  return conditional.flatMap((field) => ofField(resolved, field, scope, around));
}

type Envelopes = ReadonlyMap<string, readonly Scope[]>;

/** What `^` means for each structure: the envelope of each message that the structure is a part of. */
function envelopesByStructure(resolved: Resolved): Envelopes {
  const { provider } = resolved;
  const structure = (one: string): Structure =>
    named(provider.structures, one) ?? { name: one, fields: [], rules: [], cite: [] };
  const envelopes = new Map<string, Scope[]>();
  for (const operation of provider.operations) {
    const protocol = named(provider.protocols, operation.protocol);
    for (const of of ["request", "reply"] as const) {
      const type = bodyType(operation, of);
      if (!protocol || !type) continue;
      const envelope = envelopeScope(resolved, protocol, of, operation);
      for (const name of structuresIn([type], structure)) {
        const others = envelopes.get(name);
        if (others) others.push(envelope);
        else envelopes.set(name, [envelope]);
      }
    }
  }
  return envelopes;
}

function ofMembers(
  resolved: Resolved,
  members: readonly Member[],
  title: Words,
  envelopes: readonly Scope[],
): readonly Diagnostic[] {
  const scope = besideScope(resolved, members, title);
  return members.flatMap((member) => {
    if (member.kind === "group")
      return ofMembers(resolved, member.members, quoted(member.name), envelopes);
    return member.kind === "value" ? ofField(resolved, member.field, scope, envelopes) : [];
  });
}

function ofField(
  resolved: Resolved,
  field: Field,
  scope: Scope,
  envelopes: readonly Scope[],
): readonly Diagnostic[] {
  if (field.required.kind !== "when") return [];
  const node = scalarBelow(resolved.origins, field, "required", "when");
  return checkCondition(resolved, field.required.condition, node, scope, envelopes);
}

/** Checks each comparison: a path from `scope`, or with `^` from each of the envelopes. */
function checkCondition(
  resolved: Resolved,
  condition: Condition | undefined,
  node: ScalarNode | undefined,
  scope: Scope,
  envelopes: readonly Scope[],
): readonly Diagnostic[] {
  if (!condition) return [];
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.flatMap((one) => checkCondition(resolved, one, node, scope, envelopes));
    case "not":
      return checkCondition(resolved, condition.of, node, scope, envelopes);
    default: {
      const [first, ...rest] = condition.path;
      return first === "^"
        ? checkComparison(resolved, condition, rest, node, envelopes)
        : checkComparison(resolved, condition, condition.path, node, [scope]);
    }
  }
}

function checkComparison(
  resolved: Resolved,
  condition: Condition,
  path: readonly string[],
  node: ScalarNode | undefined,
  starts: readonly Scope[],
): readonly Diagnostic[] {
  // One envelope that lacks the member is enough to say so.
  for (const start of starts) {
    const unknown = checkPath(resolved, start, path, node && partOf(node, path.join(".")));
    if (unknown.length > 0) return unknown;
  }
  const type = starts[0] && typeAt(starts[0], path);
  if (!type) return [];
  return valuesOf(condition).flatMap((value) =>
    checkValue(resolved, type, value, node && partOf(node, value)),
  );
}

function typeAt(start: Scope, path: readonly string[]): Scope["type"] {
  const followed = follow(start, path);
  return followed.kind === "found" ? followed.scope.type : undefined;
}

function valuesOf(condition: Condition): readonly string[] {
  if (condition.kind === "compare") return [condition.value];
  return condition.kind === "in" ? condition.values : [];
}
