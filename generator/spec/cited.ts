import type { Cited, Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { citesAt } from "./cites-at.js";
import { parseCitation } from "./expression/citation.js";
import type { ProviderSpec } from "./provider-spec.js";
import { get } from "./yaml/node.js";

/** Adds to complaints about a provider which rows of its documents their places come from. */
export function withCited(
  diagnostics: readonly Diagnostic[],
  spec: ProviderSpec,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...citedFor(diagnostic.at, spec),
    related: diagnostic.related.map((one) => ({ ...one, ...citedFor(one.at, spec) })),
  }));
}

function citedFor(at: Span | undefined, spec: ProviderSpec): Pick<Diagnostic, "cited"> {
  const root = at && spec.roots.find((one) => one.at.source === at.source);
  if (!root) return {};
  const cites = citesAt(root, at);
  if (cites.length === 0) return {};
  return { cited: cites.map((cite) => ({ cite, ...documentOf(cite, spec) })) };
}

function documentOf(cite: string, spec: ProviderSpec): Pick<Cited, "document"> {
  const name = parseCitation(cite)?.document;
  const node = spec.section("documents").find((one) => one.name === name)?.node;
  if (node?.kind !== "map") return {};
  const said = ["title", "version"].flatMap((key) => {
    const value = get(node, key);
    return value?.kind === "scalar" && value.text !== "" ? [value.text] : [];
  });
  return said.length === 0 ? {} : { document: said.join(" ") };
}
