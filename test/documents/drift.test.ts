import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readOne } from "../../generator/commands/specs.js";
import { traceProvider } from "../../generator/documents/trace/trace.js";
import type { Resolved } from "../../generator/model/resolve/resolve.js";
import { nodeDisk } from "../../generator/spec/disk.js";

import { drifted, editionAt, folder, home, old } from "./drifted.js";

const cases = readdirSync(home).filter((name) => existsSync(`${home}/${name}/guide.md`));
const changed = cases.filter((name) => name !== "acme");

test("the spec that is changed is sound, and captures all of its document", () => {
  const [resolved, problems] = readOne(folder, nodeDisk);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  const editions = [{ now: old.ledger, isNew: false, isRead: true }];
  const [trace, complaints] = traceProvider(resolved as Resolved, editions, []);
  const open = complaints.filter(({ code }) => code !== "row-uncaptured");
  expect(open.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  // Histories are waived where there is a file for waivers.
  const [{ lines = [] } = {}] = trace.documents;
  const uncaptured = lines.filter(({ state }) => state === "uncaptured");
  expect(uncaptured.map(({ line }) => line.place)).toEqual(["修订记录/1.0.0"]);
});

test("nothing differs from itself", () => {
  const { drift, diagnostics } = drifted(old);
  expect(diagnostics).toEqual([]);
  expect([drift.rows, drift.claims, drift.byHand]).toEqual([[], [], []]);
});

describe("a new version", () => {
  test.for(changed)("%s", async (name) => {
    const now = await editionAt(name);
    const { printed, drift, diagnostics, findings, again } = drifted(now);
    expect(diagnostics).toEqual([]);
    check(`${home}/${name}/expect.txt`, `${printed}\n${findings.join("\n")}\n`);
    // What is proposed leaves nothing of what is proposed: the same document again moves nothing but what is left to somebody.
    const left = again.drift.hunks.filter(({ place }) => place !== "");
    expect(left).toEqual([]);
    expect(again.drift.byHand.length).toBeLessThanOrEqual(drift.byHand.length);
  });

  test.for(changed)("%s is applied once, though the ledger is the old one", async (name) => {
    const { twice } = drifted(await editionAt(name));
    expect(twice.diagnostics).toEqual([]);
    expect(twice.drift.hunks).toEqual([]);
  });
});

function check(path: string, actual: string): void {
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}
