import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file that is copied, not rendered. `path` is relative to its folder below templates, with `/`. */
export interface CopiedFile {
  readonly path: string;
  readonly text: string;
}

/** The text of templates/package/`name`.hbs, or of templates/report/page.html.hbs for `report/page.html`. */
export function templateText(name: string): string {
  const path = name.startsWith("report/") ? name : `package/${name}`;
  return readText(join(templatesFolder(), `${path}.hbs`));
}

/** The names of all templates, as `templateText` takes them; sorted by UTF-16 code unit. */
export function templateNames(): readonly string[] {
  const ofPackages = pathsBelow(join(templatesFolder(), "package"));
  const ofReports = pathsBelow(join(templatesFolder(), "report")).map((path) => `report/${path}`);
  return [...ofPackages, ...ofReports]
    .filter((path) => path.endsWith(".hbs"))
    .map((path) => path.slice(0, -".hbs".length))
    .toSorted();
}

/** The text of templates/report/`name`: a style sheet or a script, which a page holds as it stands. */
export function reportFile(name: string): string {
  return readText(join(templatesFolder(), "report", name));
}

/** Every file below templates/runtime, sorted by path (by UTF-16 code unit). */
export function runtimeFiles(): readonly CopiedFile[] {
  return filesBelow(join(templatesFolder(), "runtime"));
}

/** Every file below templates/init, sorted by path (by UTF-16 code unit). */
export function initTemplates(): readonly CopiedFile[] {
  return filesBelow(join(templatesFolder(), "init"));
}

function filesBelow(folder: string): readonly CopiedFile[] {
  return pathsBelow(folder).map((path) => ({ path, text: readText(join(folder, path)) }));
}

/** With `/` on every system, seen from the folder. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

/** The text of baowen's own licence, which is the runtime's too. */
export function licenseText(): string {
  return readText(join(dirname(templatesFolder()), "LICENSE"));
}

let found: string | undefined;

/**
 * The templates/ folder beside the package.json of baowen. Looked for upwards from this file, because it runs both
 * from generator/emit (tests) and from dist/generator/emit (the installed program).
 */
export function templatesFolder(): string {
  found ??= find(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function find(folder: string): string {
  const file = join(folder, "package.json");
  if (existsSync(file) && isOurs(readText(file))) return join(folder, "templates");
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error("the templates of baowen are not where they were installed");
  return find(parent);
}

function isOurs(packageJson: string): boolean {
  return (JSON.parse(packageJson) as { readonly name?: unknown }).name === "baowen";
}

/** LF whatever the checkout did, so that what is generated is the same everywhere. */
function readText(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}
