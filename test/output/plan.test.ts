import { describe, expect, test } from "vitest";
import { MemoryDisk } from "./memory-disk.js";
import { actionsOf, filesIn, generate, generated, type Tree } from "./run.js";

/** Generates `wanted` over a disk, and expects these actions, complaints and files. */
function check(
  disk: MemoryDisk,
  wanted: Tree,
  expected: { actions: readonly string[]; complaints?: readonly RegExp[]; files?: Tree },
  options: { force?: boolean; scope?: readonly string[] } = {},
) {
  const result = generate(disk, wanted, options);
  expect(actionsOf(result)).toEqual(expected.actions);
  expect(result.complaints).toEqual(
    (expected.complaints ?? []).map((pattern) => expect.stringMatching(pattern)),
  );
  expect(filesIn(disk)).toEqual(expected.files ?? wanted);
}

const old = { "a/one.ts": "1\n", "a/two.ts": "2\n", "b/three.ts": "3\n" };

describe("a run", () => {
  test("creates what is missing, folders included", () => {
    check(new MemoryDisk(), old, {
      actions: ["create a/one.ts", "create a/two.ts", "create b/three.ts"],
    });
  });

  test("updates what changed, leaves the rest, removes what is no longer wanted and its empty folder", () => {
    const disk = generated(old);
    check(
      disk,
      { "a/one.ts": "1\n", "a/two.ts": "two\n", "c.ts": "c\n" },
      {
        actions: ["unchanged a/one.ts", "update a/two.ts", "remove b/three.ts", "create c.ts"],
      },
    );
    expect(Object.keys(disk.tree())).toEqual([
      "a/",
      "a/one.ts",
      "a/two.ts",
      "c.ts",
      "manifest.json",
    ]);
  });

  test("puts back a generated file that was deleted", () => {
    check(generated(old).clear("b"), old, {
      actions: ["unchanged a/one.ts", "unchanged a/two.ts", "create b/three.ts"],
    });
  });

  test("forgets a deleted file that is no longer wanted", () => {
    const disk = generated(old).clear("b");
    const { "b/three.ts": _, ...wanted } = old;
    check(disk, wanted, { actions: ["unchanged a/one.ts", "unchanged a/two.ts"] });
    expect(disk.tree()["manifest.json"]).not.toContain("three");
  });

  test("does not touch the disk where everything is as it should be", () => {
    const disk = generated(old);
    const before = disk.tree();
    for (const operation of [
      "create",
      "rename",
      "remove",
      "makeFolder",
      "removeEmptyFolder",
    ] as const) {
      Object.assign(disk, { [operation]: () => expect.fail(operation) });
    }
    const { plan } = generate(disk, old);
    expect(plan?.needsWork).toBe(false);
    expect(disk.tree()).toEqual(before);
  });

  test("ignores files that are in nobody's way", () => {
    const user = { "a/notes.md": "n", "mine/x.ts": "x", "a/dist/one.js": "1" };
    const disk = generated(old);
    for (const [path, text] of Object.entries(user)) disk.put(path, text);
    check(
      disk,
      { "a/one.ts": "!" },
      {
        actions: ["update a/one.ts", "remove a/two.ts", "remove b/three.ts"],
        files: { "a/one.ts": "!", ...user },
      },
    );
  });

  test("leaves a user's empty folder", () => {
    const disk = generated(old).put("b/empty", { kind: "folder" });
    generate(disk, {});
    expect(Object.keys(disk.tree())).toEqual(["b/", "b/empty/", "manifest.json"]);
  });
});

const edited = () => generated(old).put("a/one.ts", "mine\n");

