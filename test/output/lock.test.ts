import { describe, expect, test } from "vitest";
import type { Owner } from "../../generator/output/lock.js";
import { writeOutput } from "../../generator/output/output.js";
import { MemoryDisk } from "./memory-disk.js";
import { filesOf, said } from "./run.js";

const me: Owner = { pid: 7, host: "here", isRunning: (pid) => pid === 8 };
const wanted = { "a.ts": "1" };

/** Runs beside a lock that says `holder`; gives the complaints. */
function check(holder: string, complaints: readonly string[]) {
  const disk = new MemoryDisk().put("manifest.lock", holder);
  const [, diagnostics] = writeOutput(disk, filesOf(wanted), me);
  expect(diagnostics.map(said)).toEqual(complaints);
  if (complaints.length > 0) expect(disk.tree()).toEqual({ "manifest.lock": holder });
  else expect(Object.keys(disk.tree())).toEqual(["a.ts", "manifest.json"]);
}

const held = (who: string) => [`output-locked: generated/manifest.lock is held by ${who}`];

describe("the lock", () => {
  test("of a living run is respected", () => check("8 here\n", held("process 8 on here")));
  test("of another machine is respected", () => check("9 there\n", held("process 9 on there")));
  test("of a dead run is taken over", () => check("9 here\n", []));
  test("of a former process with our number is taken over", () => check("7 here\n", []));
  test("whose writer was killed half-way is taken over", () => check("8 he", []));
  test("without text is taken over", () => check("", []));

  test("is left behind by no run, not even one that finds nothing else to do", () => {
    const disk = new MemoryDisk();
    writeOutput(disk, filesOf(wanted), me);
    writeOutput(disk.put("manifest.lock", "9 here\n"), filesOf(wanted), me);
    expect(Object.keys(disk.tree())).toEqual(["a.ts", "manifest.json"]);
  });

  test("of a run that was faster is put back", () => {
    const disk = new MemoryDisk().put("manifest.lock", "9 here\n");
    const rename = disk.rename.bind(disk);
    let first = true;
    disk.rename = (from, to) => {
      if (first) disk.put("manifest.lock", "8 here\n");
      first = false;
      rename(from, to);
    };
    const [, diagnostics] = writeOutput(disk, filesOf(wanted), me);
    expect(diagnostics).toHaveLength(1);
    expect(disk.tree()).toEqual({ "manifest.lock": "8 here\n" });
  });

  test("keeps a second run out while the first one works, at each of its operations", () => {
    const disk = new MemoryDisk();
    const seen = new Set<string>();
    for (const name of ["sync", "rename", "makeFolder"] as const) {
      const operation = disk[name].bind(disk) as (...args: string[]) => void;
      Object.assign(disk, {
        [name]: (...args: string[]) => {
          if (disk.read("manifest.lock")) {
            const [, found] = writeOutput(disk.copy(), filesOf({ "b.ts": "2" }), {
              ...me,
              pid: 6,
              isRunning: () => true,
            });
            for (const { code } of found) seen.add(code);
            expect(found).toHaveLength(1);
          }
          operation(...args);
        },
      });
    }
    expect(writeOutput(disk, filesOf(wanted), me)[1]).toEqual([]);
    expect([...seen]).toEqual(["output-locked"]);
  });
});

test("a lock that another run took in the same moment is its", () => {
  const disk = new MemoryDisk();
  const create = disk.create.bind(disk);
  disk.create = (path, bytes) => {
    create(path, bytes);
    if (path === "manifest.lock") disk.put(path, "7 elsewhere\n");
  };
  const [plan, found] = writeOutput(disk, filesOf(wanted), me);
  expect([plan, found.map(({ code }) => code)]).toEqual([undefined, ["output-locked"]]);
  expect(disk.tree()).toEqual({ "manifest.lock": "7 elsewhere\n" });
});

describe("what changes during the run", () => {
  test.each([
    ["an update", { "a.ts": "2" }, "a.ts"],
    ["a removal", {}, "a.ts"],
    ["a creation", { "a.ts": "1", "b.ts": "2" }, "b.ts"],
  ])("is not overwritten by %s", (_name, next, path) => {
    const disk = new MemoryDisk();
    writeOutput(disk, filesOf(wanted), me);
    const rename = disk.rename.bind(disk);
    disk.rename = (from, to) => {
      rename(from, to);
      if (to === "manifest.pending.json") disk.put(path, "user");
    };
    const [, diagnostics] = writeOutput(disk, filesOf(next), me);
    expect(diagnostics.map(said)).toEqual([
      `output-failed: cannot replace generated/${path}: it changed during the run`,
    ]);
    expect(disk.tree()[path]).toBe("user");
    disk.rename = rename;
    const [, again] = writeOutput(disk, filesOf(next), me);
    expect(again.map(({ code }) => code)).toEqual([
      path === "b.ts" ? "output-foreign" : "output-edited",
    ]);
    expect(disk.tree()).toMatchObject({ [path]: "user" });
    expect(disk.tree()).not.toHaveProperty("manifest.pending.json");
  });
});
