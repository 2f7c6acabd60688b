import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectations } from "./support/consumer-expectations.js";
import { nodeBinary, nodes } from "./support/consumer-nodes.js";
import { run, succeed } from "./support/consumer-process.js";
import { install, installTarballs, pack, temporaryFolder } from "./support/consumer-project.js";
import { program as baowen } from "./support/program.js";

// What other repositories rely on: the packages are packed as they would be published and installed into a project that
// stands outside this repository. `test/consumer` is that project. Needs `npm run build`, as `npm test` does it.

let folder = "";
let consumer = "";
let tarballs: readonly string[] = [];
let binaries: readonly Promise<string | undefined>[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  consumer = join(folder, "consumer");
  binaries = nodes.map(nodeBinary);
  const packages = ["runtime", "aigobao", "xiebao"].flatMap((name) => ["-w", `@baowen/${name}`]);
  tarballs = await pack(folder, ...packages);
  await install({ from: "test/consumer", to: consumer }, tarballs);
  await writeFile(join(consumer, "src/readme.ts"), await readmeExample());
  await scaffold();
  await compile("typescript", "--noEmit", "false", "--rootDir", "src", "--outDir", "out");
  const commonJs = ["-p", "tsconfig.commonjs.json", "--rootDir", "commonjs", "--outDir", "out"];
  await compile("typescript", ...commonJs, "--noEmit", "false");
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The examples of README.md, with what they take for granted. */
async function readmeExample(): Promise<string> {
  const readme = await readFile("README.md", "utf8");
  const examples = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, text = ""]) => text);
  expect(examples.map((text) => /createReceiver|createClient/u.exec(text)?.[0])).toEqual([
    "createReceiver",
    "createClient",
  ]);
  return `${examples.join("").replace("handlers: {", "handlers: {\n...others,")}
declare const known: (form: unknown) => Promise<boolean>;
declare const others: import("@baowen/xiebao").Handlers;
type Order = Omit<import("@baowen/aigobao").AddTempBody, "payType">;
`;
}

/** Writes handler stubs among the consumer's sources. Gives what was printed. */
function scaffold(out = "src/xiebao"): Promise<string> {
  const specs = join(process.cwd(), "specs");
  const args = [baowen, "scaffold", "xiebao", "--specs", specs, "--out", out];
  return succeed(process.execPath, args, consumer);
}

/** What a compiler complains about, a line each. */
async function compile(compiler: string, ...args: readonly string[]): Promise<readonly string[]> {
  const program = join("node_modules", compiler, "bin/tsc");
  const { out } = await run(process.execPath, [program, "--pretty", "false", ...args], consumer);
  return out.split("\n").filter((line) => line.trim() !== "");
}

describe.concurrent("types", { timeout: 300_000 }, () => {
  const compilers = ["typescript-5.9", "typescript-6", "typescript"];
  const resolutions = [
    ["nodenext", "nodenext"],
    ["preserve", "bundler"],
  ] as const;
  const ways = compilers.flatMap((compiler) =>
    resolutions.map(([module, resolution]) => [compiler, module, resolution] as const),
  );

  test.for(ways)("the packages: %s, module %s, resolution %s", async (way, context) => {
    const [compiler, module, resolution] = way;
    const how = ["--module", module, "--moduleResolution", resolution];
    context.expect(await compile(compiler, "-p", "tsconfig.packages.json", ...how)).toEqual([]);
  });

  // What lies between the oldest and the newest was tried above.
  test.for(["typescript-5.9", "typescript"])(
    "the packages among frameworks: %s",
    async (compiler, context) => {
      context.expect(await compile(compiler)).toEqual([]);
    },
  );

  test.for([
    ["where there is a DOM and no Node", "tsconfig.web.json"],
    ["from CommonJS", "tsconfig.commonjs.json"],
  ] as const)("the packages %s", async ([, config], context) => {
    context.expect(await compile("typescript", "-p", config)).toEqual([]);
  });
});

describe.concurrent("tarballs", { timeout: 300_000 }, () => {
  const tools: readonly (readonly [string, readonly string[]])[] = [
    ["publint", ["node_modules/publint/src/cli.js", "run", "--strict"]],
    ["attw", ["node_modules/@arethetypeswrong/cli/dist/index.js", "--profile", "esm-only"]],
  ];
  const all = tools.flatMap((tool) => [0, 1, 2].map((index) => [...tool, index] as const));

  test.for(all)("%s", async ([, [program = "", ...args], index], context) => {
    const tarball = tarballs[index] ?? "";
    const ended = await run(process.execPath, [program, ...args, tarball], consumer);
    context.expect(ended.code, ended.all).toBe(0);
  });
});

describe.concurrent("at run time", { timeout: 300_000 }, () => {
  const versions = nodes.map((version, index) => [version, index] as const);

  test.for(versions)("on Node %s", async ([version, index], context) => {
    const binary = await binaries[index];
    if (binary === undefined) {
      if (process.env["CI"] !== undefined) throw new Error(`Node ${version} cannot be had`);
      return context.skip(`Node ${version} cannot be had here, so nothing was tried on it`);
    }
    const [node = ""] = version.split(".");
    const lines = await printed(binary, "out/main.js", node);
    context.expect(lines).toEqual(expectations.map(([scenario, result]) => ({ scenario, result })));
    const required = { node, kind: "done", adapter: "function", oneModule: true };
    context.expect(await printed(binary, "out/main.cjs")).toEqual([required]);
  });
});

/** What a program prints, a line of JSON each. */
async function printed(...[binary, ...args]: readonly [string, ...string[]]): Promise<unknown> {
  const lines = (await succeed(binary, args, consumer)).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe.concurrent("baowen installed elsewhere", { timeout: 300_000 }, () => {
  test("generates packages from specs of its own, which build and work", async (context) => {
    const elsewhere = join(folder, "elsewhere");
    const [tarball = ""] = await pack(folder, "--ignore-scripts");
    const from = "test/consumer/elsewhere";
    await install({ from, to: elsewhere, alsoFrom: await ownDependencies() }, [tarball]);
    const generated = await succeed("npx", ["--no", "baowen", "generate"], elsewhere);
    context.expect(generated).toContain("create  acme/package.json");
    context
      .expect((await readdir(join(elsewhere, "packages"))).toSorted())
      .toEqual(["acme", "manifest.json", "runtime"]);
    await succeed("npx", ["--no", "baowen", "check"], elsewhere);
    await installTarballs(elsewhere, [tarball]);
    await succeed("npm", ["run", "build", "--workspaces"], elsewhere);
    const used = JSON.parse(await succeed(process.execPath, ["use.mjs"], elsewhere)) as unknown;
    context.expect(used).toEqual({ kind: "done", orders: ["A1: 12.50"] });
  });
});

async function ownDependencies(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
  return JSON.stringify(dependencies);
}

interface Manifest {
  readonly dependencies: { readonly [name: string]: string };
}

describe("the scaffold", () => {
  test("a second run writes nothing and keeps what was edited", async () => {
    const stubs = join(consumer, "src/xiebao");
    await appendFile(join(stubs, "handlers/pay-notice.ts"), "// edited\n");
    const edited = await textsBelow(stubs);
    const said = (await scaffold(stubs)).trim().split("\n");
    expect(said.map((line) => line.trim().split(/ +/)[0])).toEqual(Array(9).fill("kept"));
    expect(await textsBelow(stubs)).toEqual(edited);
  });
});

async function textsBelow(path: string): Promise<{ readonly [file: string]: string }> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const)),
  );
}
