import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readText } from "../../generator/documents/read/text.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { printBlocks } from "./print-blocks.js";

/*
 * Each folder of `blocks` whose name begins with `text-` is a trap: `document.txt` and the blocks in it, `expect.txt`.
 * `UPDATE_BLOCKS=1 npx vitest run test/documents/text.test.ts` writes what is read; read the difference before committing it.
 */
const folder = "test/documents/blocks";
const traps = readdirSync(folder).filter((name) => name.startsWith("text-"));

describe("blocks", () => {
  test.each(traps)("%s", (trap) => {
    const text = readFileSync(`${folder}/${trap}/document.txt`, "utf8");
    check(text, `${folder}/${trap}/expect.txt`);
  });
});

function check(text: string, expected: string): void {
  const read = printBlocks(readText(text, dictionary));
  if (process.env["UPDATE_BLOCKS"] === "1") writeFileSync(expected, read);
  expect(read).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : undefined);
}
