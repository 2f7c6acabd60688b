import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeDisk } from "../../generator/spec/disk.js";
import { readSamples, readSpecFolder } from "../../generator/spec/files.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "baowen-files-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Paths read, and `code: message` told, both without the folder's own path. */
function outcome([files, diagnostics]: ReturnType<typeof readSpecFolder>) {
  return {
    read: files.map(({ path }) => path.replace(`${folder}/`, "")),
    told: diagnostics.map(
      ({ code, message }) => `${code}: ${message.replaceAll(`${folder}/`, "")}`,
    ),
  };
}

test("spec files are found at any depth, in one order, and nothing else is", () => {
  write({
    "types.yaml": "",
    "provider.yaml": "",
    "operations/b.yaml": "",
    "operations/B.yaml": "",
    "operations/deep/a.yaml": "",
    "samples/notice.yaml": "",
    "decisions/3f9a12c07b1e.yaml": "",
    "operations/samples/kept.yaml": "",
    ".hidden.yaml": "",
    "notes.md": "",
  });
  expect(outcome(readSpecFolder(folder))).toEqual({
    read: [
      "operations/B.yaml",
      "operations/b.yaml",
      "operations/deep/a.yaml",
      "operations/samples/kept.yaml",
      "provider.yaml",
      "types.yaml",
    ],
    told: [],
  });
});

test("samples are read apart", () => {
  write({ "samples/b.json": "{}", "samples/x/a.xml": "<a/>", "types.yaml": "" });
  expect(outcome(readSamples(folder))).toEqual({
    read: ["samples/b.json", "samples/x/a.xml"],
    told: [],
  });
});

test("no samples are no mistake", () => {
  expect(readSamples(folder)).toEqual([[], []]);
});

test("the text is what was written, without a byte order mark", () => {
  write({ "a.yaml": "\uFEFFtitle: 出单通知\r\n" });
  expect(readSpecFolder(folder)[0][0]?.text).toBe("title: 出单通知\r\n");
});

test("other endings of YAML are warned about", () => {
  write({ "a.yaml": "", "b.yml": "", "c.YAML": "" });
  expect(outcome(readSpecFolder(folder))).toEqual({
    read: ["a.yaml"],
    told: [
      "file-not-read: b.yml is not read: spec files end in .yaml",
      "file-not-read: c.YAML is not read: spec files end in .yaml",
    ],
  });
});

test("a folder that is not there, and one that holds nothing", () => {
  expect(outcome(readSpecFolder(`${folder}/none`)).told).toEqual([
    "missing-folder: cannot read the folder none: it does not exist",
  ]);
  expect(readSpecFolder(folder)[1].map(({ code }) => code)).toEqual(["no-spec-files"]);
});

test("a folder where a file is due, and a link to nowhere", () => {
  write({ "types.yaml/inner.yaml": "", "provider.yaml": "" });
  symlinkSync("nowhere", join(folder, "z.yaml"));
  expect(outcome(readSpecFolder(folder))).toEqual({
    read: ["provider.yaml"],
    told: [
      "unreadable-file: cannot read z.yaml: it does not exist",
      "not-a-file: types.yaml is named like a spec file but is not a file",
    ],
  });
});

test("a file that may not be read, and one that is too large", () => {
  write({ "a.yaml": "", "b.yaml": "", "c.yaml": "" });
  const denied = Object.assign(new Error("denied"), { code: "EACCES" });
  const disk = {
    ...nodeDisk,
    inspect: (path: string) =>
      path.endsWith("b.yaml")
        ? { kind: "file" as const, bytes: 5_000_000 }
        : nodeDisk.inspect(path),
    read: (path: string) => {
      if (path.endsWith("a.yaml")) throw denied;
      return nodeDisk.read(path);
    },
  };
  expect(outcome(readSpecFolder(folder, disk))).toEqual({
    read: ["c.yaml"],
    told: [
      "unreadable-file: cannot read a.yaml: permission denied",
      "file-too-large: b.yaml has 5000000 bytes; a spec file has at most 4194304",
    ],
  });
});

test.each<[string, Uint8Array, number, number]>([
  ["GBK", Buffer.from([...Buffer.from("a: 1\ntitle: 出"), 0xb3, 0xf6, 0x0a, 0x62]), 15, 13],
  ["a sequence cut short by the end", Buffer.from([0x61, 0xe5, 0x87]), 1, 1],
  ["a sequence cut short by a line end", Buffer.from([0x61, 0xe5, 0x87, 0x0a]), 1, 1],
  ["a surrogate", Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 2, 2],
  ["an overlong form", Buffer.from([0xc0, 0x80]), 0, 0],
  ["a stray continuation", Buffer.from([0xe5, 0x87, 0xba, 0x80, 0x61]), 3, 1],
  ["UTF-16", Buffer.from("\uFEFFa: 1", "utf16le"), 0, 0],
])("%s is not UTF-8", (_name, bytes, byte, offset) => {
  write({ "a.yaml": bytes });
  const [files, [diagnostic]] = readSpecFolder(folder);
  expect(files).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: "not-utf8",
    message: `the file is not UTF-8: byte ${byte} cannot be read`,
    at: { start: offset, end: offset + 1 },
  });
});
