import type { Span } from "../../diagnostics/diagnostic.js";
import type { ExpressionError } from "../../spec/expression/cursor.js";
import { parseCondition, type Condition } from "../../spec/expression/condition.js";
import { parseCitation, printCitation, type Citation } from "../../spec/expression/citation.js";
import type { Node, ScalarNode } from "../../spec/yaml/node.js";
import type { Resolution } from "./resolution.js";
import { items } from "./nodes.js";

/** The part of a scalar's source that an offset into its text means. Block scalars point as a whole. */
export function spanInside(scalar: ScalarNode, start: number, end: number): Span {
  const { source, start: from, end: to } = scalar.at;
  const lead = scalar.plain ? 0 : 1;
  const literal = source.text.slice(from + lead, from + lead + scalar.text.length) === scalar.text;
  if (!literal) return scalar.at;
  return {
    source,
    start: Math.min(from + lead + start, to),
    end: Math.min(from + lead + end, to),
  };
}

export function complainExpression(
  resolution: Resolution,
  scalar: ScalarNode,
  what: "type" | "condition",
  error: ExpressionError,
): void {
  resolution.complain("bad-expression", spanInside(scalar, error.start, error.end), {
    what,
    message: error.message,
  });
}

export function readCondition(resolution: Resolution, scalar: ScalarNode): Condition | undefined {
  const parsed = parseCondition(scalar.text);
  if ("value" in parsed) return parsed.value;
  complainExpression(resolution, scalar, "condition", parsed.error);
  return undefined;
}

/** Reads `cite:`, one citation or a list; what cannot be read or names no document of the provider is refused. */
export function readCitations(resolution: Resolution, node: Node | undefined): readonly Citation[] {
  const documents = new Set(resolution.spec.section("documents").map((one) => one.name));
  const citations: Citation[] = [];
  for (const item of items(node)) {
    if (item.kind !== "scalar") continue;
    const citation = parseCitation(item.text);
    if (!citation) {
      resolution.complain("bad-citation", item, { text: item.text });
      continue;
    }
    const { document } = citation;
    if (!documents.has(document)) {
      resolution.complain("unknown-document", item, { name: document, known: [...documents] });
    }
    // Kept all the same: what cites a misspelt document, and each row below it, does cite something.
    citations.push(citation);
  }
  return citations;
}

export function printCitations(citations: readonly Citation[]): readonly string[] {
  return citations.map(printCitation);
}
