import { literal } from "./literal.js";

/** What one module gives: imported names and what they are called here. */
interface Imported {
  readonly local: string;
  /** True until some use needs the value. */
  isType: boolean;
}

/**
 * The imports of one generated file. Asking for a name imports it and gives back what to call it:
 *
 * ```ts
 * const imports = new Imports(["Notice"]);
 * imports.use("@acme/runtime", "md5"); // "md5"
 * imports.useType("./types.js", "Notice"); // "Notice$types", because the file declares a Notice of its own
 * imports.print();
 * // import type { Notice as Notice$types } from "./types.js";
 * // import { md5 } from "@acme/runtime";
 * ```
 */
export class Imports {
  readonly #modules = new Map<string, Map<string, Imported>>();
  /** Every name of the file's top level: its own declarations and what is imported. */
  readonly #taken: Set<string>;

  /** `declared` are the names that the file itself declares; they are never given to an import. */
  constructor(declared: Iterable<string> = []) {
    this.#taken = new Set(declared);
  }

  /** Imports the value `name` of `module`; returns the local name. */
  use(module: string, name: string): string {
    const imported = this.#import(module, name);
    imported.isType = false;
    return imported.local;
  }

  /** Imports the type `name` of `module`; returns the local name. */
  useType(module: string, name: string): string {
    return this.#import(module, name).local;
  }

  /** The import block, types before values, modules and names sorted by UTF-16 code unit; "" if there is nothing. */
  print(): string {
    const modules = [...this.#modules].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const types = modules.flatMap(([module, names]) => printImport(module, names, true));
    const values = modules.flatMap(([module, names]) => printImport(module, names, false));
    return [...types, ...values].join("\n");
  }

  #import(module: string, name: string): Imported {
    const names = this.#modules.get(module) ?? new Map<string, Imported>();
    this.#modules.set(module, names);
    const imported = names.get(name) ?? { local: this.#localName(module, name), isType: true };
    names.set(name, imported);
    return imported;
  }

  /** `$` cannot come from a spec's names, so an alias meets no declaration that a spec could ask for. */
  #localName(module: string, name: string): string {
    const alias = `${name}$${baseName(module)}`;
    const local = this.#taken.has(name) ? alias : name;
    if (this.#taken.has(local))
      throw new Error(`'${name}' of ${module} has no free name in this file`);
    this.#taken.add(local);
    return local;
  }
}

function printImport(
  module: string,
  names: ReadonlyMap<string, Imported>,
  types: boolean,
): readonly string[] {
  const printed = [...names]
    .filter(([, { isType }]) => isType === types)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { local }]) => (name === local ? name : `${name} as ${local}`));
  if (printed.length === 0) return [];
  return [`import ${types ? "type " : ""}{ ${printed.join(", ")} } from ${literal(module)};`];
}

/** The last part of a module's name, as far as an identifier can hold it: `./code-tables.js` → `codeTables`. */
function baseName(module: string): string {
  const last = module.split("/").at(-1) ?? module;
  return last
    .replace(/\.[cm]?[jt]s$/u, "")
    .replace(/[^A-Za-z0-9]+(.)?/gu, (_match, next: string | undefined) =>
      (next ?? "").toUpperCase(),
    );
}
