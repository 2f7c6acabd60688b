import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { baowen, compiler, repository, temporary } from "../folders.mjs";
import { runNode } from "./processes.mjs";

const packages = join(temporary, "packages");
const links = join(temporary, "node_modules/@baowen");

/** Generates the packages of `specs/` anew and compiles them. */
export async function makePackages() {
  rmSync(packages, { recursive: true, force: true });
  rmSync(links, { recursive: true, force: true });
  mkdirSync(links, { recursive: true });
  await runNode([baowen, "generate", "--generated", packages], { cwd: repository });
  const names = ["runtime", ...packageNames()];
  for (const name of names) symlinkSync(join(packages, name), join(links, name), "dir");
  for (const name of names) await runNode([compiler, "-b", join(packages, name)]);
}

/** The providers that there are packages of. */
export function packageNames() {
  return readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "runtime")
    .map((entry) => entry.name);
}

/** A module of a compiled package: `xiebao`, or `runtime/adapters/node`. */
export function loadPackage(path) {
  const file = path.includes("/") ? path.replace("/", "/dist/") : `${path}/dist/index`;
  return import(pathToFileURL(join(packages, `${file}.js`)).href);
}

export function packageFile(path) {
  return join(packages, path);
}
