import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { temporary } from "../folders.mjs";

const folder = join(temporary, "size");

/** What a program of this text weighs with all it imports: bundled, minified, and gzipped; in bytes. */
export async function weigh(name, program) {
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`);
  writeFileSync(entry, program);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  const bytes = outputFiles[0].contents;
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
