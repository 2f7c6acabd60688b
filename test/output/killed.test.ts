import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { built } from "../support/built.js";
import { opened, put, realFolder, treeOf } from "./real-folder.js";
import { filesOf, generate, type Tree } from "./run.js";

const child = join(import.meta.dirname, "kill-child.mjs");

const old: Tree = { "a/one.ts": "old", "a/two.ts": "old", "b/three.ts": "old", same: "same" };
const wanted: Tree = { "a/one.ts": "new", "c/four.ts": "new", same: "same" };
const user: Tree = { "a/notes.md": "mine", "b/dist/x.js": "built" };

// Killed before an operation is the same as killed after the one before it; half-written files are the other test's.
test("killed after every disk operation in turn, on a real disk", { timeout: 300_000 }, () => {
  built("generator/output/output.js"); // what the child runs
  const { project, root, disk } = realFolder();
  generate(disk, old);
  put(root, user);
  const before = treeOf(root);
  const list = join(project, "files.json");
  writeFileSync(list, JSON.stringify(filesOf(wanted)));

  const clean = join(project, "clean");
  cpSync(root, clean, { recursive: true });
  generate(opened(clean, project), wanted);
  const after = treeOf(clean);

  let n = 1;
  for (; ; n++) {
    const copy = join(project, `run-${n}`);
    cpSync(root, copy, { recursive: true });
    const { signal, stdout, stderr } = spawnSync(process.execPath, [child, copy, list, `${n}`], {
      encoding: "utf8",
    });
    if (signal !== "SIGKILL") {
      expect(JSON.parse(stdout), stderr).toEqual({ operations: n - 1, diagnostics: [] });
      break;
    }
    const found = treeOf(copy);
    for (const path of Object.keys({ ...old, ...wanted, ...user })) {
      expect([before[path], after[path]], `operation ${n}: ${path}`).toContain(found[path]);
    }
    const { complaints } = generate(opened(copy, project), wanted);
    expect(complaints, `operation ${n}`).toEqual([]);
    expect(treeOf(copy), `operation ${n}`).toEqual(after);
  }
  expect(n).toBeGreaterThan(40);
});