describe("an edited file", () => {
  const rest = ["unchanged a/two.ts", "unchanged b/three.ts"];

  test("is kept and reported, run after run, and the rest is done", () => {
    const disk = edited();
    for (const three of ["3!\n", "3?\n"]) {
      const wanted = { ...old, "a/one.ts": "1!\n", "b/three.ts": three };
      check(disk, wanted, {
        actions: ["edited a/one.ts", "unchanged a/two.ts", "update b/three.ts"],
        complaints: [/^output-edited: generated\/a\/one.ts was edited since/],
        files: { ...wanted, "a/one.ts": "mine\n" },
      });
    }
  });

  test("is replaced by force", () => {
    const wanted = { ...old, "a/one.ts": "1!\n" };
    const disk = edited();
    check(disk, wanted, { actions: ["update a/one.ts", ...rest] }, { force: true });
    check(disk, wanted, { actions: ["unchanged a/one.ts", ...rest] });
  });

  test("is kept where it is no longer wanted, and removed by force", () => {
    const { "a/one.ts": _, ...wanted } = old;
    const disk = edited();
    check(disk, wanted, {
      actions: ["edited a/one.ts", ...rest],
      complaints: [/a\/one.ts is no longer generated but was edited/],
      files: { ...old, "a/one.ts": "mine\n" },
    });
    check(disk, wanted, { actions: ["remove a/one.ts", ...rest] }, { force: true });
  });

  test("is ours again when the edit is undone, or is what we would write", () => {
    const disk = edited();
    generate(disk, { ...old, "a/one.ts": "1!\n" });
    check(
      disk.put("a/one.ts", "1\n"),
      { ...old, "a/one.ts": "1?\n" },
      {
        actions: ["update a/one.ts", ...rest],
      },
    );
    check(
      disk.put("a/one.ts", "agreed\n"),
      { ...old, "a/one.ts": "agreed\n" },
      {
        actions: ["unchanged a/one.ts", ...rest],
      },
    );
  });

  test("is explained where only its line ends differ", () => {
    const disk = generated({ "a.ts": "1\n2\n" }).put("a.ts", "1\r\n2\r\n");
    const { plan } = generate(disk, { "a.ts": "3\n" });
    expect(plan?.entries).toMatchObject([{ action: "edited", onlyLineEnds: true }]);
    expect(disk.tree()["a.ts"]).toBe("1\r\n2\r\n");
    const other = generated({ "a.ts": "1\n2\n" }).put("a.ts", "1\r\n2!\r\n");
    expect(generate(other, { "a.ts": "3\n" }).plan?.entries).toMatchObject([
      { onlyLineEnds: false },
    ]);
  });
});

describe("a foreign file", () => {
  test("is never replaced, not even by force, until it is moved away", () => {
    const disk = new MemoryDisk().put("a/one.ts", "mine");
    for (const force of [false, true]) {
      check(
        disk,
        old,
        {
          actions: [
            "foreign a/one.ts",
            `${force ? "unchanged" : "create"} a/two.ts`,
            `${force ? "unchanged" : "create"} b/three.ts`,
          ],
          complaints: [/^output-foreign: generated\/a\/one.ts cannot be written/],
          files: { ...old, "a/one.ts": "mine" },
        },
        { force },
      );
    }
    check(disk.clear("a/one.ts"), old, {
      actions: ["create a/one.ts", "unchanged a/two.ts", "unchanged b/three.ts"],
    });
  });

  test("of exactly our bytes is ours: a lost manifest heals", () => {
    const disk = generated(old).clear("manifest.json").put("a/two.ts", "older\n");
    check(disk, old, {
      actions: ["unchanged a/one.ts", "foreign a/two.ts", "unchanged b/three.ts"],
      complaints: [/a\/two.ts cannot be written/],
      files: { ...old, "a/two.ts": "older\n" },
    });
    check(
      disk.clear("a/two.ts"),
      { "a/two.ts": "2\n" },
      {
        actions: ["remove a/one.ts", "create a/two.ts", "remove b/three.ts"],
      },
    );
  });

  test.each([
    ["a folder in place of a file", "a/one.ts/x", "a/one.ts"],
    ["a file in place of a folder", "a", "a"],
    ["a file of other case", "a/ONE.ts", "a/ONE.ts"],
    ["a folder of other case", "A/x", "A"],
    ["a name of other normalisation", "a/e\u0301.ts", "a/e\u0301.ts"],
    ["a file with our temporary name", "a/one.ts.baowen-tmp", "a/one.ts.baowen-tmp"],
  ])("%s is in the way", (_name, path, inTheWay) => {
    const disk = new MemoryDisk().put(path, "mine");
    const wanted = path.includes("e\u0301") ? { "a/é.ts": "1" } : { "a/one.ts": "1" };
    check(
      disk,
      wanted,
      {
        actions: [`foreign ${Object.keys(wanted)[0]}`],
        complaints: [
          new RegExp(`generated/${inTheWay}( is in the way| cannot be written)|: something`),
        ],
        files: { [path]: "mine" },
      },
      { force: true },
    );
  });

  test.each([
    ["a link in place of a file", "a/one.ts"],
    ["a link in place of a folder", "a"],
  ])("%s is not followed, even where the file is listed", (_name, path) => {
    const disk = generated(old).put(path, { kind: "other" });
    const { plan, complaints } = generate(disk, old, { force: true });
    expect(plan?.entries[0]).toMatchObject({ action: "foreign", inTheWay: path });
    expect(complaints[0]).toMatch(/^output-foreign/);
    expect(disk.tree()).toHaveProperty(`${path}@`);
  });

  test("a link at a path that is no longer wanted is left alone and forgotten", () => {
    const disk = generated(old).put("a/one.ts", { kind: "other" });
    expect(generate(disk, {}, { force: true }).complaints).toEqual([]);
    expect(Object.keys(disk.tree())).toEqual(["a/", "a/one.ts@", "manifest.json"]);
  });
});

