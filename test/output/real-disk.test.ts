import {
  chmodSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDisk } from "../../generator/output/real-disk.js";
import { put, realFolder, treeOf } from "./real-folder.js";
import { generate } from "./run.js";

/** The superuser may write anywhere, so what is to be refused is done as somebody else. */
function asNobody<T>(act: () => T): T {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

const tree = { "a/one.ts": "1\n", "a/two.ts": "2\n" };

describe("a real folder", () => {
  test("is made, filled, changed and emptied", () => {
    const { root, disk } = realFolder();
    expect(generate(disk, tree).complaints).toEqual([]);
    expect(treeOf(root)).toMatchObject({ "a/": "", ...tree });
    expect(generate(disk, { "a/one.ts": "保单\n" }).complaints).toEqual([]);
    expect(Object.keys(treeOf(root))).toEqual(["a/", "a/one.ts", "manifest.json"]);
    expect(treeOf(root)["a/one.ts"]).toBe("保单\n");
    generate(disk, {});
    expect(treeOf(root)).toEqual({ "manifest.json": '{\n  "files": {}\n}\n' });
  });

  test("keeps the time of every file that does not change, the manifest's included", () => {
    const { root, disk } = realFolder();
    generate(disk, tree);
    const long = new Date("2001-02-03T04:05:06Z");
    for (const path of ["a/one.ts", "a/two.ts", "manifest.json"])
      utimesSync(join(root, path), long, long);
    const times = () =>
      ["a/one.ts", "a/two.ts", "manifest.json"].map((path) =>
        statSync(join(root, path)).mtime.getFullYear(),
      );
    const folder = statSync(root).mtimeMs;
    generate(disk, tree);
    expect(times()).toEqual([2001, 2001, 2001]);
    expect(statSync(root).mtimeMs, "not even a lock was made").toBe(folder);
    generate(disk, { ...tree, "a/two.ts": "2!\n" });
    expect(times()[0]).toBe(2001);
    expect(times()[1]).not.toBe(2001);
  });

  test("is not left through a link in place of a folder", () => {
    const { project, root, disk } = realFolder();
    const outside = join(project, "outside");
    put(outside, { "one.ts": "1\n", "two.ts": "precious" });
    mkdirSync(root);
    symlinkSync(outside, join(root, "a"));
    for (const wanted of [tree, {}, tree]) {
      const { complaints } = generate(disk, wanted, { force: true });
      expect(complaints.every((text) => text.startsWith("output-foreign"))).toBe(true);
      expect(treeOf(outside)).toEqual({ "one.ts": "1\n", "two.ts": "precious" });
    }
  });

  test("is not left through a link that replaced a folder of generated files", () => {
    const { project, root, disk } = realFolder();
    generate(disk, tree);
    const outside = join(project, "outside");
    const copies = { "one.ts": tree["a/one.ts"], "two.ts": tree["a/two.ts"] };
    put(outside, copies);
    rmSync(join(root, "a"), { recursive: true });
    symlinkSync(outside, join(root, "a"));
    generate(disk, { "a/one.ts": "new" }, { force: true });
    generate(disk, {}, { force: true });
    expect(treeOf(outside)).toEqual(copies);
  });

  test("has links in place of files left alone", () => {
    const { project, root, disk } = realFolder();
    put(project, { "precious.ts": "1\n" });
    generate(disk, tree);
    rmSync(join(root, "a/one.ts"));
    symlinkSync("../../precious.ts", join(root, "a/one.ts"));
    generate(disk, { ...tree, "a/one.ts": "new" }, { force: true });
    expect(readlinkSync(join(root, "a/one.ts"))).toBe("../../precious.ts");
    expect(treeOf(project)["precious.ts"]).toBe("1\n");
  });

  test("refuses each operation through a link, whatever was planned", () => {
    const { project, root, disk } = realFolder();
    put(project, { "outside/x": "precious", "generated/y": "y" });
    symlinkSync(join(project, "outside"), join(root, "a"));
    const operations = [
      () => disk.read("a/x"),
      () => disk.create("a/new", Buffer.from("")),
      () => disk.sync("a/x"),
      () => disk.rename("y", "a/x"),
      () => disk.rename("a/x", "y"),
      () => disk.remove("a/x"),
      () => disk.makeFolder("a/new"),
      () => disk.removeEmptyFolder("a/x"),
    ];
    for (const operation of operations) expect(operation).toThrow("a is not a folder");
    expect(() => disk.read("../outside/x")).toThrow("leaves the root");
    expect(disk.list("a")).toBeUndefined();
    expect(treeOf(join(project, "outside"))).toEqual({ x: "precious" });
  });

  test("that is a link, a file, or contains the project, is refused", () => {
    const { project, root } = realFolder();
    symlinkSync(project, root);
    writeFileSync(join(project, "file"), "");
    const reason = (path: string) => openDisk(path, "out", project)[1][0]?.message;
    expect(reason(root)).toBe("out cannot hold generated files: it is a link");
    expect(reason(join(project, "file"))).toBe(
      "out cannot hold generated files: it is not a folder",
    );
    for (const path of [project, join(project, ".."), "/"]) {
      expect(reason(path)).toBe("out cannot hold generated files: it contains the project");
    }
    expect(reason(`${project}-beside`)).toBeUndefined();
  });

  test("replaces a file that is read-only: only its folder counts", () => {
    const { root, disk } = realFolder();
    generate(disk, tree);
    chmodSync(join(root, "a/one.ts"), 0o444);
    expect(generate(disk, { ...tree, "a/one.ts": "new" }).complaints).toEqual([]);
    expect(treeOf(root)["a/one.ts"]).toBe("new");
  });

  test("that is read-only is a complaint that names file and cause, and changes nothing", () => {
    const { project, root, disk } = realFolder();
    generate(disk, tree);
    for (const path of [project, root]) chmodSync(path, 0o755);
    const before = treeOf(root);
    chmodSync(root, 0o555);
    const { complaints } = asNobody(() => generate(disk, { "a/one.ts": "new" }));
    chmodSync(root, 0o755);
    expect(complaints).toEqual([
      "output-failed: cannot write generated/manifest.lock: permission denied",
    ]);
    expect(treeOf(root)).toEqual(before);
  });
});
