import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/artifacts/artifacts.js";
import { contextFor } from "../../generator/commands/walk.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import type { ProviderReport, Report } from "../../generator/diff/finding.js";
import { acmeProject, type Project } from "../support/project.js";
import { git, gitEnvironment } from "../support/repository.js";
import { resolveProvider } from "../support/resolve.js";

/*
 * Packages as another version of the generator might have made them of the very spec that is there now: what differs is the
 * generator's doing alone.
 */

let made: readonly OutputFile[] = [];
beforeAll(async () => {
  const acme = resolveProvider("acme", "test/cases/base/acme");
  made = await emitPackage(contextFor(acme, "@corp"));
});

type Edit = (text: string, path: string) => string | undefined;

/** A project with the package in `old`, each file as the edit has it. */
function withOld(edit: Edit): Project {
  const old = made.map(({ path, text }) => {
    const name = path.slice("acme/".length);
    return [`old/${name}`, edit(text, name)] as const;
  });
  return acmeProject(Object.fromEntries(old));
}

async function reportOf(
  project: Project,
  line: string,
  environment: typeof gitEnvironment = {},
): Promise<ProviderReport> {
  const { output, said } = await project.run(`diff ${line} --format json`, { environment });
  expect(said).toBe("");
  const [only, ...others] = (JSON.parse(output) as Report).providers;
  if (only === undefined || others.length > 0) throw new Error("one provider is compared");
  return only;
}

/** What is found, in short: rule, cause, bump and what it touches. */
function found({ findings }: ProviderReport): readonly string[] {
  return findings.map(({ rule, cause, bump, symbols }) =>
    [rule, cause, bump, ...symbols].join(" "),
  );
}

/** Paid is gone since, orderNo was a number, and there was no createReceiver. */
const older: Edit = (text, path) => {
  if (path === "src/types.ts") {
    const counted = text.replace("orderNo?: string | undefined", "orderNo?: number | undefined");
    return `${counted}\nexport interface Paid {}\n`;
  }
  if (path !== "src/index.ts") return text;
  return text.replace("createReceiver, ", "").replace(/\bPay,/u, "Pay,\n  Paid,");
};

