import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let loaded: typeof import("ts-morph") | undefined;

/** TypeScript's compiler, loaded where it is needed: it takes longer than reading all specs. */
export function compiler(): typeof import("ts-morph") {
  loaded ??= require("ts-morph") as typeof import("ts-morph");
  return loaded;
}
