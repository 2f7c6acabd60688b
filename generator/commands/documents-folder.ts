import type { Surroundings } from "./command.js";
import type { Input } from "./input.js";

/** The folder that documents lie in: `--documents`, else BAOWEN_DOCUMENTS; undefined where neither says one. */
export function documentsFolder(input: Input, { environment }: Surroundings): string | undefined {
  const folder = input.value("documents") ?? environment["BAOWEN_DOCUMENTS"];
  return folder === "" ? undefined : folder;
}
