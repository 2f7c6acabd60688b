import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locate } from "../../generator/versions/locate.js";
import { emptyProject, type Texts } from "../support/project.js";
import { resolveProvider } from "../support/resolve.js";
import { aroundIn, found } from "./around.js";
import { modelOf } from "./model.js";

const manifest = '{ "name": "@baowen/acme", "version": "0.1.0" }\n';

/** A project with the package that `npm pack` makes of some files. */
function packed(texts: Texts) {
  const project = emptyProject().put({ "package.json": manifest, ...texts });
  const args = ["pack", "--ignore-scripts", "--offline", "--silent"];
  const { status } = spawnSync("npm", args, { cwd: project.folder });
  expect(status).toBe(0);
  return { project, file: "baowen-acme-0.1.0.tgz" };
}

test("what `npm pack` makes is read without being unpacked", () => {
  const { project, file } = packed({ "model.json": modelOf(), "dist/model.json": "no" });
  const before = project.texts();
  const [located, problems] = locate(file, aroundIn(project.folder));
  expect(problems).toEqual([]);
  if (located?.kind !== "package") throw new Error("it is no package");
  expect(located.provider).toEqual(resolveProvider("acme", "test/cases/base/acme"));
  expect(Object.isFrozen(located.provider.protocols[0]?.envelope)).toBe(true);
  expect(project.texts()).toEqual(before);
});

describe("a package that cannot be read", () => {
  const check = (bytes: Uint8Array | undefined, expected: string) => {
    const project = emptyProject();
    if (bytes) writeFileSync(join(project.folder, "acme.tgz"), bytes);
    expect(found("acme.tgz", aroundIn(project.folder))).toBe(
      `error not-a-package: 'acme.tgz' cannot be read: ${expected}`,
    );
  };
  const none = "it is not an archive of `npm pack`";
  const whole = () => {
    const { project, file } = packed({ "model.json": modelOf() });
    return readFileSync(join(project.folder, file));
  };

  test("that is not there", () => check(undefined, "it does not exist"));
  test("empty", () => check(new Uint8Array(), none));
  test("other bytes", () => check(Buffer.from("not packed"), none));
  test("packed text", () => check(gzipSync("not an archive".repeat(100)), none));
  test("cut off", () => check(whole().subarray(0, 300), none));
  test("an archive cut off", () => check(gzipSync(gunzipSync(whole()).subarray(0, 2_000)), none));
  test("a header that does not add up", () => {
    const archive = gunzipSync(whole());
    archive[3] = 0x41;
    check(gzipSync(archive), none);
  });
  test("unpacked larger than any", () => check(gzipSync(Buffer.alloc(300 * 1024 * 1024)), none));
  test("without a model", () => {
    const { project, file } = packed({ "lib/model.json": modelOf() });
    check(readFileSync(join(project.folder, file)), "it holds no `model.json`");
  });
});

describe("a model that is none", () => {
  const model = JSON.parse(modelOf()) as Readonly<Record<string, unknown>>;
  const check = (text: string, expected: string) => {
    const project = emptyProject().put({ "acme/model.json": text });
    expect(found("./acme", aroundIn(project.folder))).toBe(
      `error not-a-model: './acme/model.json' is no model of a provider: ${expected}`,
    );
  };

  test.each([
    ["", "it is not JSON"],
    ["{", "it is not JSON"],
    ["[]", "it names no version of the spec language"],
    ["null", "it names no version of the spec language"],
    [{ ...model, language: undefined }, "it names no version of the spec language"],
    [{ ...model, language: 2 }, "it is written in version 2 of the spec language, and 1 is known"],
    [
      { ...model, language: "1" },
      'it is written in version "1" of the spec language, and 1 is known',
    ],
    [{ ...model, name: 1 }, "its 'name' is missing or of another form"],
    [{ ...model, package: {} }, "its 'package' is missing or of another form"],
    [{ ...model, vectors: undefined }, "its 'vectors' is missing or of another form"],
    [{ ...model, operations: { a: 1 } }, "its 'operations' is missing or of another form"],
    [{ ...model, structures: [{}] }, "its 'structures' is missing or of another form"],
  ])("%j", (value, expected) => {
    check(typeof value === "string" ? value : JSON.stringify(value), expected);
  });
});
