import { namePath } from "../validation/path.js";
import type { Structure } from "../validation/structure.js";
import type { WireObject, WireValue } from "../wire.js";
import type { Given } from "./attempt.js";
import { fits, formsOf } from "./conditions.js";
import { is, there, type Wish } from "./wishes.js";

/** The members of a whole that are not its handler's to give, and what is said of them: of some, that they are there. */
export interface SaidMembers {
  readonly [name: string]: string;
}

/** How wholes are made of which all but the handler's part is settled. */
export function givenBeside(
  whole: Structure,
  part: Structure,
  said: SaidMembers,
): Required<Pick<Given, "always" | "settled">> {
  const own = new Set(part.fields.map(({ name }) => name));
  const filled = whole.fields.filter(({ name }) => !own.has(name) || Object.hasOwn(said, name));
  return {
    settled: new Set(filled.map(({ name }) => name)),
    always: new Map(
      filled.map(({ name, type }): [string, Wish] => {
        const text = Object.hasOwn(said, name) ? said[name] : undefined;
        const value =
          text === undefined ? undefined : formsOf(text).find((form) => fits(type, form));
        return [namePath("", name), value === undefined ? there : is(value)];
      }),
    ),
  };
}

/** The handler's part of a whole. */
export function partOf(whole: WireObject, settled: ReadonlySet<string>): WireObject {
  return Object.fromEntries(
    Object.entries(whole).filter((entry): entry is [string, WireValue] => !settled.has(entry[0])),
  );
}
