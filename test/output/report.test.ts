import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { staleness } from "../../generator/output/complaints.js";
import { diffText } from "../../generator/output/diff.js";
import { newFolders, newFolderText, without } from "../../generator/output/new-folders.js";
import { planOutput, type OutputOptions } from "../../generator/output/output.js";
import { countsText, listText } from "../../generator/output/summary.js";
import { MemoryDisk } from "./memory-disk.js";
import { put, realFolder, treeOf } from "./real-folder.js";
import { filesOf, generated, said, type Tree } from "./run.js";

function planned(disk: MemoryDisk, wanted: Tree, options: OutputOptions = {}) {
  const [plan, diagnostics] = planOutput(disk, filesOf(wanted), options);
  if (!plan) throw new Error(diagnostics.map(said).join("\n"));
  return plan;
}

const numbered = (word: string) =>
  Array.from({ length: 9000 }, (_, index) => `${word}${index}\n`).join("");
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`);
const old = { "a.ts": lines(9).join(""), "b.ts": "b\n", "c.ts": "c\n", "e.ts": "e\n" };
const wanted = {
  "a.ts": lines(9).with(4, "changed\n").join(""),
  "b.ts": "b\n",
  "d.ts": "d\n",
  "e.ts": "e!\n",
  "f.ts": "f\n",
};
const disk = () => generated(old).put("e.ts", "mine\n").put("f.ts", "user\n");

describe("the summary", () => {
  test("counts, in both tenses", () => {
    const plan = planned(disk(), wanted);
    expect(countsText(plan, "did", "en")).toBe(
      "6 files: 1 created, 1 updated, 1 removed, 1 unchanged, 1 edited and kept, 1 foreign and kept",
    );
    expect(countsText(plan, "would", "en")).toBe(
      "6 files: 1 to create, 1 to update, 1 to remove, 1 unchanged, 1 edited, 1 foreign",
    );
    expect(countsText(planned(generated({}), {}), "did", "en")).toBe("0 files");
  });

  test("lists what is not simply unchanged", () => {
    expect(listText(planned(disk(), wanted), "en")).toBe(`  update  a.ts
  remove  c.ts
  create  d.ts
  edited  e.ts
  foreign f.ts
`);
    expect(listText(planned(disk(), wanted, { force: true }), "en")).toContain(
      "  update  e.ts (edits discarded)\n",
    );
  });
});

describe("staleness", () => {
  test("is one complaint, or none", () => {
    expect(staleness(planned(disk(), wanted), "generated").map(said)).toEqual([
      "output-stale: generated is not up to date: 6 files: 1 to create, 1 to update, 1 to remove, 1 unchanged, 1 edited, 1 foreign",
    ]);
    expect(staleness(planned(generated(old), old), "generated")).toEqual([]);
    expect(
      staleness(planned(generated(old).clear("manifest.json"), old), "generated"),
    ).toHaveLength(1);
  });
});

describe("new folders", () => {
  const plan = planned(generated({ "a/x": "1", "c/x": "1" }).put("d/mine", "m"), {
    "a/x": "1",
    "a/y": "2",
    "b/x": "3",
    "b/y/z": "4",
    "c/y": "5",
    top: "6",
  });

  test("are those of which nothing is there", () => {
    expect(newFolders(plan)).toEqual([{ name: "b", files: 2 }]);
    expect(newFolderText({ name: "b", files: 2 }, "out").en).toBe("out/b is new: 2 files");
    expect(newFolderText({ name: "b", files: 1 }, "out").en).toBe("out/b is new: 1 file");
  });

  test("are left out, and nothing else is", () => {
    const left = without(plan, newFolders(plan)).entries.map(({ path }) => path);
    expect(left).toEqual(["a/x", "a/y", "c/x", "c/y", "top"]);
  });
});

describe("the diff", () => {
  test("is unified, with what force would do to an edited file", () => {
    expect(diffText(planned(disk(), wanted), "generated")).toBe(`--- a/generated/a.ts
+++ b/generated/a.ts
@@ -2,7 +2,7 @@
 line 1
 line 2
 line 3
-line 4
+changed
 line 5
 line 6
 line 7
--- a/generated/c.ts
+++ /dev/null
@@ -1,1 +0,0 @@
-c
--- /dev/null
+++ b/generated/d.ts
@@ -0,0 +1,1 @@
+d
--- a/generated/e.ts
+++ b/generated/e.ts
@@ -1,1 +1,1 @@
-mine
+e!
`);
  });

  test("is empty where nothing would change", () => {
    expect(diffText(planned(generated(old), old), "generated")).toBe("");
  });

  test("shows line ends and control characters", () => {
    const edited = generated({ "a.ts": "x\n" }).put("a.ts", "x\r\n\u001b[2J\n");
    expect(diffText(planned(edited, { "a.ts": "x\n" }), "g")).toContain("-x\\r\n-\\u001b[2J\n+x\n");
  });

  test("gives up on what nobody would read", () => {
    const plan = planned(generated({ "a.ts": numbered("a") }), { "a.ts": numbered("b") });
    expect(diffText(plan, "g")).toBe("--- a/g/a.ts\n+++ b/g/a.ts\n(too different to compare)\n");
  });

  test("is a patch that git applies", () => {
    const { project } = realFolder();
    put(
      project,
      Object.fromEntries(Object.entries(old).map(([path, text]) => [`generated/${path}`, text])),
    );
    const patch = diffText(planned(generated(old), wanted), "generated");
    const { status, stderr } = spawnSync("git", ["apply", "-"], {
      cwd: project,
      input: patch,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const now = treeOf(project);
    for (const [path, text] of Object.entries(wanted)) expect(now[`generated/${path}`]).toBe(text);
    expect(now).not.toHaveProperty("generated/c.ts");
  });
});
