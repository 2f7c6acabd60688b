import { literal, type Json } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import { structureName } from "../../model/names.js";
import type { Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { conditionPaths, type Condition } from "../../spec/expression/condition.js";
import { printMember } from "./access.js";
import { useRuntime, useRuntimeType, type PrintScope } from "./scope.js";

/**
 * A condition over the object `value`, printed as one would write it: `value.state === false`. Where a path leads further or a
 * value has several forms, the runtime is asked with the condition as data.
 */
export function printCondition(
  scope: PrintScope,
  structure: Structure,
  condition: Condition,
): string {
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
function printNot(scope: PrintScope, structure: Structure, condition: Condition): string {
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
  scope: PrintScope,
  structure: Structure,
  condition: Leaf,
  negated: boolean,
): string {
  const [name = "", ...further] = condition.path;
  const field = structure.fields.find((each) => each.name === name);
  if (further.length > 0 || !field) return printHolds(scope, structure, condition, negated);
  const value = printMember(scope.imports, scope.context.runtime.name, "value", name);
  if (condition.kind === "present") return `${value} ${negated ? "==" : "!="} null`;
  const isOpposite = (condition.kind === "compare" && condition.op === "!=") !== negated;
  const values = condition.kind === "compare" ? [condition.value] : condition.values;
  return (
    printEquality(scope, field.type, value, values, isOpposite) ??
    printHolds(scope, structure, condition, negated)
  );
}

/** Whether `value` is one of the texts, or the opposite; undefined where its type does not show how to compare. */
function printEquality(
  scope: PrintScope,
  type: Type,
  value: string,
  texts: readonly string[],
  isOpposite: boolean,
): string | undefined {
  const literals = texts.map((text) => wireLiteral(type, text));
  if (!literals.every((each) => each !== undefined)) return undefined;
  if (literals.every((each) => typeof each === "number")) {
    const isOne = `${useRuntime(scope, "isOneOf")}(${value}, ${literal(literals)})`;
    return isOpposite ? `!${isOne}` : isOne;
  }
  const tests = literals.map((each) => `${value} ${isOpposite ? "!==" : "==="} ${literal(each)}`);
  return tests.length === 1 ? tests.join() : `(${tests.join(isOpposite ? " && " : " || ")})`;
}

/** The wire value that equals the text, where it is known to have one form. */
function wireLiteral(type: Type, text: string): Json | undefined {
  const isWhole = /^(?:0|-?[1-9][0-9]{0,14})$/.test(text);
  switch (type.kind) {
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "int":
    case "long":
      return isWhole ? Number(text) : undefined;
    case "code":
      if (type.wire === "string") return text;
      return isWhole ? Number(text) : undefined;
    case "string":
      return type.forms === undefined ? text : undefined;
    case "date":
    case "datetime":
    case "literal":
    case "opaque":
    case "text":
      return text;
    default:
      return undefined;
  }
}

function printHolds(
  scope: PrintScope,
  structure: Structure,
  condition: Leaf,
  negated: boolean,
): string {
  const type = useRuntimeType(scope, "Condition");
  const name = scope.hoist(
    `${camelCase(structureName(structure))}_condition`,
    (free) => `const ${free}: ${type} = ${literal(condition as unknown as Json)};`,
  );
  const root = conditionPaths(condition).some(([first]) => first === "^") ? "root" : "value";
  const call = `${useRuntime(scope, "holds")}(${name}, value, ${root})`;
  return negated ? `!${call}` : call;
}
