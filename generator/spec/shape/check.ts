import { Ajv, type ValidateFunction } from "ajv";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { childrenOf, type Node } from "../yaml/node.js";
import { explain } from "./explain.js";
import { sortMistakes, type AjvError } from "./mistakes.js";
import { placeAt } from "./place.js";
import { toPlain, type Plain } from "./plain.js";
import { CODE_KEYWORD, pointerTo, printDefinitions } from "./print.js";
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
  const plain = toPlain(node);
  const errors = errorsOf(validatorOf(grammar, name), plain);
  const diagnostics = new Map<string, Diagnostic>();
  const broken = new Set<Node>();
  for (const mistakes of sortMistakes(errors)) {
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

function errorsOf(validate: ValidateFunction, plain: Plain): readonly AjvError[] {
  const isValid = validate.call({ retyped: plain.retyped }, plain.value);
  return isValid ? [] : ((validate.errors ?? []) as AjvError[]);
}

/** Compiled once per grammar and process: compiling costs more than checking a hundred files. */
const compiled = new WeakMap<Grammar, Ajv>();

function validatorOf(grammar: Grammar, name: string): ValidateFunction {
  let ajv = compiled.get(grammar);
  if (ajv === undefined) {
    ajv = makeAjv();
    ajv.addSchema({ $id: "grammar", definitions: printDefinitions(grammar) });
    compiled.set(grammar, ajv);
  }
  const validate = ajv.getSchema(`grammar${pointerTo(name)}`);
  if (validate === undefined) throw new Error(`the grammar has no definition '${name}'`);
  return validate;
}

function makeAjv(): Ajv {
  // verbose: the errors carry the schema they come from, which is where the allowed keys and values are read.
  // The last three: each start compiles the schema once for a few files, so that compiling must be what is quick.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    passContext: true,
    allowUnionTypes: true,
    inlineRefs: false,
    validateSchema: false,
    code: { optimize: false },
  });
  ajv.addKeyword("x-says");
  ajv.addKeyword({ keyword: CODE_KEYWORD, validate: isFaithfulCode, errors: false });
  return ajv;
}

/** Whether a code survived YAML: `retyped` is the context that `errorsOf` passes in. */
function isFaithfulCode(
  this: { readonly retyped: ReadonlySet<string> },
  _schema: unknown,
  _data: unknown,
  _parent?: unknown,
  context?: { readonly instancePath: string },
): boolean {
  return !this.retyped.has(context?.instancePath ?? "");
}