describe("what we generated makes way for what we generate", () => {
  test.each<[string, Tree, Tree]>([
    ["a file becomes a folder", { a: "1" }, { "a/b.ts": "2" }],
    ["a folder becomes a file", { "a/b/c.ts": "1", "a/d.ts": "2" }, { a: "3" }],
    ["a file changes case", { "a/one.ts": "1" }, { "a/One.ts": "1" }],
    ["a folder changes case", { "a/one.ts": "1", "a/b/two.ts": "2" }, { "A/one.ts": "1" }],
    ["both at once", { a: "1", "b/c": "2" }, { "a/x": "1", b: "2" }],
  ])("%s", (_name, before, after) => {
    const disk = generated(before);
    const { plan, complaints } = generate(disk, after);
    expect(complaints).toEqual([]);
    expect(plan?.removeFirst).toBe(true);
    expect(disk.tree()).toEqual(generated(after).tree());
  });

  test("but not together with a user's file in it", () => {
    const disk = generated({ "a/b.ts": "1" }).put("a/mine.ts", "m");
    check(
      disk,
      { a: "2" },
      {
        actions: ["foreign a", "remove a/b.ts"],
        complaints: [/generated\/a cannot be written/],
        files: { "a/mine.ts": "m" },
      },
    );
  });

  test("nor an edited file", () => {
    check(
      generated({ a: "1" }).put("a", "mine"),
      { "a/b.ts": "2" },
      {
        actions: ["edited a", "foreign a/b.ts"],
        complaints: [/generated\/a is no longer generated but/, /generated\/a is in the way/],
        files: { a: "mine" },
      },
    );
  });

  test("nor a user's empty folder", () => {
    const disk = new MemoryDisk().put("a", { kind: "folder" });
    check(
      disk,
      { a: "2" },
      { actions: ["foreign a"], complaints: [/cannot be written/], files: {} },
    );
    expect(disk.tree()).toHaveProperty("a/");
  });
});

describe("a scope", () => {
  test("keeps everything outside of it, edited or not, on disk and in the manifest", () => {
    const disk = generated(old).put("a/one.ts", "mine");
    const manifest = disk.tree()["manifest.json"] ?? "";
    const listed = manifest.split("\n").filter((line) => line.includes('"a/'));
    check(
      disk,
      { "b/four.ts": "4" },
      {
        actions: ["create b/four.ts", "remove b/three.ts"],
        files: { "a/one.ts": "mine", "a/two.ts": "2\n", "b/four.ts": "4" },
      },
      { scope: ["b"] },
    );
    for (const line of listed) expect(disk.tree()["manifest.json"]).toContain(line);
    expect(listed).toHaveLength(2);
  });

  test("is made of whole names", () => {
    const disk = generated({ "b/x": "1", "bb/x": "2" });
    generate(disk, {}, { scope: ["b"] });
    expect(filesIn(disk)).toEqual({ "bb/x": "2" });
  });

  test("does not reach beyond itself", () => {
    expect(() => generate(new MemoryDisk(), { "a/x": "1" }, { scope: ["b"] })).toThrow(
      "not in scope",
    );
  });
});

