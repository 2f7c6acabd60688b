import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { citationOf, readRows } from "./rows.js";

const script = fileURLToPath(new URL("rows.mjs", import.meta.url));
const NOT_AT_HAND = 3;

test("the committed rows are those of the document", ({ skip }) => {
  const run = spawnSync(process.execPath, [script, "xiebao"], { encoding: "utf8" });
  if (run.status === NOT_AT_HAND) {
    const reason = `the document is not at hand, so its rows are not compared: ${run.stderr.trim()}`;
    process.stderr.write(`skipped: ${reason}\n`);
    skip(reason);
  }
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual(readRows("xiebao"));
});

test("every row has a place of its own", () => {
  const places = readRows("xiebao").map((row) => citationOf("notice", row));
  expect(places.length).toBe(87);
  expect(new Set(places).size).toBe(places.length);
});
