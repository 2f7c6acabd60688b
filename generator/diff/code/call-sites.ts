import type { ts } from "ts-morph";
import type { OutputFile } from "../../emit/output-file.js";
import { consumerProgram, type ConsumerProgram } from "./consumer-program.js";
import { touchedBy, type Touched } from "./touched.js";
import type { How } from "./how.js";
import { literalUses, namedUses, switchUses, type FoundUse } from "./uses.js";

/** A generated package, and what of it is looked for. */
export interface Looked {
  /** Of the version that the other repository was written for: the base. */
  readonly files: readonly OutputFile[];
  /** As `Finding.symbols` has them: `PayType`, `InsureRequest.price`. What the package does not have is not found. */
  readonly symbols: readonly string[];
}

/** A place of another repository that uses something of a package. */
export interface CallSite {
  /** As it is imported: `@baowen/acme`. */
  readonly package: string;
  readonly symbol: string;
  readonly how: How;
  /** Below the folder, `/` between folders. */
  readonly file: string;
  /** Counted from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The line, without the spaces around it. */
  readonly text: string;
}

export interface CallSites {
  readonly folder: string;
  /** How many files were read: none, where the folder has no TypeScript. */
  readonly files: number;
  /** By file, line and column. */
  readonly sites: readonly CallSite[];
}

/**
 * Where the code below a folder uses declarations of generated packages, by type and not by text: `order.price` counts where
 * `order` is one of the package's, wherever it came from. Its tsconfig.json says which files there are; without one it is all
 * TypeScript outside of node_modules. The packages are taken from memory, whether they are installed there or not, and
 * nothing is written. What code does with `any` is not seen.
 */
export function callSites(folder: string, packages: readonly Looked[]): CallSites {
  const consumer = consumerProgram(
    folder,
    packages.map(({ files }) => files),
  );
  const touched = touchedBy(consumer, packages);
  const sites = consumer.files.flatMap((file) =>
    [
      ...namedUses(consumer.program, touched, file),
      ...literalUses(consumer.program, touched, file),
      ...switchUses(consumer.program, touched, file),
    ].map((found) => siteOf(consumer, touched, file, found)),
  );
  return { folder, files: consumer.files.length, sites: sorted(sites) };
}

function siteOf(
  { folder }: ConsumerProgram,
  { packageOf }: Touched,
  file: ts.SourceFile,
  { symbol, how, node }: FoundUse,
): CallSite {
  const start = node.getStart(file);
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const [from, to] = [file.getLineStarts()[line], file.getLineStarts()[line + 1]];
  return {
    package: packageOf(symbol),
    symbol: symbol.name,
    how,
    file: file.fileName.slice(folder.length + 1),
    line: line + 1,
    column: character + 1,
    text: file.text.slice(from, to).trim(),
  };
}

function sorted(sites: readonly CallSite[]): readonly CallSite[] {
  return sites.toSorted(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.symbol, other.symbol) ||
      compare(one.package, other.package),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
