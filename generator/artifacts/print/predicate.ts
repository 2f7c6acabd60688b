import { literal } from "../../emit/literal.js";
import { camelCase, isIdentifierName, pascalCase } from "../../model/identifier.js";
import { receivedName, structureName } from "../../model/names.js";
import type { Field, GroupRule, Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { isInherited } from "./access.js";
import { printCodeTest } from "./code-test.js";
import { checkedType } from "./code-wire.js";
import { printUnless } from "./condition.js";
import { printScalarTest } from "./scalar-test.js";
import { Reads } from "./reads.js";
import {
  isEmptyAbsent,
  useRuntime,
  type LocalNames,
  type PredicateScope,
  type PrintScope,
} from "./scope.js";
import { isJson, needsRoot, takesEmptyText } from "./translation.js";

/** The name of the predicate of a structure on the scope's face. */
export function predicateName({ face }: Pick<PrintScope, "face">, structure: Structure): string {
  return `is${face === "sent" ? structureName(structure) : receivedName(structure)}`;
}

/** A function that reads like the field table: one line per field, in its order. */
export function printPredicate(scope: PrintScope & LocalNames, structure: Structure): string {
  const { imports, context, declared } = scope;
  const reads = new Reads({ imports, runtime: context.runtime.name, declared });
  const inner: PredicateScope = { ...scope, read: reads.read };
  const tests = [
    ...structure.fields.flatMap((field) => printField(inner, structure, field)),
    ...structure.rules.map((rule) => printRule(inner, structure, rule)),
    ...(scope.face === "sent" ? [printNames(scope, structure)] : []),
  ];
  const { text, declare, locals } = reads.settle(tests.join(" &&\n"));
  scope.noteLocals(locals);
  const isObject = `${useRuntime(scope, "isObject")}(value)`;
  const body =
    text === ""
      ? `return ${isObject};`
      : declare === ""
        ? `return ${isObject} &&\n${text};`
        : `if (!${isObject}) return false;\n${declare}return ${text};`;
  const type: Type = { kind: "structure", name: structure.name };
  return printFunction(scope, predicateName(scope, structure), type, body);
}

function printFunction(scope: PrintScope, name: string, type: Type, body: string): string {
  const root = needsRoot(scope.context, type) ? ", root: unknown" : "";
  return `function ${name}(value: unknown${root}): boolean {\n${body}\n}`;
}

/** The test of one field, or nothing where it may be anything. See the table in the runtime's validation/structure.ts. */
function printField(scope: PredicateScope, structure: Structure, field: Field): readonly string[] {
  const isAnything = isJson(field.type) && !["always", "when"].includes(field.required.kind);
  if (isAnything) return [];
  const value = scope.read(field.name);
  const path = [structure, field] as const;
  if (isJson(field.type)) return printAbsence(scope, structure, field, value, "");
  const test = isInherited(field.name)
    ? printCall(scope, field.type, value, path)
    : printTest(scope, field.type, value, path);
  const fits = field.nullable ? `(${value} === null || ${test})` : test;
  return printAbsence(scope, structure, field, value, fits);
}

/** Joins "is there" and "fits" as requiredness has them; `fits` is empty where everything that is there fits. */
function printAbsence(
  scope: PredicateScope,
  structure: Structure,
  field: Field,
  value: string,
  fits: string,
): readonly string[] {
  const { absent, isThere } = printPresence(scope, structure, field, value);
  const isEmpty = isEmptyAbsent(scope, structure) ? [`${value} === ""`] : [];
  const isFull = isEmptyAbsent(scope, structure) ? [`${value} !== ""`] : [];
  const fitsEmpty = takesEmptyText(field.type);
  switch (field.required.kind) {
    case "always":
      if (fits === "") return [isThere, ...isFull];
      if (!fitsEmpty || isFull.length === 0) return [fits];
      if (fits === `typeof ${value} === "string"`) {
        return [`${useRuntime(scope, "isFilledText")}(${value})`];
      }
      return [fits, ...isFull];
    case "when": {
      const excused = printUnless(scope, structure, field, field.required.condition);
      const isGiven = [isThere, ...isFull].join(" && ");
      if (fits === "") return [`((${isGiven}) || ${excused})`];
      return [`(${[absent, ...isEmpty].join(" || ")} ? ${excused} : ${fits})`];
    }
    default:
      if (fits === "") return [];
      if (fits === `typeof ${value} === "string"` && absent === `${value} == null`) {
        return [`${useRuntime(scope, "isOptionalText")}(${value})`];
      }
      // What fits is asked first: to compare a number with an empty text costs more than the rest.
      return [`(${[fits, absent, ...(fitsEmpty ? [] : isEmpty)].join(" || ")})`];
  }
}

/** Whether the member is there, and the opposite; an empty text is left out of account. */
function printPresence(scope: PredicateScope, structure: Structure, field: Field, value: string) {
  const isNullAbsent =
    scope.face === "received" &&
    !field.nullable &&
    !isJson(field.type) &&
    scope.context.nullIsAbsent(structure);
  return isNullAbsent
    ? { absent: `${value} == null`, isThere: `${value} != null` }
    : { absent: `${value} === undefined`, isThere: `${value} !== undefined` };
}

type Path = readonly [structure: Structure, field: Field, ...levels: string[]];

/** An expression that is true where `value`, an expression without effects, is of the type. Brackets are put where needed. */
function printTest(scope: PrintScope, type: Type, value: string, path: Path): string {
  if (isJson(type)) return `${value} !== undefined`;
  switch (type.kind) {
    case "structure": {
      const name = predicateName(scope, scope.context.structure(type.name));
      return needsRoot(scope.context, type) ? `${name}(${value}, root)` : `${name}(${value})`;
    }
    case "list":
      return needsRoot(scope.context, type.of)
        ? printCall(scope, type, value, path)
        : `${useRuntime(scope, "isListOf")}(${value}, ${printCheck(scope, type.of, path, "Item")})`;
    case "map":
      if (isJson(type.of)) return `${useRuntime(scope, "isObject")}(${value})`;
      return needsRoot(scope.context, type.of)
        ? printCall(scope, type, value, path)
        : `${useRuntime(scope, "isMapOf")}(${value}, ${printCheck(scope, type.of, path, "Value")})`;
    case "union":
      return `(${type.of.map((each) => printTest(scope, each, value, path)).join(" || ")})`;
    case "json-text":
    case "base64":
      return `typeof ${value} === "string"`;
    default: {
      const checked = checkedType(scope.context, type);
      return checked.kind === "code"
        ? printCodeTest(scope, checked, value)
        : printScalarTest(scope, checked, value);
    }
  }
}

/** The name of a function of one value that tests the type: the predicate of a structure, or one made for it. */
function printCheck(scope: PrintScope, type: Type, path: Path, level: string): string {
  if (type.kind === "structure") return predicateName(scope, scope.context.structure(type.name));
  return hoistCheck(scope, type, [...path, level]);
}

/** A call of a function made for the type, for where an expression does not do. */
function printCall(scope: PrintScope, type: Type, value: string, path: Path): string {
  const name = hoistCheck(scope, type, path);
  return needsRoot(scope.context, type) ? `${name}(${value}, root)` : `${name}(${value})`;
}

function hoistCheck(scope: PrintScope, type: Type, path: Path): string {
  const [structure, field, ...levels] = path;
  const part = camelCase(isIdentifierName(field.name) ? field.name : pascalCase(field.name));
  const name = `${predicateName(scope, structure)}_${part}${levels.join("")}`;
  return scope.hoist(name, (free) => {
    const isLoop = (type.kind === "list" || type.kind === "map") && needsRoot(scope.context, type);
    if (isLoop) return printLoop(scope, type, free, path);
    return printFunction(scope, free, type, `return ${printTest(scope, type, "value", path)};`);
  });
}

/** Items that are judged with the whole message in view need a loop of their own. */
function printLoop(
  scope: PrintScope,
  type: Extract<Type, { readonly kind: "list" | "map" }>,
  name: string,
  path: Path,
): string {
  const isList = type.kind === "list";
  const isContainer = isList ? "Array.isArray(value)" : `${useRuntime(scope, "isObject")}(value)`;
  const items = isList ? "value" : "Object.values(value)";
  const test = printTest(scope, type.of, "item", [...path, isList ? "Item" : "Value"]);
  const fails = isList ? `!(${test})` : `item !== undefined && !(${test})`;
  return [
    `function ${name}(value: unknown, root: unknown): boolean {`,
    `if (!${isContainer}) return false;`,
    `for (const item of ${items}) {\nif (${fails}) return false;\n}`,
    "return true;\n}",
  ].join("\n");
}

function printRule(scope: PredicateScope, structure: Structure, rule: GroupRule): string {
  const there = rule.fields.map((name) => {
    const value = scope.read(name);
    return isEmptyAbsent(scope, structure)
      ? `${useRuntime(scope, "isFilled")}(${value})`
      : `${value} != null`;
  });
  switch (rule.kind) {
    case "at-least-one":
      return there.length === 0 ? "false" : `(${there.join(" || ")})`;
    case "exactly-one":
      return there.length === 0
        ? "false"
        : `${there.map((each) => `Number(${each})`).join(" + ")} === 1`;
    case "all-or-none": {
      const [first, ...others] = there;
      const pairs = others.map((each) => `(${first}) === (${each})`);
      return pairs.length === 0 ? "true" : pairs.join(" && ");
    }
  }
}

/** Nothing is sent that the field table does not have. */
function printNames(scope: PrintScope, structure: Structure): string {
  const names = scope.hoist(`${camelCase(structureName(structure))}_names`, (name) => {
    const list = literal([...new Set(structure.fields.map((field) => field.name))]);
    return `const ${name}: ReadonlySet<string> = /*@__PURE__*/ new Set<string>(${list});`;
  });
  return `${useRuntime(scope, "hasOnly")}(value, ${names})`;
}
