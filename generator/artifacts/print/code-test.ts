import { literal } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import type { Type } from "../../model/type.js";
import { useRuntime, type PrintScope } from "./scope.js";

type CodeType = Extract<Type, { readonly kind: "code" }>;

/** Codes as received may be any; sent, they are listed ones. */
export function printCodeTest(scope: PrintScope, type: CodeType, value: string): string {
  const isNumber = type.wire === "int";
  if (scope.face === "received") {
    return isNumber
      ? `${useRuntime(scope, "isSafeInt")}(${value})`
      : `typeof ${value} === "string"`;
  }
  if (isNumber) return `${useRuntime(scope, "isIntCode")}(${value}, ${hoistCodes(scope, type)})`;
  const codes = currentCodes(scope, type);
  if (codes.length === 0) return "false";
  if (codes.length > fewest) return `${hoistCodeSet(scope, type)}.has(${value})`;
  const tests = codes.map((code) => `${value} === ${literal(code)}`);
  return tests.length === 1 ? tests.join() : `(${tests.join(" || ")})`;
}

/** From how many codes on a set is asked instead of each. */
const fewest = 8;

/** The constant that lists the codes that may be sent, as they travel. */
export function hoistCodes(scope: PrintScope, type: CodeType): string {
  const isNumber = type.wire === "int";
  const name = `${camelCase(type.table)}_${isNumber ? "numbers" : "codes"}`;
  return scope.hoist(name, (free) => {
    const codes = currentCodes(scope, type).map((code) => (isNumber ? Number(code) : code));
    return `const ${free}: readonly ${isNumber ? "number" : "string"}[] = ${literal(codes)};`;
  });
}

function hoistCodeSet(scope: PrintScope, type: CodeType): string {
  const codes = hoistCodes(scope, type);
  return scope.hoist(
    `${camelCase(type.table)}_codeSet`,
    (free) => `const ${free}: ReadonlySet<unknown> = /*@__PURE__*/ new Set(${codes});`,
  );
}

function currentCodes(scope: PrintScope, type: CodeType): readonly string[] {
  const table = scope.context.codeTable(type.table);
  return table.codes.filter((code) => code.state === "current").map((code) => code.code);
}
