import fc from "fast-check";
import { expect, test } from "vitest";
import { writeOutput } from "../../generator/output/output.js";
import { failingDisk, failures, Killed } from "./failing-disk.js";
import { MemoryDisk } from "./memory-disk.js";
import { filesIn, filesOf, generate, owner, type Tree } from "./run.js";

/**
 * Users and runs take turns at random in a small world where they often meet. What a user wrote begins with "user", what
 * is generated with "made", so the test needs no notion of its own of what belongs to whom.
 */
const paths = [
  "a/one",
  "a/two",
  "a/b/three",
  "b/four",
  "b",
  "c",
  "A/one",
  "c.baowen-tmp",
  "a/dist/x",
];
const ours = paths.slice(0, 6);

type Step =
  | {
      readonly kind: "write" | "delete" | "link" | "folder";
      readonly path: string;
      readonly text: string;
    }
  | {
      readonly kind: "generate";
      readonly wanted: Tree;
      readonly force: boolean;
      readonly fail: readonly [number, (typeof failures)[number]] | undefined;
    };

const wantedTree: fc.Arbitrary<Tree> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ours), fc.constantFrom("made 1", "made 2")), {
    selector: ([path]) => path,
  })
  .map((entries) =>
    entries.filter(([path]) => path !== "b" || !entries.some(([p]) => p === "b/four")),
  )
  .map((entries) => Object.fromEntries(entries));

const userStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    "write" as const,
    "write" as const,
    "delete" as const,
    "link" as const,
    "folder" as const,
  ),
  path: fc.constantFrom(...paths),
  text: fc.constantFrom("user 1", "user 2"),
});
const generateStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("generate" as const),
  wanted: wantedTree,
  force: fc.boolean(),
  fail: fc.option(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.constantFrom(...failures)), {
    nil: undefined,
  }),
});
const history = fc.array(fc.oneof(userStep, generateStep, generateStep), {
  minLength: 2,
  maxLength: 30,
});

test("no run, whole or interrupted, touches what a user wrote; force only where a generated file is listed", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const disk = new MemoryDisk();
      for (const step of steps) {
        if (step.kind === "generate") runAndCompare(disk, step);
        else userDoes(disk, step);
      }
    }),
    { numRuns: 1000 },
  );
});

test("after any history, a run that complains of nothing has made exactly what is wanted", () => {
  fc.assert(
    fc.property(history, wantedTree, (steps, wanted) => {
      const disk = new MemoryDisk();
      for (const step of steps) {
        if (step.kind === "generate") run(disk, step);
        else userDoes(disk, step);
      }
      const { complaints } = generate(disk, wanted);
      const now = filesIn(disk);
      expect(complaints.filter((text) => !/^output-(edited|foreign)/.test(text))).toEqual([]);
      expect(Object.keys(now).filter((path) => path.startsWith("manifest."))).toEqual([]);
      if (complaints.length > 0) return;
      const made = Object.entries(now).filter(([, text]) => text.startsWith("made"));
      expect(Object.fromEntries(made)).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});

function runAndCompare(disk: MemoryDisk, step: Extract<Step, { kind: "generate" }>) {
  const before = disk.tree();
  const listed = `${before["manifest.json"]}${before["manifest.pending.json"]}`;
  run(disk, step);
  const now = disk.tree();
  for (const [path, text] of Object.entries(before)) {
    const isUsers = text.startsWith("user") || path.endsWith("@");
    const mayBeForced = step.force && listed.includes(`"${path}"`);
    if (isUsers && !mayBeForced) expect(now[path], path).toBe(text);
  }
}

function run(disk: MemoryDisk, { wanted, force, fail }: Extract<Step, { kind: "generate" }>) {
  const [n, failure] = fail ?? [Infinity, "refused" as const];
  try {
    writeOutput(failingDisk(disk, n, failure).disk, filesOf(wanted), owner, { force });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

function userDoes(disk: MemoryDisk, { kind, path, text }: Exclude<Step, { kind: "generate" }>) {
  // The name is reserved while an interrupted run is to be finished.
  if (path.endsWith(".baowen-tmp") && disk.read("manifest.pending.json")) return;
  if (kind === "delete") disk.clear(path);
  else if (kind === "write") disk.put(path, text);
  else disk.put(path, { kind: kind === "link" ? "other" : "folder" });
}
