import type { Result } from "../../diagnostics/diagnostic.js";
import type { ProviderSpec } from "../../spec/provider-spec.js";
import type { Entry, MapNode } from "../../spec/yaml/node.js";
import type { Origins } from "../origins.js";
import type { Provider } from "../provider.js";
import { readCodeTables } from "./codes.js";
import { optional, textAt } from "./nodes.js";
import { readOpenPoints } from "./open.js";
import { readOperations } from "./operations.js";
import { readProtocols } from "./protocols.js";
import {
  readCredentials,
  readDocuments,
  readEnvironments,
  readParties,
  readQuestions,
  readVectors,
} from "./records.js";
import { Resolution } from "./resolution.js";
import { readStructures } from "./structures.js";

/** A provider, where each of its elements stands, and which names were left out because their YAML is wrong. */
export interface Resolved {
  readonly provider: Provider;
  /** What it was resolved from. */
  readonly spec: ProviderSpec;
  readonly origins: Origins;
  readonly incomplete: ReadonlySet<string>;
  /** Every file of the provider could be read. */
  readonly isWhole: boolean;
}

/**
 * Resolves a spec into the frozen model: every name points at something, every citation is spelt out, every open point
 * holds the values that its choices stand for. What cannot be resolved is complained about and left out.
 */
export function resolveProvider(spec: ProviderSpec): Result<Resolved> {
  const resolution = new Resolution(spec);
  const { origins, incomplete, diagnostics } = resolution;
  const structures = readStructures(resolution);
  const protocols = readProtocols(resolution);
  const operations = readOperations(resolution, protocols, structures);
  const credentials = readCredentials(resolution);
  const name = scalarText(spec, "provider") ?? spec.folder;
  const parties = readParties(resolution);
  const provider: Provider = {
    language: 1,
    name,
    title: scalarText(spec, "title") ?? name,
    ...optional("summary", scalarText(spec, "summary")),
    package: { version: textAt(spec.value("package"), "version") ?? "0.0.0" },
    ...optional("zone", scalarText(spec, "zone")),
    parties,
    we: readWe(resolution),
    documents: readDocuments(resolution),
    environments: readEnvironments(resolution),
    credentials,
    codeTables: readCodeTables(resolution),
    structures,
    protocols,
    operations,
    openPoints: readOpenPoints(resolution),
    questions: readQuestions(resolution),
    vectors: readVectors(resolution),
  };
  origins.remember(provider, topLevel(spec));
  const { isWhole } = spec;
  return [{ provider: freeze(provider), spec, origins, incomplete, isWhole }, diagnostics];
}

function scalarText(spec: ProviderSpec, key: string): string | undefined {
  const node = spec.value(key);
  return node?.kind === "scalar" ? node.text : undefined;
}

/** The values that stand once, wherever they stand, as one mapping: the YAML of the provider itself. */
function topLevel(spec: ProviderSpec): MapNode {
  const entries = ["provider", "title", "summary", "draft", "package", "zone", "we"].flatMap(
    (key): Entry[] => {
      const value = spec.value(key);
      if (!value) return [];
      return [
        {
          key: { kind: "scalar", text: key, value: key, plain: true, at: value.at },
          value,
          at: value.at,
        },
      ];
    },
  );
  const [first] = spec.files;
  const source = first ?? { path: spec.folder, text: "" };
  return { kind: "map", entries, at: { source, start: 0, end: 0 } };
}

/** Which of the parties we are. */
function readWe(resolution: Resolution): string {
  const node = resolution.spec.value("we");
  const parties = resolution.spec.section("parties").map((party) => party.name);
  if (node?.kind !== "scalar") return parties.at(-1) ?? "";
  if (!parties.includes(node.text)) resolution.complain("unknown-party", node, { name: node.text });
  return node.text;
}

/** Freezes plain data all the way down. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}
