import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { searchFor } from "./support/leak-search.js";
import { planted } from "./support/planted.js";
import { testKeys } from "./support/test-keys.js";

/** Every file that is committed or may soon be, but for those that only stand there to hold what must stand nowhere else. */
const files = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  },
)
  .split("\0")
  .filter((file) => existsSync(file) && statSync(file).isFile());
const texts = files.map((file) => [file, readFileSync(file, "utf8")] as const);

test("no planted value stands in a file: none was copied into a snapshot, a README, a schema", () => {
  const search = searchFor(planted);
  const found = texts
    .filter(([file]) => file !== "test/support/planted.ts")
    .flatMap(([file, text]) => search.in(text).map((what) => `${what}, in ${file}`));
  expect(found).toEqual([]);
  expect(texts.length).toBeGreaterThan(1_000);
});

test("the search of files finds what is in the one that holds them", () => {
  const [, text = ""] = texts.find(([file]) => file === "test/support/planted.ts") ?? [];
  const found = searchFor(planted).in(text);
  for (const name of Object.keys(planted)) expect(found).toContain(`${name} itself`);
});

test.each(Object.entries(testKeys))("%s still is one", (_, key) => {
  const holding = texts.filter(
    ([file, text]) => file !== "test/support/test-keys.ts" && text.includes(key),
  );
  expect(holding.length).toBeGreaterThan(0);
});
