import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { printText } from "../generator/diagnostics/print-text.js";
import { resolveProvider } from "../generator/model/resolve/resolve.js";
import { checkRules } from "../generator/rules/rules.js";
import { readProvider } from "../generator/spec/read-provider.js";

const providers = readdirSync("specs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(providers)("nothing is to be said against specs/%s", (name) => {
  const [spec, reading] = readProvider(`specs/${name}`);
  const [resolved, resolving] = resolveProvider(spec);
  expect(printText([...reading, ...resolving, ...checkRules(resolved)])).toBe("");
});
