import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is built: the other templates are copied as they stand. */
const templates = ["package", "report", "runtime"].map((name) => `templates/${name}`);
const sources = ["generator", ...templates, "tsconfig.build.json", "tsconfig.json"];
/** What the build writes last. */
const last = "dist/generator/emit/precompiled-templates.cjs";

/**
 * The path of a built file, such as `generator/cli.js`. Throws where there is none, or where any source has changed since: what a
 * test says of a program that was built of other sources is worth nothing.
 */
export function built(file: string, root: string = process.cwd()): string {
  const path = join(root, "dist", file);
  const at = Math.min(changedAt(path), changedAt(join(root, last)));
  if (at === 0) throw new Error(`there is no ${path}: run \`npm run build\` first`);
  const [newer] = sources.flatMap((source) => filesIn(root, source)).filter(isAfter(at, root));
  if (newer !== undefined) {
    throw new Error(`${newer} has changed since dist was built: run \`npm run build\` first`);
  }
  return path;
}

function isAfter(time: number, root: string): (file: string) => boolean {
  return (file) => changedAt(join(root, file)) > time;
}

/** In milliseconds since 1970; 0 where there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function filesIn(root: string, path: string): readonly string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
