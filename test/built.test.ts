import { mkdirSync, mkdtempSync, realpathSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { built } from "./support/built.js";

/*
 * Tests that run the built program refuse to run a stale one; see `support/built.ts`.
 */

/** A folder whose files were changed in these minutes. */
function folderOf(files: { readonly [path: string]: number }): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "baowen-built-")));
  for (const [path, minute] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), "");
    utimesSync(join(root, path), minute * 60, minute * 60);
  }
  return root;
}

const whole = {
  "generator/cli.ts": 1,
  "generator/emit/render.ts": 2,
  "templates/runtime/index.ts": 3,
  "tsconfig.build.json": 1,
  "tsconfig.json": 1,
  "dist/generator/cli.js": 4,
  "dist/generator/emit/precompiled-templates.cjs": 5,
};

function check(changes: { readonly [path: string]: number }, expected: RegExp): void {
  expect(() => built("generator/cli.js", folderOf({ ...whole, ...changes }))).toThrow(expected);
}

test("what was built after its sources changed is run", () => {
  const root = folderOf(whole);
  expect(built("generator/cli.js", root)).toBe(join(root, "dist/generator/cli.js"));
});

test("a source that changed since is named", () => {
  check({ "generator/emit/render.ts": 6 }, /^generator\/emit\/render\.ts has changed since/u);
  check({ "templates/package/new.hbs": 6 }, /^templates\/package\/new\.hbs has changed since/u);
  check({ "tsconfig.build.json": 6 }, /^tsconfig\.build\.json has changed since/u);
});

test("what is copied as it stands need not be built", () => {
  const root = folderOf({ ...whole, "templates/init/gitignore": 6 });
  expect(built("generator/cli.js", root)).toBe(join(root, "dist/generator/cli.js"));
});

test("a build that did not get to its end is none", () => {
  check({ "dist/generator/emit/precompiled-templates.cjs": 2 }, /^templates\/runtime\/index\.ts/u);
  check({ "dist/generator/cli.js": 2 }, /^templates\/runtime\/index\.ts/u);
});

test("what was never built is missed", () => {
  const { "dist/generator/cli.js": _, ...rest } = whole;
  expect(() => built("generator/cli.js", folderOf(rest))).toThrow(/^there is no .*npm run build/u);
});
