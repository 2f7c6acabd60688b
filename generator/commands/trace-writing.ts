import { basename, dirname, posix, relative, resolve, sep } from "node:path";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { Language, Words } from "../diagnostics/language.js";
import { positionAt } from "../diagnostics/position.js";
import { printTraceHtml } from "../documents/trace/html/html.js";
import type { Links } from "../documents/trace/html/links.js";
import type { ProviderTrace } from "../documents/trace/traced.js";
import type { OutputFile } from "../emit/output-file.js";
import { openFolder } from "../output/real-disk.js";
import { writeOver } from "../output/write-over.js";
import { exportedNames } from "../model/names.js";
import type { Provider } from "../model/provider.js";
import type { Surroundings } from "./command.js";
import type { Specs } from "./specs.js";

/** Writes ledgers into a provider's folder; gives their paths. */
export function writeLedgers(
  folder: string,
  files: readonly OutputFile[],
  surroundings: Surroundings,
): Result<readonly string[]> {
  if (files.length === 0) return [[], []];
  const [written, diagnostics] = writeOver(
    openFolder(resolve(surroundings.folder, folder), folder),
    files,
  );
  return [written.map((path) => `${folder}/${path}`), diagnostics];
}

/** Writes the page. Its links start from where it stands. */
export function writePage(
  path: string,
  traces: readonly ProviderTrace[],
  { providers, settings }: Specs,
  surroundings: Surroundings,
): readonly Diagnostic[] {
  const place = resolve(surroundings.folder, path);
  const files = new Map(providers.map(({ provider }) => [provider.name, filesOf(provider)]));
  const from = (file: string): string => {
    const way = relative(dirname(place), resolve(surroundings.folder, file));
    return way.replaceAll(sep, "/").split("/").map(encodeURIComponent).join("/");
  };
  const links: Links = {
    spec: ({ source, start }) => `${from(source.path)}#L${positionAt(source, start).line}`,
    symbol: (provider, symbol) => {
      const file = files.get(provider)?.get(symbol.split(".", 1)[0] ?? "");
      if (file === undefined) return undefined;
      return from(posix.join(settings.generated, provider, "src", `${file}.ts`));
    },
  };
  const text = printTraceHtml(traces, surroundings.speech.language, links);
  const [, diagnostics] = writeOver(openFolder(dirname(place), dirname(path)), [
    { path: basename(place), text },
  ]);
  return diagnostics;
}

/** In which module of its package each symbol is declared. */
function filesOf(provider: Provider): ReadonlyMap<string, string> {
  return new Map(exportedNames(provider).map(({ name, file }) => [name, file]));
}

/** The paths that were written, a line each. */
export function writtenText(paths: readonly string[], language: Language): string {
  return paths.map((path) => `  ${done[language]} ${path}\n`).join("");
}

const done: Words = { en: "written", zh: "已写入" };
