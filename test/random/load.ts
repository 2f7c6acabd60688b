import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createContext, type PackageContext } from "../../generator/artifacts/context.js";
import { unsupported } from "../../generator/artifacts/artifacts.js";
import { hasErrors } from "../../generator/diagnostics/diagnostic.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { checkRules } from "../../generator/rules/rules.js";
import { readProviderFiles } from "../../generator/spec/read-provider.js";

/** Anything that a module exports, by name. */
export type Module = Readonly<Record<string, (...all: readonly unknown[]) => unknown>>;

/**
 * A spec as the commands see it: read, resolved, held to all rules. Packages made of it import the runtime's sources, so that what they
 * throw is of the interpreter's own classes.
 */
export function contextOf(text: string): PackageContext {
  const files = [{ path: "acme/provider.yaml", text }];
  const [spec, reading] = readProviderFiles("acme", files, [], "acme");
  const [resolved, resolving] = resolveProvider(spec);
  const problems = [...reading, ...resolving, ...checkRules(resolved)];
  if (hasErrors(problems)) throw new Error(printText(problems));
  const runtime = { name: resolve("templates/runtime/index.ts"), version: "0.1.0" };
  const context = createContext(resolved.provider, "@baowen", runtime);
  const refused = unsupported(context).map(({ what }) => what);
  if (refused.length > 0) throw new Error(refused.join("\n"));
  return context;
}

/** Imports TypeScript files, of which `entries` are given back; types are not checked. */
export async function loadFiles(
  files: readonly OutputFile[],
  entries: readonly string[],
): Promise<readonly Module[]> {
  const folder = mkdtempSync(join(tmpdir(), "baowen-random-"));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const modules = entries.map((entry) => import(/* @vite-ignore */ join(folder, entry)));
    return (await Promise.all(modules)) as Module[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
