import type { Imports } from "../../emit/imports.js";
import { camelCase, isIdentifierName } from "../../model/identifier.js";
import { isInherited, printMember, printProperty } from "./access.js";

/** What reads are printed by. */
export interface ReadsScope {
  readonly imports: Imports;
  /** The runtime's package. */
  readonly runtime: string;
  /** Names that no local variable may have. */
  readonly declared: ReadonlySet<string>;
}

/**
 * Reads of members of the object `value` in one function. `read(name)` stands for the member while the function is printed;
 * `settle` then puts what reads it: a local variable where it is read more than once, otherwise `value.name`. So a
 * member is fetched once, which is what counts where members come in many orders.
 */
export class Reads {
  readonly #scope: ReadsScope;
  readonly #names: string[] = [];

  constructor(scope: ReadsScope) {
    this.#scope = scope;
  }

  readonly read = (name: string): string => {
    const { imports, runtime } = this.#scope;
    if (isInherited(name)) return printMember(imports, runtime, "value", name);
    if (!this.#names.includes(name)) this.#names.push(name);
    return `\0${this.#names.indexOf(name)}\0`;
  };

  /** The text with its reads, the statement that declares the variables ("" for none), and their names. */
  settle(text: string): {
    readonly text: string;
    readonly declare: string;
    readonly locals: readonly string[];
  } {
    const locals = new Map<string, string>();
    this.#names.forEach((name, index) => {
      const isReadTwice = text.split(`\0${index}\0`).length > 2;
      const local = camelCase(name);
      const isFree = !this.#scope.declared.has(local) && ![...locals.values()].includes(local);
      // What is no word in the document makes no name in code.
      if (isReadTwice && isFree && isIdentifierName(name)) locals.set(name, local);
    });
    const printed = text.replaceAll(mark, (_mark, index: string) => {
      const name = this.#names[Number(index)] ?? "";
      return locals.get(name) ?? printProperty("value", name);
    });
    const bound = [...locals].map(([name, local]) => (name === local ? name : `${name}: ${local}`));
    const declare = bound.length === 0 ? "" : `const { ${bound.join(", ")} } = value;\n`;
    return { text: printed, declare, locals: [...locals.values()] };
  }
}

/** No literal holds a NUL as it is. */
// oxlint-disable-next-line no-control-regex -- see above
const mark = /\0([0-9]+)\0/g;
