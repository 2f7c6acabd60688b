import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { mutants } from "./mutants.js";
import { printReading } from "./print-reading.js";
import { readCase } from "./read-case.js";

/*
 * A folder below `rows` is a trap that documents set: `document.*` or hand-made blocks, how it is to be read (`reading.yaml`), and
 * in `expect.txt` all that is read. `UPDATE_CASES=1 npx vitest run test/documents/reading.test.ts` writes it; read the difference.
 */
const folder = "test/documents/rows";
const traps = readdirSync(folder).toSorted();

describe.each(traps)("%s", (trap) => {
  const expected = `${folder}/${trap}/expect.txt`;

  test("is read as expected", async () => {
    const { blocks, settings } = await readCase(`${folder}/${trap}`);
    const text = printReading(readTables("guide", blocks, settings), settings);
    if (process.env["UPDATE_CASES"] === "1") writeFileSync(expected, text);
    expect(text).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
  });

  test("has places that nothing else has", async () => {
    const { blocks, settings } = await readCase(`${folder}/${trap}`);
    const { tables, passages } = readTables("guide", blocks, settings);
    const places = [...tables.flatMap(({ rows }) => rows), ...passages].map(({ place }) => place);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    expect(places.filter((place) => !/^[^/\s]+\/\S+$/u.test(place))).toEqual([]);
  });

  test("loses nothing in silence where a table is damaged", async () => {
    const { blocks, settings } = await readCase(`${folder}/${trap}`);
    const before = readTables("guide", blocks, settings);
    const silent = mutants(blocks, before).flatMap(({ name, blocks: damaged, complaint }) => {
      const said = complaint(readTables("guide", damaged, settings));
      return said === undefined ? [] : [`${name}: ${said}`];
    });
    expect(silent).toEqual([]);
  });
});
