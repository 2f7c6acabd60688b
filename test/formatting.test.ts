import { readdirSync } from "node:fs";
import { check as isFormatted, format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import {
  emitPackage,
  emitRuntime,
  formatted,
  unsupported,
} from "../generator/artifacts/artifacts.js";
import { createContext, type PackageContext } from "../generator/artifacts/context.js";
import { codesFile } from "../generator/artifacts/codes.js";
import { scaffoldFiles } from "../generator/artifacts/scaffold.js";
import { typesFile } from "../generator/artifacts/types.js";
import { unsupportedTypes } from "../generator/artifacts/unsupported-types.js";
import { validatorsFile } from "../generator/artifacts/validators.js";
import type { OutputFile } from "../generator/emit/output-file.js";
import type { Provider } from "../generator/model/provider.js";
import { everything, hostile } from "./artifacts/fixture.js";
import { resolveProvider } from "./support/resolve.js";

/*
 * What is generated is formatted by oxfmt, what people write by Prettier. Both must make the same bytes, or a generated file
 * that somebody's editor formats on saving would count as edited.
 */
const config = { ...(await resolveConfig("package.json")), printWidth: 100 };

async function check(files: readonly OutputFile[]): Promise<void> {
  const sources = files.filter(({ path }) => path.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(0);
  for (const { path, text } of sources) {
    const options = { ...config, filepath: path };
    // Whole texts only where they differ: comparing is cheap, printing a difference is not.
    if (!(await isFormatted(text, options))) expect(text, path).toBe(await format(text, options));
  }
}

function contextOf(provider: Provider): PackageContext {
  return createContext(provider, "@baowen", { name: "@baowen/runtime", version: "0.1.0" });
}

/** Fragments are parts of providers: of some, a package can be made; of all others that have them, types. */
async function filesOf(provider: Provider): Promise<readonly OutputFile[]> {
  const context = contextOf(provider);
  if (unsupported(context).length === 0) {
    return [...(await emitPackage(context)), ...(await scaffoldFiles(context))];
  }
  if (unsupportedTypes(context).length > 0) return [];
  return formatted([typesFile, validatorsFile, codesFile].flatMap((artifact) => artifact(context)));
}

const specs = readdirSync("specs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => [entry.name, resolveProvider(entry.name)] as const);
const fragments = readdirSync("test/fixtures/fragments").map(
  (name) => [`fragment ${name}`, resolveProvider(name, `test/fixtures/fragments/${name}`)] as const,
);
const byHand = [
  ["every kind of type", everything],
  ["hostile texts", hostile],
] as const;

describe("the bytes of what is generated are Prettier's", async () => {
  const all = await Promise.all(
    [...specs, ...fragments, ...byHand].map(
      async ([name, provider]) => [name, await filesOf(provider)] as const,
    ),
  );
  const emitted = all.filter(([, files]) => files.length > 0);

  test("there is enough to look at", () => {
    expect(emitted.map(([name]) => name)).toEqual(
      expect.arrayContaining([...specs, ...byHand].map(([name]) => name)),
    );
    expect(emitted.length).toBeGreaterThan(specs.length + byHand.length);
  });

  test.each(emitted)("%s", (_, files) => check(files));

  test("the runtime, which is copied as people wrote it", () => check(emitRuntime("@baowen")));
});
