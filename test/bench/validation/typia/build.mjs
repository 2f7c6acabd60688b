import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bench, installed, temporary } from "../../folders.mjs";
import { runNode } from "../../harness/processes.mjs";

const source = fileURLToPath(new URL(".", import.meta.url));
const folder = join(temporary, "typia");
const module = join(folder, "validators.mjs");

/** Has typia write the validators of `input.ts`. */
export async function buildTypia() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "input"), { recursive: true });
  // typia asks which package it is in.
  cpSync(join(bench, "package.json"), join(folder, "package.json"));
  cpSync(join(source, "input.ts"), join(folder, "input/validators.ts"));
  cpSync(join(source, "tsconfig.json"), join(folder, "tsconfig.json"));
  const program = join(installed, "typia/lib/executable/typia.js");
  const places = ["--input", "input", "--output", "output", "--project", "tsconfig.json"];
  await runNode([program, "generate", ...places], { cwd: folder });
  const entryPoints = [join(folder, "output/validators.ts")];
  await build({ entryPoints, outfile: module, ...bundled });
}

const bundled = { bundle: true, format: "esm", platform: "node", logLevel: "error" };

/** By kind: `check`, and `list` of what is wrong. */
export async function typiaModule() {
  const validators = await import(pathToFileURL(module).href);
  const entries = Object.entries(validators).map(([name, { check, validate }]) => [
    name,
    { check, list: (value) => validate(value).errors },
  ]);
  return Object.fromEntries(entries);
}
