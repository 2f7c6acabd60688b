import { existsSync } from "node:fs";
import { join } from "node:path";
import { cached } from "./consumer-cache.js";
import { quiet, run } from "./consumer-process.js";

/** The oldest Node that is promised, and one of each later line that is maintained. */
export const nodes = ["20.19.0", "22.23.3", "24.21.0"] as const;

/**
 * The path of a Node of another version, taken from the npm registry once and kept. `undefined` where it cannot be had,
 * such as without a network.
 */
export async function nodeBinary(version: string): Promise<string | undefined> {
  const name = `node-${system()}-${process.arch}`;
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  try {
    const folder = await cached(`node-${version}`, `${name}@${version}`, async (empty) => {
      const args = ["install", "--prefix", empty, "--no-save", ...quiet, `${name}@${version}`];
      const { code, all } = await run("npm", args, empty);
      if (code !== 0) throw new Error(all);
    });
    const path = join(folder, "node_modules", name, file);
    return existsSync(path) ? path : undefined;
  } catch (error) {
    process.stderr.write(`Node ${version} cannot be had: ${String(error)}\n`);
    return undefined;
  }
}

function system(): string {
  return process.platform === "win32" ? "win" : process.platform;
}
