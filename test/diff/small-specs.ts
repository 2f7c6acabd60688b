import type { Operation, Provider } from "../../generator/model/provider.js";
import type {
  Code,
  CodeTable,
  Field,
  Required,
  Structure,
} from "../../generator/model/structure.js";
import type { Type } from "../../generator/model/type.js";
import { parseCondition } from "../../generator/spec/expression/condition.js";
import { codeTableOf, fieldOf, protocolOf, providerOf, structureOf } from "../support/providers.js";

/*
 * Specs of one operation, which the partner starts: its request is one structure `Order`. Seen by the channel it is received, by the
 * partner it is sent.
 */

export const string = (max?: number): Type =>
  max === undefined ? { kind: "string" } : { kind: "string", max };

export const always: Required = { kind: "always" };
export const optional: Required = { kind: "optional" };
export const unspecified: Required = { kind: "unspecified" };

export function orderSpec(
  fields: readonly Field[],
  parts: Partial<Structure> = {},
  provider: Partial<Provider> = {},
): Provider {
  return providerOf({
    protocols: [protocolOf("notice")],
    structures: [structureOf("Order", fields, parts)],
    operations: [operationOf("order", { kind: "structure", name: "Order" })],
    ...provider,
  });
}

export function operationOf(name: string, type: Type, parts: Partial<Operation> = {}): Operation {
  return {
    name,
    title: name,
    from: "partner",
    to: "channel",
    protocol: "notice",
    fills: {},
    dispatch: [],
    request: { kind: "type", type },
    reply: { kind: "none" },
    identity: [],
    onChange: "version",
    effect: "notice",
    samples: [],
    cite: [],
    ...parts,
  };
}

/** The field that changes in most cases. */
export function no(type: Type, parts: Partial<Field> = {}): Field {
  return fieldOf("no", type, parts);
}

/** Beside it: a field of two codes that conditions may look at. */
export const kind: Field = fieldOf("kind", { kind: "code", table: "Kind", wire: "string" });

export const kinds: CodeTable = codeTableOf("Kind", ["1", "2"]);

export function codesWith(codes: readonly string[], parts: Partial<CodeTable> = {}): CodeTable {
  return { ...codeTableOf("Kind", codes), ...parts };
}

export function labelled(code: string, label: string): Code {
  return { code, codeName: `code${code}`, label, state: "current", cite: [] };
}

export function when(text: string): Required {
  const parsed = parseCondition(text);
  if ("error" in parsed) throw new Error(`no condition: ${text}`);
  return { kind: "when", condition: parsed.value, text };
}
