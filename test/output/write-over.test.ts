import { expect, test } from "vitest";
import { writeOver } from "../../generator/output/write-over.js";
import { failingDisk, failures, Killed } from "./failing-disk.js";
import { MemoryDisk } from "./memory-disk.js";

const files = [
  { path: "documents/a.rows.jsonl", text: "new\n" },
  { path: "documents/b.rows.jsonl", text: "same\n" },
];

const whole = {
  "documents/": "",
  "documents/a.rows.jsonl": "new\n",
  "documents/b.rows.jsonl": "same\n",
};

test("replaces what differs, and leaves what does not", () => {
  const disk = new MemoryDisk()
    .put("documents/a.rows.jsonl", "old\n")
    .put("documents/b.rows.jsonl", "same\n");
  expect(writeOver(disk, files)).toEqual([["documents/a.rows.jsonl"], []]);
  expect(disk.tree()).toEqual(whole);
  expect(writeOver(disk, files)).toEqual([[], []]);
});

test("makes what is not there", () => {
  const disk = new MemoryDisk();
  expect(writeOver(disk, files)).toEqual([files.map(({ path }) => path), []]);
  expect(disk.tree()).toEqual(whole);
});

test("does not write through what is no file", () => {
  const disk = new MemoryDisk().put("documents/a.rows.jsonl", { kind: "other" });
  const [written, problems] = writeOver(disk, files);
  expect(written).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["output-failed"]);
});

test.each(failures)("has an old file or a new one whenever it goes wrong: %s", (failure) => {
  const before = new MemoryDisk().put("documents/a.rows.jsonl", "old\n");
  const { counted, disk: counting } = failingDisk(before.copy(), Infinity, failure);
  writeOver(counting, files);
  expect(counted.operations).toBeGreaterThan(8);
  for (let n = 1; n <= counted.operations; n++) {
    const disk = before.copy();
    try {
      const [, problems] = writeOver(failingDisk(disk, n, failure).disk, files);
      expect(problems.map(({ code }) => code)).toEqual(["output-failed"]);
    } catch (error) {
      expect(error).toBeInstanceOf(Killed);
    }
    expect(["old\n", "new\n"]).toContain(disk.tree()["documents/a.rows.jsonl"]);
    expect(writeOver(disk, files)[1]).toEqual([]);
    expect(disk.tree()).toEqual(whole);
  }
});
