import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let loaded: typeof import("yaml") | undefined;

/** The reader of all YAML, loaded where it is needed: most specs are read without it, and it is seventy files. */
export function yamlLibrary(): typeof import("yaml") {
  loaded ??= require("yaml") as typeof import("yaml");
  return loaded;
}
