import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Disk } from "../generator/spec/disk.js";
import { nodeBinary, nodes } from "./support/consumer-nodes.js";
import { runProgram } from "./support/program.js";
import { emptyProject, projectIn, type Project } from "./support/project.js";

/*
 * The same specs give the same bytes of every file: in any folder, read in any order, whatever the machine's language and time
 * zone are, on every Node that is promised.
 */

type Texts = Project["texts"] extends (below?: string) => infer T ? T : never;

/** A project with the specs of this repository. */
function specsProject(): Project {
  const project = emptyProject();
  cpSync("specs", join(project.folder, "specs"), { recursive: true });
  return project;
}

/** What the built program generates in a new folder. */
function generatedBy(environment: { readonly [name: string]: string } = {}, node?: string): Texts {
  const project = specsProject();
  const start = { environment, ...(node === undefined ? {} : { node }) };
  const { code, err } = runProgram(project.folder, ["generate"], start);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return project.texts("generated");
}

function check(texts: Texts, expected: Texts): void {
  expect(Object.keys(texts)).toEqual(Object.keys(expected));
  const different = Object.keys(expected).filter((path) => texts[path] !== expected[path]);
  expect(different).toEqual([]);
}

let reference: Texts = {};
beforeAll(() => {
  const project = projectIn("node_modules/.cache/baowen-determinism");
  project.put({ ".": undefined });
  mkdirSync(project.folder, { recursive: true });
  cpSync("specs", join(project.folder, "specs"), { recursive: true });
  expect(runProgram(project.folder, ["generate"])).toMatchObject({ code: 0, err: "" });
  reference = project.texts("generated");
});

test("there is something to compare", () => {
  expect(Object.keys(reference).length).toBeGreaterThan(100);
});

describe("languages and time zones", () => {
  const machines = [
    { LC_ALL: "C", TZ: "UTC" },
    { LC_ALL: "zh_CN.UTF-8", TZ: "Asia/Shanghai" },
    { LC_ALL: "tr_TR.UTF-8", TZ: "America/New_York" },
  ];

  test.each(machines)("$LC_ALL, $TZ", (machine) => check(generatedBy(machine), reference));

  test("make a difference to programs that mind them", () => {
    const asked =
      "console.log(Intl.NumberFormat().resolvedOptions().locale, new Date(0).getHours())";
    const answers = machines.map((machine) =>
      execFileSync(process.execPath, ["-e", asked], { env: { ...process.env, ...machine } })
        .toString()
        .trim(),
    );
    expect(answers).toEqual(["en-US 0", "zh-CN 8", "tr-TR 19"]);
  });
});

describe("on Node", () => {
  test.for(nodes)("%s", { timeout: 300_000 }, async (version, { skip }) => {
    const binary = await nodeBinary(version);
    if (binary === undefined) {
      if (process.env["CI"] !== undefined) throw new Error(`Node ${version} cannot be had`);
      return skip(`Node ${version} cannot be had here, so nothing was tried on it`);
    }
    expect(execFileSync(binary, ["--version"]).toString().trim()).toBe(`v${version}`);
    check(generatedBy({}, binary), reference);
  });
});

describe("orders in which a disk lists files", () => {
  /** A disk that lists in another order every time. */
  const shuffling =
    (seed: number) =>
    (disk: Disk): Disk => {
      let asked = 0;
      return { ...disk, list: (path) => shuffled(disk.list(path), seed + asked++) };
    };

  test.each([1, 2, 3])("shuffled: %i", async (seed) => {
    const project = specsProject();
    const { said } = await project.run("generate", { disk: shuffling(seed) });
    expect(said).toBe("");
    check(project.texts("generated"), reference);
  });

  test("several mistakes are told in one order", async () => {
    const project = specsProject();
    project.put({
      "specs/xiebao/operations/a.yaml": "types: { A: { fields: { x: { type: Nothing } } } }\n",
      "specs/xiebao/b.yaml": "types: { B: { fields: { x: { type: Nothing } }, titel: B } }\n",
      "specs/xiebao/c.yml": "",
    });
    const told = [await project.run("check")];
    for (const seed of [1, 2, 3]) told.push(await project.run("check", { disk: shuffling(seed) }));
    expect(told[0]?.codes.length).toBeGreaterThanOrEqual(3);
    expect(new Set(told.map(({ said }) => said)).size).toBe(1);
  });
});

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const [sample = []] = fc.sample(
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }),
    { numRuns: 1, seed },
  );
  return sample;
}
