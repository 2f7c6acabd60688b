import type { OutputFile } from "../../emit/output-file.js";

/** A generated package as text: what its package.json says of it, and its files by their paths inside of it. */
export interface PackageText {
  /** As it is imported: `@baowen/acme`. */
  readonly name: string;
  /** The modules behind its entries: `./counterpart` is `src/counterpart.ts`. Only those that are code. */
  readonly entries: ReadonlyMap<string, string>;
  /** Its TypeScript, by paths such as `src/types.ts`. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads what `emitPackage` has made. Without a package.json there is no package: that is our own mistake. */
export function packageText(files: readonly OutputFile[]): PackageText {
  const manifest = files.find(({ path }) => /^[^/]+\/package\.json$/u.test(path));
  if (manifest === undefined) throw new Error("there is no package.json among the files");
  const folder = manifest.path.slice(0, -"package.json".length);
  const { name, exports } = JSON.parse(manifest.text) as Manifest;
  const sources = files.flatMap(({ path, text }) =>
    path.startsWith(folder) && path.endsWith(".ts")
      ? [[path.slice(folder.length), text] as const]
      : [],
  );
  return { name, entries: entriesOf(exports), sources: new Map(sources) };
}

/** `@baowen` of `@baowen/acme`: the runtime has the same. */
export function scopeOf({ name }: PackageText): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

interface Manifest {
  readonly name: string;
  readonly exports: { readonly [entry: string]: string | { readonly types?: string } };
}

function entriesOf(exports: Manifest["exports"]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(exports).flatMap(([entry, target]) => {
      const types = typeof target === "string" ? undefined : target.types;
      return types === undefined ? [] : [[entry, sourceOf(types)] as const];
    }),
  );
}

/** `./dist/index.d.ts` is built of `src/index.ts`. */
function sourceOf(types: string): string {
  return types.replace(/^\.\/dist\//u, "src/").replace(/\.d\.ts$/u, ".ts");
}
