import type { Imports } from "../../emit/imports.js";
import type { Structure } from "../../model/structure.js";
import type { PackageContext } from "../context.js";
import type { Face } from "./type.js";

/** Where statements about one structure are printed: its file's imports, and what must stand before them. */
export interface PrintScope {
  readonly context: PackageContext;
  readonly imports: Imports;
  readonly face: Face;
  /** Declares something at the top of the file, once, and gives back its name. */
  readonly hoist: (name: string, print: (name: string) => string) => string;
}

/** Names of local variables, which must meet no others of the file. */
export interface LocalNames {
  /** What the file declares: names that no local variable may have. */
  readonly declared: ReadonlySet<string>;
  /** Notes names of local variables: names that no import may have. */
  readonly noteLocals: (names: readonly string[]) => void;
}

/** Where a predicate of the object `value` is printed. */
export interface PredicateScope extends PrintScope {
  /** The value of a member, as an expression without effects. */
  readonly read: (name: string) => string;
}

/** Whether an empty text counts as absent on the scope's face. */
export function isEmptyAbsent(
  { context, face }: Pick<PrintScope, "context" | "face">,
  structure: Structure,
): boolean {
  return face === "received" && context.emptyIsAbsent(structure);
}

/** Imports a value of the runtime. */
export function useRuntime(scope: PrintScope, name: string): string {
  return scope.imports.use(scope.context.runtime.name, name);
}

/** Imports a type of the runtime. */
export function useRuntimeType(scope: PrintScope, name: string): string {
  return scope.imports.useType(scope.context.runtime.name, name);
}

/**
 * Collects what is declared at the top of a file. Names of this kind hold a `_`, which names after elements never do but at
 * their ends; the same declaration asked for twice is made once, another one under the same name gets a `_` more.
 */
export class Hoisted {
  readonly #declarations = new Map<string, string>();

  readonly hoist = (name: string, print: (name: string) => string): string => {
    const text = print(name);
    const known = this.#declarations.get(name);
    if (known === text) return name;
    if (known !== undefined) return this.hoist(`${name}_`, print);
    this.#declarations.set(name, text);
    return name;
  };

  get names(): readonly string[] {
    return [...this.#declarations.keys()];
  }

  /** Takes what was declared since the last time. */
  #taken = 0;
  take(): readonly string[] {
    const all = [...this.#declarations.values()];
    const fresh = all.slice(this.#taken);
    this.#taken = all.length;
    return fresh;
  }
}
