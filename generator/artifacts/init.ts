import type { OutputFile } from "../emit/output-file.js";
import { initTemplates } from "../emit/templates.js";

/** What a project starts from. Paths are relative to its folder. */
export interface InitFiles {
  /** The settings, and a provider whose comments explain it. */
  readonly example: readonly OutputFile[];
  /** What a repository mostly has already. */
  readonly beside: readonly OutputFile[];
  /** The example's own folder. */
  readonly folder: string;
}

/**
 * The files of templates/init.
 *
 * @param up what leads from the project's folder to the one whose `node_modules` has baowen, where editors find the schema:
 *   `""`, or `"../../"`.
 */
export function initFiles(up: string): InitFiles {
  const files = initTemplates().map(({ path, text }) => ({
    path: names[path] ?? path,
    text: text.replaceAll("node_modules/baowen/", () => `${up}node_modules/baowen/`),
  }));
  return {
    example: files.filter(({ path }) => !isBeside(path)),
    beside: files.filter(({ path }) => isBeside(path)),
    folder: "specs/acme",
  };
}

/** npm leaves a `.gitignore` out of what it packs. */
const names: { readonly [path: string]: string } = { gitignore: ".gitignore" };

function isBeside(path: string): boolean {
  return path === ".gitignore" || path === "package.json";
}
