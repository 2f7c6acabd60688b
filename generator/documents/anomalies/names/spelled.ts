import type { Corpus } from "../corpus/corpus.js";
import { groupedBy } from "../words/list.js";

/** A wire name, and where it is printed. */
export interface Spelled {
  readonly name: string;
  readonly cite: readonly string[];
  /** In how many tables and samples. */
  readonly count: number;
  /** The words for its type, as printed. */
  readonly types: readonly string[];
}

/** Each name of the rows of tables, once, in the order in which they first occur. */
export function namesInTables({ fields }: Pick<Corpus, "fields">): readonly Spelled[] {
  const named = fields.filter(({ name }) => /^[\p{L}_$][\p{L}\d_$-]*$/u.test(name));
  return [...groupedBy(named, ({ name }) => name)].map(([name, rows]) => ({
    name,
    cite: rows.map(({ cite }) => cite),
    count: rows.length,
    types: [...new Set(rows.flatMap(({ row }) => row.cells.type ?? []))],
  }));
}

/** Names of members that samples have and no table does, but for those that are told of as another spelling of a row's. */
export function namesInSamples(corpus: Corpus): readonly Spelled[] {
  const known = new Set(corpus.fields.map(({ name }) => name));
  const told = toldVariants(corpus);
  const members = corpus.samples.flatMap(({ members: all, cite }) =>
    all.flatMap(({ path }) => {
      const name = path.at(-1) ?? "";
      return name === "" || known.has(name) || told.has(name) ? [] : [{ name, cite }];
    }),
  );
  return [...groupedBy(members, ({ name }) => name)].map(([name, places]) => ({
    name,
    cite: [...new Set(places.map(({ cite }) => cite))],
    count: places.length,
    types: [],
  }));
}

/** Names of members that are told of as another spelling of a row's. */
export function toldVariants({ matchings }: Pick<Corpus, "matchings">): ReadonlySet<string> {
  const members = matchings.flatMap(({ variants }) => variants.map(([member]) => member));
  return new Set(members.flatMap(({ path }) => path.at(-1) ?? []));
}
