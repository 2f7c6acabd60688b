import { readdirSync } from "node:fs";
import type { Provider } from "../../../generator/model/provider.js";
import { resolveProvider } from "../../support/resolve.js";
import type { Mutation } from "./mutators/mutation.js";
import { mutators } from "./mutators/mutators.js";

/** A spec, and everything that can be changed about it, by the rule that finds it. */
export interface Subject {
  readonly name: string;
  readonly provider: Provider;
  readonly byRule: ReadonlyMap<string, readonly Mutation[]>;
}

export const subjects: readonly Subject[] = readdirSync("specs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => subject(name))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

function subject(name: string): Subject {
  const provider = resolveProvider(name);
  const byRule = new Map<string, Mutation[]>();
  for (const each of mutators.flatMap((mutator) => mutator(provider))) {
    const known = byRule.get(each.there.rule);
    if (known) known.push(each);
    else byRule.set(each.there.rule, [each]);
  }
  return { name, provider, byRule };
}
