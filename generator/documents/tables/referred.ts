import { isIdentifier, squeezed, tidy } from "./content.js";
import type { FoundTable } from "./found.js";
import { nameOf } from "./names.js";

/**
 * Tables with the names that types elsewhere call them by: `Grower 梅农` stands over the table of `Grower` where the type of some row is
 * `List<Grower>`. Without such a row it would be the name of an operation as well.
 */
export function withReferredNames(tables: readonly FoundTable[]): readonly FoundTable[] {
  const types = typesIn(tables);
  return tables.map((table) => {
    const known = nameOf(table);
    if (table.parsed.kind !== "fields" || (known !== undefined && isIdentifier(known)))
      return table;
    const { section, parts } = table.spot;
    const titleName = nameAmong(parts.at(-1) ?? section.title, types);
    return titleName === undefined
      ? table
      : { ...table, caption: { ...table.caption, titleName, isReferred: true } };
  });
}

/** The words of type columns that are no plain types. */
function typesIn(tables: readonly FoundTable[]): ReadonlySet<string> {
  const words = tables
    .filter(({ parsed }) => parsed.kind === "fields")
    .flatMap(({ parsed }) => parsed.rows)
    .flatMap(
      ({ cells }): readonly string[] => squeezed(cells.type ?? "").match(/[A-Za-z_]\w*/gu) ?? [],
    );
  return new Set(words.filter((word) => word.length > 2 && !plain.test(word)));
}

const plain =
  /^(?:string|str|n?varchar2?|char|text|enum|int(?:eger|\d+)?|long|short|bigint|(?:big)?decimal|num(?:ber|eric)?|double|float|money|bool(?:ean)?|date(?:time)?|time(?:stamp)?|obj(?:ect)?|json(?:object|array)?|list|array(?:list)?|set|collection|(?:hash)?map|file|byte)$/iu;

/** The one word of Latin letters in a heading, where it is a type. */
function nameAmong(heading: string, types: ReadonlySet<string>): string | undefined {
  const [word, ...others] = tidy(heading).match(/[A-Za-z_]\w*/gu) ?? [];
  return word !== undefined && others.length === 0 && types.has(word) ? word : undefined;
}
