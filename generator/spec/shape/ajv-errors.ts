import { createRequire } from "node:module";
import type { Ajv, ValidateFunction } from "ajv";
import type { Node } from "../yaml/node.js";
import type { AjvError } from "./mistakes.js";
import { toPlain, type Plain } from "./plain.js";
import { CODE_KEYWORD, FORM_KEYWORD, pointerTo, printDefinitions, SAYS_KEYWORDS } from "./print.js";
import type { Grammar } from "./shape.js";

/** What Ajv holds against a node: everything, by the definition `name` of a grammar; nothing where the node is sound. */
export function ajvErrors(grammar: Grammar, name: string, node: Node): readonly AjvError[] {
  return errorsOf(validatorOf(grammar, name), toPlain(node));
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

/** Loaded where it is needed: most runs meet no mistake. `import` would make everything that reads specs asynchronous. */
const require = createRequire(import.meta.url);

function makeAjv(): Ajv {
  const library = require("ajv") as typeof import("ajv");
  // verbose: the errors carry the schema they come from, which is where the allowed keys and values are read.
  // The last three: the schema is compiled once for a few files, so that compiling must be what is quick.
  const ajv = new library.Ajv({
    allErrors: true,
    verbose: true,
    passContext: true,
    allowUnionTypes: true,
    inlineRefs: false,
    validateSchema: false,
    code: { optimize: false },
  });
  for (const keyword of Object.values(SAYS_KEYWORDS)) ajv.addKeyword(keyword);
  ajv.addKeyword(FORM_KEYWORD);
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
