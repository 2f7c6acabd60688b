import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { childrenOf, type Node } from "../yaml/node.js";
import { ajvErrors } from "./ajv-errors.js";
import { explain } from "./explain.js";
import { fits } from "./fits.js";
import { sortMistakes } from "./mistakes.js";
import { placeAt } from "./place.js";
import type { Grammar } from "./shape.js";

/** The innermost nodes at which something is wrong. */
export type Broken = ReadonlySet<Node>;

export interface ShapeCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly broken: Broken;
}

/**
 * Checks a file's root node against the definition `name` of a grammar.
 *
 * ```
 * specs/acme/types.yaml:4:11 error unknown-key: 'tilte' is not a key of 'charge'
 *   4 |   charge: { tilte: 费用, type: long }
 *     |             ^^^^^
 *   help: did you mean 'title'?
 * ```
 */
export function checkShape(grammar: Grammar, name: string, node: Node): ShapeCheck {
  const diagnostics = new Map<string, Diagnostic>();
  const broken = new Set<Node>();
  if (fits(grammar, name, node)) return { diagnostics: [], broken };
  for (const mistakes of sortMistakes(ajvErrors(grammar, name, node))) {
    const place = placeAt(node, mistakes.pointer);
    for (const { diagnostic, culprit } of explain(mistakes, place)) {
      diagnostics.set(identityOf(diagnostic), diagnostic);
      broken.add(culprit);
    }
  }
  return {
    diagnostics: [...diagnostics.values()].toSorted(
      (a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0),
    ),
    broken,
  };
}

/** True where `node` or anything below it is broken: such an element is better left out than half read. */
export function isBroken(node: Node, broken: Broken): boolean {
  if (broken.size === 0) return false;
  return broken.has(node) || childrenOf(node).some((child) => isBroken(child, broken));
}

/** An aliased node is reached, and found wrong, once for each alias; people are told once. */
function identityOf({ code, at }: Diagnostic): string {
  return `${code} ${at?.start} ${at?.end}`;
}
