import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { quiet, run, succeed } from "./support/consumer-process.js";

/*
 * What README.md promises to whoever has just cloned the repository: `npm ci && npm run generate` works, and leaves the
 * checkout as it was. It is the last commit that is tried, not what is being worked on.
 */

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test("a fresh clone is clean after its first run", { timeout: 300_000 }, async ({ skip }) => {
  const kept = await run("git", ["cat-file", "-e", "HEAD:generated/manifest.json"], process.cwd());
  if (kept.code !== 0) skip("there is no commit with generated packages to clone");

  const clone = await mkdtemp(join(tmpdir(), "baowen-clone-"));
  folders.push(clone);
  await succeed("git", ["clone", "--quiet", "--no-hardlinks", process.cwd(), clone], tmpdir());
  // Scripts are needed here: `prepare` builds the program.
  const install = quiet.filter((flag) => flag !== "--ignore-scripts");
  await succeed("npm", ["ci", "--prefer-offline", ...install], clone);

  const out = await succeed("npm", ["run", "generate"], clone);
  expect(out).toMatch(/\n\d+ files: \d+ unchanged\n/);
  expect(await succeed("npm", ["run", "check"], clone)).toMatch(/\n\d+ files: \d+ unchanged\n/);
  expect(await succeed("git", ["status", "--porcelain"], clone)).toBe("");
});
