import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { citationOf, readRows } from "./rows.js";

const script = fileURLToPath(new URL("rows.mjs", import.meta.url));
const NOT_AT_HAND = 3;

const providers = [
  { name: "aigobao", document: "api", count: 179 },
  { name: "gongbao", document: "spec", count: 156 },
  { name: "huanong", document: "notices", count: 107 },
  { name: "lima", document: "index", count: 401 },
  { name: "xiebao", document: "notice", count: 87 },
];

test.for(providers)("the committed rows are those of the document: $name", ({ name }, { skip }) => {
  const run = spawnSync(process.execPath, [script, name], { encoding: "utf8" });
  if (run.status === NOT_AT_HAND) {
    const reason = `the document is not at hand, so its rows are not compared: ${run.stderr.trim()}`;
    process.stderr.write(`skipped: ${reason}\n`);
    skip(reason);
  }
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual(readRows(name));
});

test.each(providers)("every row has a place of its own: $name", ({ name, document, count }) => {
  const places = readRows(name).map((row) => citationOf(document, row));
  expect(places.length).toBe(count);
  expect(new Set(places).size).toBe(places.length);
});
