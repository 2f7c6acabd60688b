import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveProvider } from "./support/resolve.js";

/*
 * specs/MODEL.md promises the shape of the resolved model. Every member and every tag that occurs in a model must stand there.
 */

const page = readFileSync("specs/MODEL.md", "utf8");
const words = new Set(page.match(/[A-Za-z][A-Za-z0-9-]*/g));

/** Objects whose members are names of the spec and not of the model. */
const named = new Set([
  "fills",
  "inputs",
  "keys",
  "options",
  "choices",
  "codes",
  "cases",
  "members",
  "words",
  "with",
  "case",
]);

function* membersOf(value: unknown, isNamed = false): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* membersOf(item);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!isNamed) yield name;
      if (!isNamed && name === "kind" && typeof inner === "string") yield inner;
      yield* membersOf(inner, named.has(name) && !Array.isArray(inner));
    }
  }
}

const folders = [
  ...readdirSync("specs", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `specs/${name}`),
  ...readdirSync("test/fixtures/fragments").map((name) => `test/fixtures/fragments/${name}`),
];

/** Steps are listed in specs/LANGUAGE.md, which has a test of its own. */
const language = readFileSync("specs/LANGUAGE.md", "utf8");

describe("specs/MODEL.md", () => {
  test.each(folders)("knows every member and tag of %s", (folder) => {
    const provider = resolveProvider(folder.split("/").at(-1) ?? "", folder);
    const unknown = [...new Set(membersOf(provider))].filter(
      (name) => !words.has(name) && !language.includes(`\`${name}\``),
    );
    expect(unknown).toEqual([]);
  });
});
