import { isAbsolute, posix } from "node:path";
import type { Surroundings } from "./command.js";
import type { Input } from "./input.js";
import { isFile } from "./is-file.js";

/** The folder that documents lie in: `--documents`, else BAOWEN_DOCUMENTS; undefined where neither says one. */
export function documentsFolder(input: Input, { environment }: Surroundings): string | undefined {
  const folder = input.value("documents") ?? environment["BAOWEN_DOCUMENTS"];
  return folder === "" ? undefined : folder;
}

/** Where a document lies whose `file:` a spec has: below the folder of documents, unless the path is absolute. */
export function documentIn(folder: string, file: string): string {
  return isAbsolute(file) ? file : posix.join(folder, file);
}

/**
 * Where a document lies that a command line names: as it is written, where there is such a file from the current folder, else below the
 * folder of documents. An absolute path is taken as it is.
 */
export function documentNamed(word: string, input: Input, surroundings: Surroundings): string {
  const folder = documentsFolder(input, surroundings);
  if (folder === undefined || word === "-" || isFile(word, surroundings)) return word;
  return documentIn(folder, word);
}