describe("refused as a whole, with nothing written", () => {
  test.each([
    ["../x", "not a plain path"],
    ["/x", "not a plain path"],
    ["a//x", "not a plain path"],
    ["a/./x", "not a plain path"],
    ["", "not a plain path"],
    ["a\\x", "cannot have on every system"],
    ["C:/x", "cannot have on every system"],
    ["a\u0000", "cannot have on every system"],
    ["a\u202e.ts", "cannot have on every system"],
    ["a/x.", "not a file name on Windows"],
    ["con.ts", "not a file name on Windows"],
    ["x".repeat(250), "too long"],
    ["单".repeat(90), "too long"],
    ["a/dist/x.js", "belongs to other tools"],
    ["node_modules/x", "belongs to other tools"],
    ["a/x.tsbuildinfo", "belongs to other tools"],
    ["package-lock.json", "belongs to other tools"],
    [".git/config", "belongs to other tools"],
    ["manifest.json", "baowen's own"],
    ["Manifest.Pending.json", "baowen's own"],
    ["manifest.lock", "baowen's own"],
    ["a/x.baowen-tmp", "baowen's own"],
  ])("the path %j", (path, reason) => {
    const disk = new MemoryDisk();
    const { plan, complaints } = generate(disk, { "fine.ts": "1", [path]: "2" });
    expect(plan).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining(reason)]);
    expect(disk.tree()).toEqual({});
  });

  test.each([
    [["a/x.ts", "a/X.ts"], "a/x.ts", "a/X.ts"],
    [["a/x.ts", "A/y.ts"], "a/x.ts", "A"],
    [["\u00e9", "e\u0301"], "\u00e9", "e\u0301"],
    [["a", "a/x"], "a/x", "a"],
  ])("the paths %j", (paths, path, other) => {
    const disk = new MemoryDisk();
    const { complaints } = generate(disk, Object.fromEntries(paths.map((one) => [one, "1"])));
    expect(complaints).toEqual([
      `output-collision: generated/${path} and generated/${other} would be the same file where case does not count`,
    ]);
    expect(disk.tree()).toEqual({});
  });

  const zeros = "0".repeat(64);
  test.each([
    ["manifest.json", "<<<<<<< HEAD\n", "not JSON"],
    ["manifest.json", "[]", "not JSON"],
    ["manifest.json", '{"files":[]}', "not JSON"],
    ["manifest.json", '{"files":{"a":"xyz"}}', "not a hash"],
    ["manifest.json", `{"files":{"../a":"${zeros}"}}`, "not a plain path"],
    ["manifest.json", `{"files":{"node_modules/a":"${zeros}"}}`, "belongs to other tools"],
    ["manifest.pending.json", "{", "not JSON"],
    ["manifest.pending.json", '{"files":{},"folders":[]}', "lists of paths"],
    ["manifest.pending.json", '{"files":{},"folders":["../x"],"temporary":[]}', "lists of paths"],
    ["manifest.pending.json", '{"files":{},"folders":[],"temporary":["a/x"]}', "lists of paths"],
    ["manifest.pending.json", `{"files":{"a":"${zeros}"},"folders":[]}`, "not a hash"],
    ["manifest.pending.json", `{"files":{"../a":["${zeros}"]},"folders":[]}`, "not a plain path"],
  ])("the %s %j", (path, text, reason) => {
    const disk = generated(old).put(path, text);
    const before = disk.tree();
    const { plan, complaints } = generate(disk, {}, { force: true });
    expect(plan).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining(reason)]);
    expect(complaints[0]).toContain(`generated/${path}`);
    expect(disk.tree()).toEqual(before);
  });
});

test("the manifest has one sorted line a file, whatever the order of generation", () => {
  const disk = generated({ "b.ts": "", "a/é.ts": "x", "a/z.ts": "y" });
  expect(disk.tree()["manifest.json"]).toBe(`{
  "files": {
    "a/z.ts": "a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa",
    "a/é.ts": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
    "b.ts": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  }
}
`);
  expect(generated({ "a/z.ts": "y", "a/é.ts": "x", "b.ts": "" }).tree()).toEqual(disk.tree());
});
