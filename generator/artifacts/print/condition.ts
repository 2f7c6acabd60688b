import { literal, type Json } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import { structureName } from "../../model/names.js";
import type { Field, Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { conditionPaths, type Condition } from "../../spec/expression/condition.js";
import { isEmptyAbsent, useRuntime, useRuntimeType, type PredicateScope } from "./scope.js";

/**
 * Whether the condition of `field` does not hold for the object `value`, printed as one would write it: `value.state !== false`.
 * Where a path leads further, is taken twice, or a value has several forms, the runtime is asked with the condition as data.
 */
export function printUnless(
  scope: PredicateScope,
  structure: Structure,
  field: Field,
  condition: Condition,
): string {
  // The compiler refuses comparisons that it knows the outcome of, which repeated ones might be.
  const paths = [[field.name], ...conditionPaths(condition)].map((path) => JSON.stringify(path));
  const repeats = new Set(paths).size < paths.length;
  return repeats
    ? printHolds(scope, structure, condition, true)
    : printNot(scope, structure, condition);
}

function printCondition(scope: PredicateScope, structure: Structure, condition: Condition): string {
  switch (condition.kind) {
    case "not":
      return printNot(scope, structure, condition.of);
    case "and":
    case "or": {
      const parts = condition.of.map((each) => printCondition(scope, structure, each));
      return `(${parts.join(condition.kind === "and" ? " && " : " || ")})`;
    }
    default:
      return printLeaf(scope, structure, condition, false);
  }
}

/** The opposite, with the `not` moved inwards. */
function printNot(scope: PredicateScope, structure: Structure, condition: Condition): string {
  switch (condition.kind) {
    case "not":
      return printCondition(scope, structure, condition.of);
    case "and":
    case "or": {
      const parts = condition.of.map((each) => printNot(scope, structure, each));
      return `(${parts.join(condition.kind === "and" ? " || " : " && ")})`;
    }
    default:
      return printLeaf(scope, structure, condition, true);
  }
}

type Leaf = Extract<Condition, { readonly kind: "compare" | "in" | "present" }>;

function printLeaf(
  scope: PredicateScope,
  structure: Structure,
  condition: Leaf,
  negated: boolean,
): string {
  const [name = "", ...further] = condition.path;
  const field = structure.fields.find((each) => each.name === name);
  if (further.length > 0 || !field) return printHolds(scope, structure, condition, negated);
  const value = scope.read(name);
  const emptyIsAbsent = isEmptyAbsent(scope, structure);
  if (condition.kind === "present") {
    if (!emptyIsAbsent) return `${value} ${negated ? "==" : "!="} null`;
    return `${negated ? "!" : ""}${useRuntime(scope, "isFilled")}(${value})`;
  }
  const isOpposite = (condition.kind === "compare" && condition.op === "!=") !== negated;
  const values = condition.kind === "compare" ? [condition.value] : condition.values;
  if (emptyIsAbsent && values.includes("")) {
    return printHolds(scope, structure, condition, negated);
  }
  return (
    printEquality(scope, field.type, value, values, isOpposite) ??
    printHolds(scope, structure, condition, negated)
  );
}

/** Whether `value` is one of the texts, or the opposite; undefined where its type does not show how to compare. */
function printEquality(
  scope: PredicateScope,
  type: Type,
  value: string,
  texts: readonly string[],
  isOpposite: boolean,
): string | undefined {
  const literals = [...new Set(texts)].map((text) => wireLiteral(scope, type, text));
  if (!literals.every((each) => each !== undefined)) return undefined;
  const tests = literals.map((each) => {
    if (typeof each !== "number") return `${value} ${isOpposite ? "!==" : "==="} ${literal(each)}`;
    return `${isOpposite ? "!" : ""}${useRuntime(scope, "equalsNumber")}(${value}, ${literal(each)})`;
  });
  return tests.length === 1 ? tests.join() : `(${tests.join(isOpposite ? " && " : " || ")})`;
}

/** The wire value that equals the text, where it is known to have one form and the type to have that value. */
function wireLiteral(scope: PredicateScope, type: Type, text: string): Json | undefined {
  const isWhole = /^(?:0|-?[1-9][0-9]{0,14})$/.test(text);
  switch (type.kind) {
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "int":
    case "long":
      return isWhole ? Number(text) : undefined;
    case "code":
      if (type.wire === "string") return isListed(scope, type.table, text) ? text : undefined;
      return isWhole ? Number(text) : undefined;
    case "string":
      return type.forms === undefined ? text : undefined;
    case "date":
    case "datetime":
    case "opaque":
      return text;
    case "literal":
      return text === type.value ? text : undefined;
    case "text": {
      const isWord = (type.words ?? ["true", "false"]).includes(text);
      return type.of.kind !== "boolean" || isWord ? text : undefined;
    }
    default:
      return undefined;
  }
}

function isListed(scope: PredicateScope, table: string, text: string): boolean {
  const { codes } = scope.context.codeTable(table);
  return codes.some(({ code, state }) => code === text && state === "current");
}

function printHolds(
  scope: PredicateScope,
  structure: Structure,
  condition: Condition,
  negated: boolean,
): string {
  const type = useRuntimeType(scope, "Condition");
  const name = scope.hoist(
    `${camelCase(structureName(structure))}_condition`,
    (free) => `const ${free}: ${type} = ${literal(condition as unknown as Json)};`,
  );
  const root = conditionPaths(condition).some(([first]) => first === "^") ? "root" : "value";
  const absence = isEmptyAbsent(scope, structure) ? ", { emptyIsAbsent: true }" : "";
  const call = `${useRuntime(scope, "holds")}(${name}, value, ${root}${absence})`;
  return negated ? `!${call}` : call;
}
