import { createContext, type PackageContext } from "../../generator/artifacts/context.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Protocol } from "../../generator/model/protocol.js";
import type { CodeTable, Field, Structure } from "../../generator/model/structure.js";
import type { Type } from "../../generator/model/type.js";

/** A provider by hand: nothing but what a test is about. */
export function providerOf(parts: Partial<Provider>): Provider {
  return {
    language: 1,
    name: "acme",
    title: "Acme",
    package: { version: "1.0.0" },
    parties: [
      { name: "partner", title: "Partner" },
      { name: "channel", title: "Channel" },
    ],
    we: "channel",
    documents: [],
    environments: [],
    credentials: [],
    codeTables: [],
    structures: [],
    protocols: [],
    operations: [],
    openPoints: [],
    questions: [],
    vectors: [],
    ...parts,
  };
}

export function contextOf(provider: Provider): PackageContext {
  return createContext(provider, "@baowen", { name: "@baowen/runtime", version: "1.0.0" });
}

export function structureOf(
  name: string,
  fields: readonly Field[],
  parts: Partial<Structure> = {},
): Structure {
  return { name, fields, rules: [], cite: [], ...parts };
}

/** An optional field, unless told otherwise. */
export function fieldOf(name: string, type: Type, parts: Partial<Field> = {}): Field {
  return {
    name,
    type,
    required: { kind: "optional" },
    documented: { type: "", required: "" },
    nullable: false,
    echo: false,
    accepts: [],
    cite: [],
    ...parts,
  };
}

export function codeTableOf(
  name: string,
  codes: readonly string[],
  retired: readonly string[] = [],
): CodeTable {
  const all = [...codes, ...retired];
  return {
    name,
    complete: true,
    cite: [],
    codes: all.map((code) => ({
      code,
      codeName: `code${code}`,
      label: `标签${code}`,
      state: retired.includes(code) ? "retired" : "current",
      cite: [],
    })),
  };
}

/** A protocol of one envelope, `{ kind, data }`, by which the partner notifies the channel. */
export function protocolOf(name: string, parts: Partial<Protocol> = {}): Protocol {
  const kind = fieldOf("kind", { kind: "string" }, { required: { kind: "always" } });
  return {
    name,
    from: "partner",
    to: "channel",
    transport: {
      method: "POST",
      content: "application/json",
      charset: "utf-8",
      headers: [],
      query: [],
      encode: [],
      cite: [],
    },
    nullIsAbsent: false,
    emptyIsAbsent: false,
    envelope: {
      members: [
        { kind: "value", field: kind, role: "dispatch" },
        { kind: "body", name: "data", cite: [] },
      ],
    },
    signatures: [],
    reply: {
      content: "application/json",
      headers: [],
      encode: [],
      envelope: { members: [] },
      outcomes: [],
      cite: [],
    },
    cite: [],
    ...parts,
  };
}
