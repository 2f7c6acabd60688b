import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The repository. */
export const repository = path("../..");
export const bench = path(".");
/** What a run makes; nothing in it is kept. Inside of what formatters, linters and git leave alone. */
export const temporary = path("node_modules/.cache/bench");
/** The built generator. */
export const baowen = path("../../dist/generator/cli.js");
/** Native TypeScript, as the packages are built with it. */
export const compiler = path("../../node_modules/typescript/bin/tsc");
/** Programs that the bench installs. */
export const installed = path("node_modules");
