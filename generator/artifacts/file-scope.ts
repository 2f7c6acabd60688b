import { Imports } from "../emit/imports.js";
import type { ExportedName } from "../model/names.js";
import type { PackageContext } from "./context.js";

/** A generated file in the making: what it is made from, and its imports. */
export interface FileScope {
  readonly context: PackageContext;
  readonly imports: Imports;
  /** The local name of a value of the runtime, imported. */
  readonly runtime: (name: string) => string;
  readonly runtimeType: (name: string) => string;
}

export function fileScope(
  context: PackageContext,
  declared: readonly Pick<ExportedName, "name">[],
  others: readonly string[] = [],
): FileScope {
  const imports = new Imports([...declared.map(({ name }) => name), ...others]);
  return {
    context,
    imports,
    runtime: (name) => imports.use(context.runtime.name, name),
    runtimeType: (name) => imports.useType(context.runtime.name, name),
  };
}
