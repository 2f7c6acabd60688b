import type { Project, ts } from "ts-morph";
import { runtimePackage } from "../../artifacts/runtime-package.js";
import type { OutputFile } from "../../emit/output-file.js";
import { compiler } from "./compiler.js";
import { packageText, scopeOf, type PackageText } from "./package-files.js";

/** The code of another repository, compiled with packages in memory. */
export interface ConsumerProgram {
  /** Absolute, `/` between folders, none at the end. */
  readonly folder: string;
  readonly program: ts.Program;
  /** Its own files; not those of packages. */
  readonly files: readonly ts.SourceFile[];
  /** A file of one of the packages in memory; undefined where no code gets there. */
  packageFile(index: number, path: string): ts.SourceFile | undefined;
}

/** Reads below `folder` and writes nothing. `packages` are found by their names before anything that is installed. */
export function consumerProgram(
  folder: string,
  packages: readonly (readonly OutputFile[])[],
): ConsumerProgram {
  const { ts } = compiler();
  const root = ts.sys.resolvePath(folder).replaceAll("\\", "/").replace(/\/$/u, "");
  const { fileNames, options } = configured(root);
  const texts = packages.map(packageText);
  const runtimes = [...new Set(texts.map(scopeOf))].map((scope) =>
    packageText(runtimePackage(scope)),
  );
  const project = projectOf(options, new Map(placed(root, [...texts, ...runtimes])));
  for (const [path, text] of memory(root, [...texts, ...runtimes])) {
    project.createSourceFile(path, text, { overwrite: true });
  }
  const known = fileNames.flatMap((path) => project.addSourceFileAtPathIfExists(path) ?? []);
  const program = project.getProgram().compilerObject;
  return {
    folder: root,
    program,
    files: known.flatMap((file) => program.getSourceFile(file.getFilePath()) ?? []),
    packageFile: (index, path) => program.getSourceFile(`${placeOf(root, texts[index]!)}/${path}`),
  };
}

interface Configured {
  readonly fileNames: readonly string[];
  readonly options: ts.CompilerOptions;
}

/** What the folder's tsconfig.json says, with those that it refers to. What is wrong with it is not our concern. */
function configured(root: string): Configured {
  const { ts } = compiler();
  const own = ts.sys.fileExists(`${root}/tsconfig.json`)
    ? readConfig(`${root}/tsconfig.json`, new Set())
    : undefined;
  if (own !== undefined && own.fileNames.length > 0) return own;
  const endings = [".ts", ".tsx", ".mts", ".cts"];
  const fileNames = ts.sys.readDirectory(root, endings, ["**/node_modules"]);
  return { fileNames, options: own?.options ?? {} };
}

function readConfig(path: string, seen: Set<string>): Configured {
  const { ts } = compiler();
  if (seen.has(path)) return { fileNames: [], options: {} };
  seen.add(path);
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { readonly config?: unknown };
  const folder = path.slice(0, path.lastIndexOf("/"));
  const parsed = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, folder, undefined, path);
  const others = (parsed.projectReferences ?? []).map((each) =>
    readConfig(ts.resolveProjectReferencePath(each).replaceAll("\\", "/"), seen),
  );
  const first = [parsed, ...others].find(({ fileNames }) => fileNames.length > 0) ?? parsed;
  const fileNames = [parsed, ...others].flatMap((each) => each.fileNames);
  return { fileNames: [...new Set(fileNames)], options: first.options };
}

/** Types alone are asked for: nothing is made, and no types come along that no file imports. */
function projectOf(options: ts.CompilerOptions, places: ReadonlyMap<string, string>): Project {
  const { Project, ts } = compiler();
  const { composite: _, incremental: __, tsBuildInfoFile: ___, ...kept } = options;
  return new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      ...kept,
      strict: true,
      types: [],
      skipLibCheck: true,
      noEmit: true,
    },
    resolutionHost: (host, current) => ({
      resolveModuleNames: (names, from) =>
        names.map((name) => {
          const place = places.get(name);
          if (place !== undefined) return { resolvedFileName: place, extension: ".ts" };
          return ts.resolveModuleName(name, from, current(), host).resolvedModule;
        }),
    }),
  });
}

/** The modules of packages by what they are imported as. */
function placed(root: string, packages: readonly PackageText[]): readonly Entry[] {
  return packages.flatMap((each) =>
    [...each.entries].flatMap(([entry, path]): readonly Entry[] =>
      entry.includes("*")
        ? starred(root, each, entry, path)
        : [[`${each.name}${entry.slice(1)}`, `${placeOf(root, each)}/${path}`]],
    ),
  );
}

/** `./adapters/*` stands for each file of that folder. */
function starred(root: string, each: PackageText, entry: string, path: string): readonly Entry[] {
  const [before = "", after = ""] = path.split("*");
  return [...each.sources.keys()]
    .filter((one) => one.startsWith(before) && one.endsWith(after))
    .map((one) => [
      `${each.name}${entry.slice(1).replace("*", one.slice(before.length, -after.length))}`,
      `${placeOf(root, each)}/${one}`,
    ]);
}

type Entry = readonly [string, string];

function memory(root: string, packages: readonly PackageText[]): readonly Entry[] {
  return packages.flatMap((each) =>
    [...each.sources].map(([path, text]): Entry => [`${placeOf(root, each)}/${path}`, text]),
  );
}

/** A place that nothing installs to. */
function placeOf(root: string, { name }: PackageText): string {
  return `${root}/node_modules/.baowen-base/${name}`;
}
