import { mkdtemp, readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cached, copyFolder } from "./consumer-cache.js";
import { quiet, succeed } from "./consumer-process.js";

/** A folder outside the repository, so that nothing is found from it that was not installed in it. */
export async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "baowen-consumer-")));
}

/** Packs packages of the repository as they would be published. Gives the paths of the tarballs. */
export async function pack(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
  const command = ["pack", "--json", "--pack-destination", folder, ...args];
  const out = await succeed("npm", command, process.cwd());
  // What scripts print while packing stands before the JSON.
  const packed = JSON.parse(out.slice(out.search(/^[[{]/m))) as readonly Packed[];
  return packed.map(({ filename }) => join(folder, filename));
}

interface Packed {
  readonly filename: string;
}

/**
 * Copies a project, installs what it needs from the registry, which is kept for the next run, and tarballs on top of it.
 * `alsoFrom` is a text that tells what else is needed: what the tarballs depend on.
 */
export async function install(
  project: { readonly from: string; readonly to: string; readonly alsoFrom?: string },
  tarballs: readonly string[],
): Promise<void> {
  const { from, to, alsoFrom } = project;
  await copyFolder(from, to);
  const lock = await readFile(join(from, "package-lock.json"), "utf8").catch(() => undefined);
  const wanted = lock ?? (await readFile(join(from, "package.json"), "utf8"));
  const modules = await cached("modules", `${wanted}${alsoFrom ?? ""}`, async (empty) => {
    await copyFolder(from, empty);
    const command = lock === undefined ? ["install", "--no-save", ...tarballs] : ["ci"];
    await succeed("npm", [...command, ...quiet], empty);
  });
  await copyFolder(join(modules, "node_modules"), join(to, "node_modules"));
  await installTarballs(to, tarballs);
}

/** Also links the workspaces that there are. */
export async function installTarballs(to: string, tarballs: readonly string[]): Promise<void> {
  await succeed("npm", ["install", "--no-save", "--prefer-offline", ...quiet, ...tarballs], to);
}
