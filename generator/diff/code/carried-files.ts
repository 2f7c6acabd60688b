import { posix } from "node:path";
import type { OutputFile } from "../../emit/output-file.js";

/**
 * The code that a package carries (its package.json and sources, by their paths inside of it) as if it had just been generated.
 * Undefined where it is not whole: a package may come from anywhere, and of a part of it nothing can be said.
 */
export function carriedFiles(
  folder: string,
  carried: ReadonlyMap<string, string>,
): readonly OutputFile[] | undefined {
  if (!isWhole(carried)) return undefined;
  return [...carried].map(([path, text]) => ({ path: `${folder}/${path}`, text }));
}

function isWhole(carried: ReadonlyMap<string, string>): boolean {
  const entries = entriesOf(parsed(carried.get("package.json")));
  if (entries === undefined || entries.length === 0) return false;
  const given = [...carried].flatMap(([path, text]) =>
    path.endsWith(".ts") ? siblingsOf(path, text) : [],
  );
  return [...entries, ...given].every((path) => carried.has(path));
}

/** The modules behind the entries of a package.json; undefined where it is none of a package that is generated. */
function entriesOf(manifest: unknown): readonly string[] | undefined {
  const { name, exports } = (isRecord(manifest) ? manifest : {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof name !== "string" || !/^@[^/]+\/[^/]+$/u.test(name) || !isRecord(exports))
    return undefined;
  const targets = Object.values(exports).filter((target) => typeof target !== "string");
  const types = targets.map((target) => (isRecord(target) ? target["types"] : undefined));
  const paths = types.map((path) =>
    typeof path === "string"
      ? /^\.\/dist\/(?<name>[^/]+)\.d\.ts$/u.exec(path)?.groups?.["name"]
      : undefined,
  );
  return paths.includes(undefined) ? undefined : paths.map((path) => `src/${path ?? ""}.ts`);
}

/** The package's own modules that a module imports, or gives on. */
function siblingsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\bfrom\s*(?<quote>["'])(?<module>\.[^"']*)\k<quote>/gu)].map(
    ({ groups }) =>
      posix.join(posix.dirname(path), groups?.["module"] ?? "").replace(/\.js$/u, ".ts"),
  );
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
