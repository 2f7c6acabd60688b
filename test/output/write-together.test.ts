import { describe, expect, test } from "vitest";
import { writeTogether, type Together } from "../../generator/output/write-together.js";
import { failingDisk, failures, Killed } from "./failing-disk.js";
import { MemoryDisk } from "./memory-disk.js";

const together: Together = {
  files: [
    { path: "settings", text: "s" },
    { path: "specs/a/one", text: "1" },
    { path: "specs/a/b/two", text: "2" },
  ],
  optional: [{ path: "beside", text: "b" }],
  fresh: ["specs/a"],
};
const whole = {
  beside: "b",
  settings: "s",
  "specs/": "",
  "specs/a/": "",
  "specs/a/b/": "",
  "specs/a/b/two": "2",
  "specs/a/one": "1",
};

test("writes all of them", () => {
  const disk = new MemoryDisk();
  const [written, problems] = writeTogether(disk, together);
  expect(problems).toEqual([]);
  expect(written?.map(({ path }) => path)).toEqual([
    "settings",
    "specs/a/one",
    "specs/a/b/two",
    "beside",
  ]);
  expect(disk.tree()).toEqual(whole);
});

test("keeps an optional one that is there", () => {
  const disk = new MemoryDisk().put("beside", "mine");
  const [written] = writeTogether(disk, together);
  expect(written).toEqual(together.files);
  expect(disk.tree()).toEqual({ ...whole, beside: "mine" });
});

/** What is there before, and the places that are told of. */
function check(there: readonly string[], expected: readonly string[]): void {
  const disk = new MemoryDisk();
  for (const path of there) {
    if (path.endsWith("/")) disk.put(path.slice(0, -1), { kind: "folder" });
    else if (path.endsWith("@")) disk.put(path.slice(0, -1), { kind: "other" });
    else disk.put(path, "mine");
  }
  const before = disk.tree();
  const [written, problems] = writeTogether(disk, together);
  expect(written).toBeUndefined();
  expect(problems.map(({ code, message }) => [code, message.split(" ")[0]])).toEqual(
    expected.map((path) => ["init-exists", `generated/${path}`]),
  );
  expect(disk.tree()).toEqual(before);
}

describe("writes nothing where something is in a place of theirs", () => {
  test.each([
    [["settings"], ["settings"]],
    [["settings@"], ["settings"]],
    [["settings/"], ["settings"]],
    [["specs/a/"], ["specs/a"]],
    [["specs/a/of-mine"], ["specs/a"]],
    [["specs@"], ["specs"]],
    [["specs"], ["specs"]],
    // One file on some disks.
    [["Settings"], ["Settings"]],
    [["specs/A/x"], ["specs/A"]],
    [["settings.baowen-tmp"], ["settings.baowen-tmp"]],
    [
      ["settings", "specs/a/one", "beside", "specs/other/x"],
      ["settings", "specs/a"],
    ],
  ])("%j", check);
});

describe("whatever goes wrong, nothing is half there", () => {
  const counted = failingDisk(new MemoryDisk(), Infinity, "refused");
  writeTogether(counted.disk, together);
  const { operations } = counted.counted;

  test("there are operations to fail", () => {
    expect(operations).toBeGreaterThan(20);
  });

  test.each(Array.from({ length: operations }, (_, index) => index + 1))(
    "the disk refuses operation %d",
    (n) => {
      const disk = new MemoryDisk().put("of-mine", "mine");
      const [written, problems] = writeTogether(failingDisk(disk, n, "refused").disk, together);
      expect(written).toBeUndefined();
      expect(problems).toMatchObject([
        {
          code: "init-failed",
          help: "nothing was written; mend the cause and run `baowen init` again",
        },
      ]);
      expect(disk.tree()).toEqual({ "of-mine": "mine" });
    },
  );

  test.each(failures.filter((failure) => failure !== "refused"))(
    "%s anywhere, no file has but a part of its text",
    (failure) => {
      for (let n = 1; n <= operations; n++) {
        const disk = new MemoryDisk().put("of-mine", "mine");
        expect(() => writeTogether(failingDisk(disk, n, failure).disk, together)).toThrow(Killed);
        const named = Object.entries(disk.tree()).filter(([path]) => !path.endsWith(".baowen-tmp"));
        const known: { readonly [path: string]: string } = { ...whole, "of-mine": "mine" };
        expect(named.filter(([path, text]) => known[path] !== text)).toEqual([]);
      }
    },
  );
});

test("says so where what was written cannot be removed again", () => {
  const disk = new MemoryDisk();
  const broken = {
    ...failingDisk(disk, Infinity, "refused").disk,
    rename: () => disk.rename("gone", "settings"),
    remove: () => disk.remove("gone"),
  };
  const [, problems] = writeTogether(broken, together);
  expect(problems[0]?.help).toContain("could not be removed again");
});
