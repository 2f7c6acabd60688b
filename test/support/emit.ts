import { emitPackage, unsupported } from "../../generator/artifacts/artifacts.js";
import { createContext } from "../../generator/artifacts/context.js";
import { hasErrors, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { checkRules } from "../../generator/rules/rules.js";
import { readProviderFiles } from "../../generator/spec/read-provider.js";

/** The package that a spec given as texts comes to, through the functions that the commands call. */
export async function emitTexts(
  files: { readonly [path: string]: string },
  samples: { readonly [path: string]: string } = {},
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const sources = (texts: { readonly [path: string]: string }) =>
    Object.entries(texts).map(([path, text]) => ({ path: `acme/${path}`, text }));
  const [spec, reading] = readProviderFiles("acme", sources(files), sources(samples), "acme");
  const [resolved, resolving] = resolveProvider(spec);
  const diagnostics = [...reading, ...resolving, ...checkRules(resolved)];
  if (hasErrors(diagnostics)) return { files: [], diagnostics };
  const context = createContext(resolved.provider, "@baowen", {
    name: "@baowen/runtime",
    version: "0.1.0",
  });
  const refused = unsupported(context);
  if (refused.length > 0) throw new Error(refused.map(({ what }) => what).join("; "));
  return { files: await emitPackage(context), diagnostics };
}
