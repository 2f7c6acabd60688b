import { beforeAll, describe, expect, test } from "vitest";
import { compileSnippets, type Complaints } from "../../generator/diff/code/compile.js";
import { snippetsFor, type Snippet } from "../../generator/diff/code/snippets.js";
import type { Use } from "../../generator/diff/code/use.js";
import { sourceTable, uses } from "./source-table.js";
import { packageWith, type Made } from "./matrix-spec.js";
import { rows, type Row, type Side } from "./matrix-rows.js";

// What a change of a field does to code that uses a package, as the compiler sees it: packages are those that the real artifacts
// make, and code is what the old one invites to. All of it is one program.

/** A row of the table: each use that there is, and what the compiler said of it under either version. */
interface Result {
  readonly before: ReadonlyMap<Use, Complaints>;
  readonly after: ReadonlyMap<Use, Complaints>;
}

let results: ReadonlyMap<string, Result> = new Map();
beforeAll(async () => {
  results = await compileRows();
}, 120_000);

async function compileRows(): Promise<ReadonlyMap<string, Result>> {
  const made = await Promise.all(
    Object.entries(rows).map(async ([name, row]) => {
      const [before, after] = await Promise.all([make(row.before), make(row.after)]);
      return { name, before, after, snippets: snippetsOf(before, row) };
    }),
  );
  const compiled = compileSnippets(
    made.flatMap(({ before, after, snippets }) => {
      const texts = snippets.map(({ text }) => text);
      return [before, after].map(({ files }) => ({ files, snippets: texts }));
    }),
  );
  return new Map(
    made.map(({ name, snippets }, index) => {
      const [before, after] = [0, 1].map((side) =>
        byUse(snippets, compiled[2 * index + side] ?? []),
      ) as [Result["before"], Result["after"]];
      return [name, { before, after }];
    }),
  );
}

function make({ field, codes }: Side): Promise<Made> {
  return packageWith(field, codes);
}

function snippetsOf({ context }: Made, row: Row): readonly Snippet[] {
  const order = context.structure("Order");
  const field = order.fields.find(({ name }) => row.before.field.startsWith(`${name}:`));
  return snippetsFor(context, order, field);
}

function byUse(
  snippets: readonly Snippet[],
  complaints: readonly Complaints[],
): ReadonlyMap<Use, Complaints> {
  return new Map(snippets.map(({ use }, index) => [use, complaints[index] ?? []]));
}

/** `TS2741`, or `ok`; a dash where there is no such use. */
function cell(complaints: Complaints | undefined): string {
  if (complaints === undefined) return "-";
  return complaints[0]?.text.match(/TS\d+/u)?.[0] ?? "ok";
}

function table(): string {
  const lines = [
    ["change", ...uses],
    ...[...results].map(([name, { after }]) => [name, ...uses.map((use) => cell(after.get(use)))]),
  ];
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((line) => line[column]!.length)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

describe("what a change does to code", () => {
  test("the code compiles with the version that it was written for", () => {
    const wrong = [...results].flatMap(([name, { before }]) =>
      [...before].flatMap(([use, [first]]) => (first ? [`${name} ${use}: ${first.text}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test("the table", async () => {
    expect(results.size).toBe(Object.keys(rows).length);
    await expect(table()).toMatchFileSnapshot("compile-matrix.txt");
  });

  test("is what rules go by", () => {
    const broken = [...results].map(([name, { after }]) => [
      name,
      uses.filter((use) => (after.get(use)?.length ?? 0) > 0),
    ]);
    const said = Object.entries(sourceTable).map(([name, { breaks }]) => [name, breaks]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(broken));
  });
});
