import { existsSync } from "node:fs";
import { join } from "node:path";
import { cached } from "./consumer-cache.js";
import { quiet, run } from "./consumer-process.js";

/** The oldest Node that is promised, and one of each later line that is maintained. */
export const nodes = ["20.19.0", "22.23.3", "24.21.0"] as const;

/**
 * The path of a Node of another version, taken from the npm registry once and kept. Where it cannot be had, such as without
 * a network: the Node that runs this, if it is of the same line, or `undefined`.
 */
export async function nodeBinary(version: string): Promise<string | undefined> {
  const name = `node-${system()}-${process.arch}`;
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  try {
    const folder = await cached(`node-${version}`, `${name}@${version}`, async (empty) => {
      const args = ["install", "--prefix", empty, "--no-save", ...quiet, ...impatient];
      const { code, all } = await run("npm", [...args, `${name}@${version}`], empty);
      if (code !== 0) throw new Error(all);
    });
    const path = join(folder, "node_modules", name, file);
    return existsSync(path) ? path : undefined;
  } catch (error) {
    process.stderr.write(`Node ${version} cannot be had: ${String(error)}\n`);
    return line(process.versions.node) === line(version) ? process.execPath : undefined;
  }
}

/** Without a network nobody wants to wait for npm's usual retries. */
const impatient = ["--fetch-retries=1", "--fetch-retry-maxtimeout=5000"] as const;

function line(version: string): string | undefined {
  return version.split(".")[0];
}

function system(): string {
  return process.platform === "win32" ? "win" : process.platform;
}
