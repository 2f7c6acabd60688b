import type { CodeMeaning } from "../meaning.js";
import { codeTableOf, isTruth, lastPart } from "./draft-types.js";
import type { DraftCodeTable, DraftField } from "./elements.js";
import { pascal, pascalOfPlace } from "./names.js";
import { union } from "./once-each.js";

/** The code tables of a draft while it is made, of the values that fields list: of one name and the same values, one that cites both. */
export class CodeTables {
  readonly tables: DraftCodeTable[] = [];
  readonly #known = new Map<string, { readonly shape: string; readonly index: number }>();
  readonly #isTaken: (name: string) => boolean;

  /** @param isTaken whether something else has the name. */
  constructor(isTaken: (name: string) => boolean) {
    this.#isTaken = isTaken;
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** What of a field is otherwise when its type is the table of its codes; undefined where they make no table. */
  typeOf(
    field: DraftField,
    type: string,
    codes: readonly CodeMeaning[],
    around: Around,
  ): Pick<DraftField, "type" | "documented" | "isInt"> | undefined {
    const isInt = type === "int";
    if (codes.length < 2 || !(isInt || type.startsWith("string"))) return undefined;
    if (isTruth(codes) || (isInt && !codes.every(({ code }) => /^-?\d{1,9}$/u.test(code)))) {
      return undefined;
    }
    const hasLength = type.includes("(");
    return {
      type: this.#tableOf(field, codes, around),
      ...(isInt && { isInt }),
      ...(hasLength && { documented: field.printed ?? type }),
    };
  }

  /** The name of the table of these codes, which is made if it is not there yet. */
  #tableOf(field: DraftField, codes: readonly CodeMeaning[], around: Around): string {
    const shape = JSON.stringify(codes);
    const name = this.#nameFor(field, shape, around);
    const known = this.#known.get(name);
    const table = known && this.tables[known.index];
    if (known && table) {
      this.tables[known.index] = { ...table, cite: union(table.cite, field.cite) };
      return name;
    }
    this.#known.set(name, { shape, index: this.tables.length });
    this.tables.push(codeTableOf(name, field.title, field.cite, codes));
    return name;
  }

  #nameFor({ name, cite }: DraftField, shape: string, around: Around): string {
    const own = pascal(lastPart(name));
    const names = [
      own,
      `${pascal(around.operation ?? around.name)}${own}`,
      `${pascal(around.name)}${own}`,
    ];
    const free = names.find((each) => {
      if (this.#isTaken(each)) return false;
      const known = this.#known.get(each);
      return known === undefined || known.shape === shape;
    });
    return free ?? `${own}${pascalOfPlace(cite[0] ?? "")}`;
  }
}

/** What a field stands in. */
interface Around {
  readonly name: string;
  readonly operation?: string;
}
