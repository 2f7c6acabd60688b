import { format } from "prettier";
import { Project } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/artifacts/artifacts.js";
import { createContext } from "../../generator/artifacts/context.js";
import { changedDeclarations } from "../../generator/diff/code/changed-declarations.js";
import { declarations } from "../../generator/diff/code/declarations.js";
import { printChanges } from "../../generator/diff/code/print-changes.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { resolveProvider } from "../support/resolve.js";
import { packageOf, specWith, twoCodes } from "./matrix-spec.js";

let real: readonly OutputFile[] = [];
beforeAll(async () => {
  const runtime = { name: "@baowen/runtime", version: "0.1.0" };
  real = await emitPackage(createContext(resolveProvider("xiebao"), "@baowen", runtime));
  for (const { path, text } of real) {
    if (path.endsWith(".ts")) project.createSourceFile(`/${path}`, text);
  }
}, 60_000);

const project = new Project({ useInMemoryFileSystem: true });

/** The names that the compiler finds behind an entry. */
function exportedBy(path: string): readonly string[] {
  const file = project.getSourceFileOrThrow(`/xiebao/src/${path}`);
  return file.getExportSymbols().map((each) => each.getName());
}

function reformatted(change: (text: string) => Promise<string> | string) {
  return Promise.all(
    real.map(async ({ path, text }) => ({
      path,
      text: path.endsWith(".ts") ? await change(text) : text,
    })),
  );
}

describe("the surface of a package", () => {
  test.each([
    [".", "index.ts"],
    ["./counterpart", "counterpart.ts"],
    ["./samples", "samples.ts"],
  ])("%s has what the compiler finds there", (entry, path) => {
    const names = declarations(real).filter((each) => each.entry === entry);
    expect(names.map(({ name }) => name).toSorted()).toEqual([...exportedBy(path)].toSorted());
    expect(names.length).toBeGreaterThan(5);
  });

  test("is the same however the text is formatted", async () => {
    const narrow = await reformatted((text) =>
      format(text, { parser: "typescript", printWidth: 30, tabWidth: 4, trailingComma: "none" }),
    );
    expect(narrow).not.toEqual(real);
    expect(declarations(narrow)).toEqual(declarations(real));
  });

  test("tells documentation from code", async () => {
    const silent = await reformatted((text) => text.replaceAll(/\/\*\*[\s\S]*?\*\//gu, ""));
    const { added, removed, changed } = changedDeclarations(
      declarations(real),
      declarations(silent),
    );
    expect([added, removed]).toEqual([[], []]);
    expect(changed.filter((each) => !each.docsOnly)).toEqual([]);
    expect(changed.length).toBeGreaterThan(50);
  });
});

describe("two versions of a package", () => {
  test("differ in what is printed, in either language", async () => {
    const before = await packageOf(
      specWith("price: { type: long, unit: fen }\n      kind: { type: Kind }", twoCodes),
    );
    const text = specWith(
      "price: { type: long, unit: fen, required: true, title: 价格 }\n      amount: { type: int }\n" +
        "      kind: { type: Kind, title: 种类 }",
      twoCodes.replace(/ \}$/u, ', "3": { label: 丙, name: third } }'),
    )
      .replace(
        "  Part:",
        "  Extra: { cite: guide#8/Extra, fields: { a: { type: string } } }\n  Part:",
      )
      .replace(/ {2}Other:.*\n/u, "");
    const after = await packageOf(text);
    const [old, young] = [declarations(before.files), declarations(after.files)];
    const changes = changedDeclarations(old, young);
    await expect(
      printChanges({ package: "@baowen/acme", cause: "spec", ...changes }, "en"),
    ).toMatchFileSnapshot("changes.txt");
    await expect(
      printChanges({ package: "@baowen/acme", cause: "spec", ...changes }, "zh"),
    ).toMatchFileSnapshot("changes.zh.txt");
    const back = changedDeclarations(young, old);
    expect(back.added).toEqual(changes.removed);
    expect(back.removed).toEqual(changes.added);
    expect(back.changed.length).toBe(changes.changed.length);
  });

  test("or in nothing", () => {
    const surface = declarations(real);
    const none = changedDeclarations(surface, surface);
    expect(none).toEqual({ added: [], removed: [], changed: [] });
    expect(printChanges({ package: "@baowen/xiebao", cause: "spec", ...none }, "en")).toBe(
      "@baowen/xiebao\n  nothing that can be imported changed\n",
    );
  });
});
