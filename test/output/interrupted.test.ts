import { describe, expect, test } from "vitest";
import { writeOutput, type OutputOptions } from "../../generator/output/output.js";
import { failingDisk, failures, Killed, type Failure } from "./failing-disk.js";
import { MemoryDisk } from "./memory-disk.js";
import { filesIn, filesOf, generate, generated, owner, type Tree } from "./run.js";

interface Scenario {
  readonly name: string;
  readonly before: () => MemoryDisk;
  readonly wanted: Tree;
  readonly options?: OutputOptions;
}

const old: Tree = {
  "a/one.ts": "old one",
  "a/two.ts": "old two",
  "a/same.ts": "same",
  "b/deep/three.ts": "old three",
  "b/four.ts": "old four",
  "top.ts": "old top",
};
const wanted: Tree = {
  "a/one.ts": "new one",
  "a/same.ts": "same",
  "b/four.ts": "new four",
  "c/new/five.ts": "new five",
  "c/six.ts": "new six",
};
const user: Tree = { "a/notes.md": "mine", "c.ts": "mine", "b/deep/dist/three.js": "built" };

function withUser(disk: MemoryDisk): MemoryDisk {
  for (const [path, text] of Object.entries(user)) disk.put(path, text);
  return disk.put("mine/empty", { kind: "folder" });
}

const scenarios: readonly Scenario[] = [
  { name: "the first run", before: () => withUser(new MemoryDisk()), wanted },
  { name: "a run that changes everything", before: () => withUser(generated(old)), wanted },
  { name: "a run that empties the folder", before: () => generated(old), wanted: {} },
  {
    name: "files and folders that take each other's place",
    before: () => withUser(generated({ x: "1", "y/z/w": "2", "v/Case.ts": "3" })),
    wanted: { "x/deep/1": "x", y: "y", "v/case.ts": "3" },
  },
  {
    name: "a part of the whole",
    before: () => withUser(generated(old)),
    wanted: { "a/one.ts": "new one", "a/x/y.ts": "new" },
    options: { scope: ["a"] },
  },
  {
    name: "a run beside edited and foreign files",
    before: () => withUser(generated(old)).put("a/two.ts", "edited").put("c/six.ts", "foreign"),
    wanted,
  },
  {
    name: "a run by force",
    before: () => withUser(generated(old)).put("a/one.ts", "edited").put("top.ts", "edited"),
    wanted,
    options: { force: true },
  },
  {
    name: "a lost manifest",
    before: () => withUser(generated({ ...wanted, ...old })).clear("manifest.json"),
    wanted: { ...wanted, ...old, "d.ts": "new" },
  },
];

/** Runs with the `n`th operation going wrong; says whether it was reached. */
function interrupted(disk: MemoryDisk, scenario: Scenario, n: number, failure: Failure): boolean {
  const failing = failingDisk(disk, n, failure);
  try {
    writeOutput(failing.disk, filesOf(scenario.wanted), owner, scenario.options);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return failing.counted.operations >= n;
}

/** Every file is as it was or as it should become, and the user's are as they were. */
function expectOldOrNew(disk: MemoryDisk, before: Tree, after: Tree) {
  const now = filesIn(disk);
  for (const path of new Set([...Object.keys(before), ...Object.keys(after)])) {
    expect([before[path], after[path]], path).toContain(now[path]);
  }
  for (const path of Object.keys(now)) {
    const isKnown = path in before || path in after;
    expect(isKnown || /\.baowen-tmp$|^manifest\.(pending\.json|lock)$/.test(path), path).toBe(true);
  }
}

describe.each(scenarios)("$name", (scenario) => {
  const clean = scenario.before();
  const expected = generate(clean, scenario.wanted, scenario.options);
  const before = filesIn(scenario.before());
  const after = filesIn(clean);

  test.each(failures)(
    "every operation in turn %s: old or new, and the next run completes it",
    (failure) => {
      let n = 1;
      for (; ; n++) {
        const disk = scenario.before();
        if (!interrupted(disk, scenario, n, failure)) break;
        expectOldOrNew(disk, before, after);
        const { complaints } = generate(disk, scenario.wanted, scenario.options);
        expect(complaints, `operation ${n}`).toEqual(expected.complaints);
        expect(disk.tree(), `operation ${n}`).toEqual(clean.tree());
      }
      expect(n).toBeGreaterThan(20);
    },
  );

  test("the next run may want something else altogether, and blames nobody for it", () => {
    const other = { "a/one.ts": "newest one", "c/new/five.ts": "newest", "top.ts": "old top" };
    const options = { force: scenario.options?.force ?? false };
    const completed = clean.copy();
    const allowed = [
      ...generate(scenario.before(), other, options).complaints,
      ...generate(completed, other, options).complaints,
    ];
    for (const failure of failures) {
      for (let n = 1; ; n++) {
        const disk = scenario.before();
        if (!interrupted(disk, scenario, n, failure)) break;
        const { complaints } = generate(disk, other, options);
        expect(allowed, `operation ${n}`).toEqual(expect.arrayContaining([...complaints]));
        if (allowed.length === 0) expect(disk.tree(), `operation ${n}`).toEqual(completed.tree());
      }
    }
  });
});

test.each(scenarios.slice(1, 4))(
  "$name: the run that completes it may be interrupted too",
  (scenario) => {
    const clean = scenario.before();
    generate(clean, scenario.wanted, scenario.options);
    const expected = JSON.stringify(clean.tree());
    for (let n = 1; ; n++) {
      const first = scenario.before();
      if (!interrupted(first, scenario, n, "killed after")) break;
      for (let m = 1; ; m++) {
        const disk = first.copy();
        if (!interrupted(disk, scenario, m, "torn")) break;
        generate(disk, scenario.wanted, scenario.options);
        // A plain comparison first: there are tens of thousands.
        if (JSON.stringify(disk.tree()) !== expected) {
          expect(disk.tree(), `operations ${n} and ${m}`).toEqual(clean.tree());
        }
      }
    }
  },
);
