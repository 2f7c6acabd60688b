import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const root = "node_modules/.cache/baowen-consumer";

/**
 * A folder that is made once and kept for the next run, under a name that tells all it was made from. `make` fills an empty
 * folder; what a broken-off run has left half made is never taken for whole.
 */
export async function cached(
  name: string,
  from: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const hash = createHash("sha256").update(from).digest("hex").slice(0, 16);
  const folder = join(process.cwd(), root, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${randomUUID()}`;
  await mkdir(partial, { recursive: true });
  try {
    await make(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}
