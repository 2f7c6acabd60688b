import { cpSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { keyFiles } from "../support/key-files.js";
import { fixture, newProject, newProviders, places } from "../support/new-provider.js";
import { runProgram } from "../support/program.js";
import type { Project } from "../support/project.js";
import { vectorsOf } from "../support/vectors.js";

/*
 * A provider is added by YAML alone: folders of specs that the program has never seen, and what its commands make of them. What is
 * generated is compiled and run in the other files of this folder.
 */

const providers = newProviders();

test("there are new providers, and the program names none of them", () => {
  expect(providers).toEqual(["luming", "songhe"]);
  const all = ["generator", "templates", "specs", "generated"].flatMap((folder) => below(folder));
  expect(all.length).toBeGreaterThan(300);
  const word = new RegExp(providers.join("|"), "iu");
  const naming = all.filter((path) => word.test(path) || word.test(readFileSync(path, "utf8")));
  expect(naming).toEqual([]);
});

test.each(providers)("%s is nothing but specs and samples", (name) => {
  const files = below(fixture(name));
  expect(files.filter((path) => extname(path) === ".yaml").length).toBeGreaterThan(4);
  const others = files.filter((path) => extname(path) !== ".yaml");
  expect(others.filter((path) => !path.startsWith(join(fixture(name), "samples")))).toEqual([]);
  expect(others.filter((path) => /\.[cm]?[jt]sx?$/u.test(path))).toEqual([]);
});

describe("the program", () => {
  let project: Project;

  beforeAll(() => {
    project = newProject("program", providers);
  });

  test("checks them, and says that nothing is generated yet", async () => {
    const { codes, output } = await project.run("check");
    expect(codes).toEqual(["output-stale"]);
    expect(output).toMatch(/\n(\d+) files: \1 to create\n$/u);
  });

  test("generates their packages, which are then up to date", () => {
    expect(runProgram(project.folder, ["generate"])).toMatchObject({ code: 0, err: "" });
    const packages = readdirSync(join(project.folder, places.generated)).toSorted();
    expect(packages).toEqual(["luming", "manifest.json", "runtime", "songhe"]);
    const { code, out, err } = runProgram(project.folder, ["check"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^(\d+) files: \1 unchanged\n$/u);
  });

  test.each(providers)("gives %s the same bytes by flags from another folder", (name) => {
    const other = newProject("flags", []);
    cpSync(fixture(name), join(other.folder, "specs", name), { recursive: true });
    const flags = ["--specs", "../specs", "--generated", "../out", "--provider", name];
    other.put({ "baowen.yaml": undefined, "deep/x.txt": "" });
    const ended = runProgram(join(other.folder, "deep"), ["generate", ...flags]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(other.texts(`out/${name}`)).toEqual(project.texts(`${places.generated}/${name}`));
  });

  test.each(providers)("prints what to ask of %s, in Chinese", (name) => {
    const { code, out, err } = runProgram(project.folder, ["questions", name]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("烦请逐条确认");
    expect(out).toMatch(/ {3}A\. .*\p{Script=Han}/u);
  });

  test.each(providers)("refuses %s where a signature is not what OpenSSL made", (name) => {
    const broken = newProject(`broken-${name}`, [name]);
    const path = `${places.specs}/${name}/vectors.yaml`;
    const [[, { result }] = [undefined, { result: "" }]] = vectorsOf(name);
    const other = (result.startsWith("A") ? "B" : "A") + result.slice(1);
    broken.put({ [path]: broken.text(path).replace(result, other) });
    const { code, err } = runProgram(broken.folder, ["generate"]);
    expect(code).toBe(1);
    expect(err).toMatch(/vectors\.yaml:\d+:\d+ error vector-/u);
    expect(Object.keys(broken.texts(places.generated))).toEqual([]);
  });

  test("signs a message as OpenSSL did", () => {
    const [, vector] = vectorsOf("songhe").find(([name]) => name === "order") ?? [];
    if (vector === undefined) throw new Error("the vectors have changed");
    const { inputs, result } = vector;
    const value = (name: string) => inputs[`header Authorization.${name}`];
    const parameters = ["timestamp", "nonce"].map((name) => `${name}="${value(name)}"`);
    project.put({ "m.json": inputs["http body"], "private.pem": keyFiles.rsaA.private });
    const settings = {
      input: "m.json",
      key: "apiKey=file:private.pem",
      url: `https://open.songhe.example${inputs["http path-and-query"]}`,
      header: `Authorization=SONGHE-RSA2048-SHA256 ${parameters.join(",")}`,
    };
    const flags = Object.entries(settings).flatMap(([name, given]) => [`--${name}`, given]);
    const { code, out, err } = runProgram(project.folder, [
      "sign",
      "songhe",
      "placeOrder",
      ...flags,
    ]);
    expect({ code, out, err }).toEqual({ code: 0, out: `${result}\n`, err: "" });
  });
});

/** Every text file below a folder; not what was built. */
function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(?:dist|node_modules)\//u.test(path));
}
