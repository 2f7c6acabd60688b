import { describe, expect, test } from "vitest";
import { writeChanges, type Changes } from "../../generator/output/write-changes.js";
import { failingDisk, failures, Killed } from "./failing-disk.js";
import { MemoryDisk } from "./memory-disk.js";

const changes: Changes = {
  create: [{ path: "operations/pay.yaml", text: "new" }],
  optional: [
    { path: "samples/pay.json", text: "sample" },
    { path: "samples/theirs.json", text: "sample" },
  ],
  change: [{ path: "types.yaml", before: "old", text: "patched" }],
};

function before(): MemoryDisk {
  return new MemoryDisk().put("types.yaml", "old").put("samples/theirs.json", "mine");
}

const after = {
  "operations/": "",
  "operations/pay.yaml": "new",
  "samples/": "",
  "samples/pay.json": "sample",
  "samples/theirs.json": "mine",
  "types.yaml": "patched",
};

test("writes what is new, changes what was read, and keeps a sample that is there", () => {
  const disk = before();
  const [written, problems] = writeChanges(disk, changes);
  expect(problems).toEqual([]);
  expect(written).toEqual(["operations/pay.yaml", "samples/pay.json", "types.yaml"]);
  expect(disk.tree()).toEqual(after);
});

describe("writes nothing", () => {
  test.each([
    [
      "where something is in the place of a new file",
      "operations/pay.yaml",
      "mine",
      "import-exists",
    ],
    ["where a file was changed since it was read", "types.yaml", "mine", "spec-changed"],
  ])("%s", (_, path, text, code) => {
    const disk = before().put(path, text);
    const tree = disk.tree();
    const [written, problems] = writeChanges(disk, changes);
    expect(written).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(disk.tree()).toEqual(tree);
  });

  const counted = failingDisk(before(), Infinity, "refused");
  writeChanges(counted.disk, changes);
  const { operations } = counted.counted;

  test("there are operations to fail", () => {
    expect(operations).toBeGreaterThan(20);
  });

  test.each(Array.from({ length: operations }, (_, index) => index + 1))(
    "where the disk refuses its operation %i",
    (index) => {
      const disk = before();
      const [written, problems] = writeChanges(failingDisk(disk, index, "refused").disk, changes);
      expect(written).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(["spec-not-written"]);
      expect(disk.tree()).toEqual(before().tree());
    },
  );

  test.each(failures.filter((failure) => failure !== "refused"))(
    "but whole texts, %s anywhere",
    (failure) => {
      const texts: { readonly [path: string]: readonly string[] } = {
        ...Object.fromEntries(Object.entries(after).map(([path, text]) => [path, [text]])),
        "types.yaml": ["old", "patched"],
      };
      for (let n = 1; n <= operations; n++) {
        const disk = before();
        expect(() => writeChanges(failingDisk(disk, n, failure).disk, changes)).toThrow(Killed);
        const named = Object.entries(disk.tree()).filter(([path]) => !path.endsWith(".baowen-tmp"));
        expect(named.filter(([path, text]) => texts[path]?.includes(text) !== true)).toEqual([]);
      }
    },
  );
});

test("what a killed run left is no obstacle", () => {
  const disk = before().put("types.yaml.baowen-tmp", "half");
  expect(writeChanges(disk, changes)[1]).toEqual([]);
  expect(disk.tree()).toEqual(after);
});

test("says so where what was written cannot be taken back", () => {
  const disk = before();
  const broken = {
    ...failingDisk(disk, Infinity, "refused").disk,
    rename: () => disk.rename("gone", "types.yaml"),
    remove: () => disk.remove("gone"),
  };
  const [, problems] = writeChanges(broken, changes);
  expect(problems[0]?.help).toContain("could not be taken back");
});
