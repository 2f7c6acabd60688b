import { createRequire } from "node:module";

type Handlebars = typeof import("handlebars");

/** How all templates are compiled, whether by the build or by a run. */
export const OPTIONS: PrecompileOptions = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false, lookup: false },
};

/** Loaded where it is needed: precompiled templates do without the compiler. */
const require = createRequire(import.meta.url);
let compiler: Handlebars | undefined;
let runtime: Handlebars | undefined;

/** Handlebars whole. An instance of its own: nobody can register a helper for our templates. */
export function compilerOf(): Handlebars {
  compiler ??= (require("handlebars") as Handlebars).create();
  return compiler;
}

/** The part of Handlebars that fills precompiled templates. */
export function runtimeOf(): Handlebars {
  runtime ??= (require("handlebars/runtime.js") as Handlebars).create();
  return runtime;
}