describe("a package that another generator made of the same spec", () => {
  test("differs by the generator's doing", async () => {
    const report = await reportOf(withOld(older), "old --code");
    expect(found(report)).toEqual([
      "declarations-removed generator major Paid",
      "declarations-changed generator major Pay.orderNo",
      "declarations-added generator minor createReceiver",
    ]);
    expect(report.bump.least).toBe("major");
    const [spec, generator] = report.code ?? [];
    expect(spec).toMatchObject({ cause: "spec", added: [], removed: [], changed: [] });
    expect(generator).toMatchObject({
      package: "@corp/acme",
      cause: "generator",
      added: [{ name: "createReceiver", entry: "." }],
      removed: [{ name: "Paid", entry: ".", head: "interface Paid" }],
      changed: [
        {
          name: "Pay",
          members: [
            {
              name: "orderNo",
              before: "readonly orderNo?: number | undefined",
              after: "readonly orderNo?: string | undefined",
            },
          ],
        },
      ],
    });
  });

  test("shows what it is by code that compiles against one of the two alone", async () => {
    const { findings } = await reportOf(withOld(older), "old --code");
    const changed = findings.find(({ rule }) => rule === "declarations-changed");
    expect(changed?.witness).toMatchObject({ kind: "code", refusedBy: "base" });
    const removed = findings.find(({ rule }) => rule === "declarations-removed");
    expect(removed?.witness).toMatchObject({ kind: "none" });
  });

  test("is told apart from what the spec changed", async () => {
    const project = withOld(older);
    const types = "specs/acme/types.yaml";
    const added = project
      .text(types)
      .replace(/^( +)price:/mu, "$1extra: { type: string }\n$1price:");
    const report = await reportOf(project.put({ [types]: added }), "old --code");
    expect(found(report).filter((each) => each.includes("extra"))).toEqual([
      "field-added-unspecified unknown minor Pay.extra PayReceived.extra",
    ]);
    expect(found(report).filter((each) => each.includes("generator"))).toHaveLength(3);
    const told = (report.code ?? []).map(({ cause, changed }) => [
      cause,
      changed.flatMap(({ members }) => members.map(({ name }) => name)),
    ]);
    expect(told).toEqual([
      ["spec", ["extra", "extra"]],
      ["generator", ["orderNo"]],
    ]);
  });

  test("says so in the list of declarations", async () => {
    const { output } = await withOld(older).run("diff old --code");
    const list = output.slice(output.indexOf("@corp/acme, made otherwise"));
    expect(list.split("\n")).toEqual([
      "@corp/acme, made otherwise by this generator, of the same spec",
      expect.stringMatching(/^ {2}\+ function createReceiver\(/u),
      "  - interface Paid",
      "  ~ Pay",
      "      - readonly orderNo?: number | undefined",
      "      + readonly orderNo?: string | undefined",
      "  1 added, 1 removed, 1 changed, 0 in documentation only",
      "",
    ]);
  });

  test("is the same packed", async () => {
    const project = withOld(older);
    const args = ["pack", "--ignore-scripts", "--offline", "--silent", "--pack-destination", ".."];
    expect(spawnSync("npm", args, { cwd: join(project.folder, "old") }).status).toBe(0);
    const packed = await reportOf(project, "corp-acme-0.1.0.tgz --code");
    expect(found(packed)).toEqual(found(await reportOf(project, "old --code")));
  });

  test("is the same committed", async () => {
    const project = withOld(older);
    const folder = await reportOf(project, "old --code");
    git(project.folder, "init", "--quiet", "--initial-branch=main");
    git(project.folder, "add", "--all");
    git(project.folder, "commit", "--quiet", "--message=x");
    const committed = await reportOf(project, "main:old --code", gitEnvironment);
    expect(found(committed)).toEqual(found(folder));
  });

  test("keeps what was decided until it differs otherwise", async () => {
    const prints = async (edit: Edit) =>
      (await reportOf(withOld(edit), "old --code")).findings.map(({ fingerprint }) => fingerprint);
    const first = await prints(older);
    expect(await prints(older)).toEqual(first);
    const other = await prints((text, path) =>
      older(text, path)?.replace("orderNo?: number ", "orderNo?: boolean "),
    );
    expect(other[1]).not.toBe(first[1]);
    expect([other[0], other[2]]).toEqual([first[0], first[2]]);
  });

  test("is looked at with --code alone", async () => {
    expect(await reportOf(withOld(older), "old")).toMatchObject({ findings: [] });
  });

  test("is nothing to whoever compares two packages", async () => {
    expect(await reportOf(withOld(older), "old old --code")).toMatchObject({ findings: [] });
  });
});

describe("nothing is said of the generator", () => {
  const check = async (edit: Edit) => {
    const { findings, code } = await reportOf(withOld(edit), "old --code");
    expect({ findings, code }).toEqual({ findings: [], code: undefined });
  };
  const manifest =
    (change: (old: Readonly<Record<string, unknown>>) => unknown): Edit =>
    (text, path) =>
      path === "package.json"
        ? JSON.stringify(change(JSON.parse(text) as Readonly<Record<string, unknown>>))
        : older(text, path);
  const without =
    (name: string): Edit =>
    (text, path) =>
      path === name ? undefined : older(text, path);

  test("where today's makes the same", () => check((text) => text));
  test("where comments alone are others", async () => {
    const report = await reportOf(
      withOld((text, path) =>
        path === "src/types.ts" ? text.replaceAll("/** ", "/** Once: ") : text,
      ),
      "old --code",
    );
    expect(report.findings).toEqual([]);
  });
  test.each(["package.json", "src/index.ts", "src/types.ts"])("without %s", (name) =>
    check(without(name)),
  );
  test.each([
    ["no object", () => null],
    ["no name", (old: object) => ({ ...old, name: 1 })],
    ["a name without a scope", (old: object) => ({ ...old, name: "acme" })],
    ["no entries", (old: object) => ({ ...old, exports: {} })],
    ["entries of another form", (old: object) => ({ ...old, exports: "./dist/index.js" })],
    ["an entry elsewhere", (old: object) => ({ ...old, exports: { ".": { types: "../x.d.ts" } } })],
    ["an entry without types", (old: object) => ({ ...old, exports: { ".": null } })],
  ])("where package.json has %s", (_, change) => check(manifest(change)));
  test.each(["'./gone.js'", '"./more/gone.js"', '"../gone.js"', '"."'])(
    "where a module gives on %s, which is not there",
    (module) =>
      check((text, path) =>
        path === "src/index.ts" ? `${text}export * from ${module};\n` : older(text, path),
      ),
  );
  test("where package.json is no JSON", () =>
    check((text, path) => (path === "package.json" ? "{" : older(text, path))));
});
