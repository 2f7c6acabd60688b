import { refusalOf, type Disk } from "../spec/disk.js";
import type { Carried } from "./version.js";

/** The code that a package carries: what names its entries, and the modules that are behind them. */
const codePath = /^(?:package\.json|src\/[^/]+\.ts)$/u;

export function isCode(path: string): boolean {
  return codePath.test(path);
}

/** The code of a package that lies unpacked in a folder; none of what cannot be read. */
export function carriedIn(folder: string, disk: Disk): Carried {
  const paths = ["package.json", ...listed(`${folder}/src`, disk).map((name) => `src/${name}`)];
  return new Map(
    paths.filter(isCode).flatMap((path) => {
      const text = textAt(`${folder}/${path}`, disk);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function listed(folder: string, disk: Disk): readonly string[] {
  try {
    return disk.list(folder).toSorted();
  } catch (error) {
    refusalOf(error);
    return [];
  }
}

function textAt(path: string, disk: Disk): string | undefined {
  try {
    return new TextDecoder().decode(disk.read(path));
  } catch (error) {
    refusalOf(error);
    return undefined;
  }
}
