import { Imports } from "../../emit/imports.js";

/** Imports of code that uses a package: what the package's own files would take from each other comes from it by its name. */
export class PackageImports extends Imports {
  readonly #name: string;

  constructor(name: string, declared: readonly string[]) {
    super(declared);
    this.#name = name;
  }

  override use(module: string, name: string): string {
    return super.use(this.#from(module), name);
  }

  override useType(module: string, name: string): string {
    return super.useType(this.#from(module), name);
  }

  #from(module: string): string {
    return module.startsWith(".") ? this.#name : module;
  }
}

/** A module: its imports, then its lines. */
export function withImports(imports: Imports, lines: readonly string[]): string {
  return [imports.print(), "", ...lines].map((line) => `${line}\n`).join("");
}
