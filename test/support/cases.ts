import { existsSync, readdirSync } from "node:fs";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { checkRules } from "../../generator/rules/rules.js";
import { withCited } from "../../generator/spec/cited.js";
import { readProvider } from "../../generator/spec/read-provider.js";
import { overlay } from "./overlay.js";

/** Where the cases are; see `cases.test.ts`. */
export const casesFolder = "test/cases";

export const caseNames: readonly string[] = readdirSync(casesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "base")
  .map((entry) => entry.name)
  .toSorted();

/** What is said about a case, by the functions that every command calls. */
export function diagnose(name: string): readonly Diagnostic[] {
  const own = `${casesFolder}/${name}`;
  const disk = existsSync(`${own}/whole`) ? overlay([own]) : overlay([own, `${casesFolder}/base`]);
  const [spec, reading] = readProvider("acme", disk);
  const [resolved, resolving] = resolveProvider(spec);
  return withCited([...reading, ...resolving, ...checkRules(resolved)], spec);
}
