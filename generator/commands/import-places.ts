import { dirname, isAbsolute, posix, relative, resolve, sep } from "node:path";
import type { Surroundings } from "./command.js";

/** Where the documents of an import lie. */
export interface DocumentPlaces {
  /** The folder below which `file` of each leads to it. */
  readonly folder: string;
  /** What the spec calls the file of a document, by its path. */
  readonly fileOf: (path: string) => string;
}

/**
 * The folder of documents, where all of these lie below it; else the one below which the files lie that the spec names already, or the
 * innermost that holds them all. So what is written as `file:` can be found below one folder again.
 *
 * @param paths of the documents, absolute or seen from the current folder.
 * @param known `file` of documents that the spec has already.
 */
export function placesOf(
  paths: readonly string[],
  folder: string | undefined,
  known: readonly string[],
  { folder: current }: Pick<Surroundings, "folder">,
): DocumentPlaces {
  const all = paths.map((path) => resolve(current, path));
  const bases = [...(folder === undefined ? [] : [folder]), ...basesBy(paths, known)];
  const holds = (base: string): boolean =>
    all.every((path) => isBelow(resolve(current, base), path));
  const base = bases.find(holds) ?? shown(commonFolder(all), paths, current);
  return { folder: base, fileOf: (path) => below(resolve(current, base), resolve(current, path)) };
}

/** `in/` of `in/theirs/guide.md`, where the spec says `theirs/guide.md`. */
function basesBy(paths: readonly string[], known: readonly string[]): readonly string[] {
  return paths
    .map(posix.normalize)
    .flatMap((path) =>
      known
        .filter((file) => path === file || path.endsWith(`/${file}`))
        .map((file) => path.slice(0, -file.length - 1) || (isAbsolute(path) ? "/" : ".")),
    );
}

function commonFolder(paths: readonly string[]): string {
  const [first = ".", ...others] = paths.map(dirname);
  let folder = first;
  while (!others.every((other) => isBelow(folder, other)) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

/** As it was written: absolute where one of the paths is. */
function shown(folder: string, paths: readonly string[], current: string): string {
  return paths.some(isAbsolute) ? folder : below(current, folder) || ".";
}

function isBelow(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from !== ".." && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

function below(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}
