import { literal } from "../../emit/literal.js";
import { structuresIn } from "../../model/closure.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { printBodyValidator } from "../print/body-validator.js";

/** Whether values of the type may have members under other spellings of their names. */
export function hasSpellings({ context }: FileScope, type: Type): boolean {
  const names = [...structuresIn([type], context.structure)];
  return names.some((name) =>
    context.structure(name).fields.some(({ accepts }) => accepts.length > 0),
  );
}

/** `message` with what stands at `path` under the names that its table has; itself where there is one spelling of each. */
export function printRespelled(
  scope: FileScope,
  message: string,
  path: readonly string[],
  type: Type,
): string {
  const structure = spellingTable(scope, type);
  return structure === undefined
    ? message
    : `${scope.runtime("respelled")}(${message}, ${literal(path)}, ${structure})`;
}

/** The same for a value. */
export function printRespelledValue(scope: FileScope, value: string, type: Type): string {
  const structure = spellingTable(scope, type);
  return structure === undefined
    ? value
    : `${scope.runtime("respelledValue")}(${value} ?? null, ${structure})`;
}

/** The table of a structure, or of the items of a list; undefined where nothing in it has another spelling. */
function spellingTable(scope: FileScope, type: Type): string | undefined {
  if (!hasSpellings(scope, type)) return undefined;
  if (type.kind === "list") return spellingTable(scope, type.of);
  return type.kind === "structure"
    ? `${printBodyValidator(scope, type, "received")}.structure`
    : undefined;
}
