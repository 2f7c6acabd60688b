import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compilerOf, OPTIONS, runtimeOf } from "../../generator/emit/handlebars.js";
import { load, writePrecompiled } from "../../generator/emit/precompiled.js";
import { templateNames, templateText } from "../../generator/emit/templates.js";

function build() {
  const folder = mkdtempSync(join(tmpdir(), "baowen-templates-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writePrecompiled(join(folder, "built.cjs"));
  return load(join(folder, "built.cjs"));
}

test("the build holds every template with the text that it was made of", () => {
  const built = build();
  expect(Object.keys(built)).toEqual(templateNames());
  for (const name of templateNames()) expect(built[name]?.text).toBe(templateText(name));
});

/** Answers every question of a template: lists of two, whose text says which hole they fill. */
function anything(path: string, depth: number): object {
  const items = depth > 3 ? [] : [1, 2].map((item) => anything(`${path}[${item}]`, depth + 1));
  return new Proxy(items, {
    has: () => true,
    getOwnPropertyDescriptor: (target, name) =>
      Reflect.getOwnPropertyDescriptor(target, name) ?? { configurable: true, enumerable: true },
    get: (target, name) => {
      if (typeof name === "symbol" || name === "toString") return () => path;
      return name in target
        ? (Reflect.get(target, name) as unknown)
        : anything(`${path}.${name}`, depth + 1);
    },
  });
}

test.each(templateNames())("%s gives the same text, precompiled or not", (name) => {
  const made = build()[name];
  if (made === undefined) throw new Error(`${name} was not built`);
  const expected = compilerOf().compile(templateText(name), OPTIONS)(anything("view", 0));
  expect(runtimeOf().template<object>(made.template)(anything("view", 0))).toBe(expected);
  expect(expected).toContain("view.");
});
