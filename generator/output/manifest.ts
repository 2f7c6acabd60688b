import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { unsafeBecause } from "./names.js";

/**
 * Which files are ours: path → SHA-256 of the bytes that were generated. Committed as `generated/manifest.json`; what it
 * does not list is never replaced or removed.
 */
export type Manifest = ReadonlyMap<string, string>;

/**
 * One file a line, sorted, no dates and no versions, so that its diff is the list of what changed:
 *
 * ```json
 * {
 *   "files": {
 *     "acme/package.json": "3f0a…",
 *     "acme/src/types.ts": "77c1…"
 *   }
 * }
 * ```
 */
export function printManifest(manifest: Manifest): string {
  return `{\n  "files": ${printLines(manifest, (hash) => JSON.stringify(hash))}\n}\n`;
}

/** Reads a manifest; `path` is what people call it. A manifest that does not make sense as a whole counts as empty. */
export function parseManifest(text: string, path: string): Result<Manifest> {
  const files = parseFiles(text, isHash);
  if ("size" in files) return [files, []];
  return [new Map(), [complain("output-manifest", undefined, { path, reason: files })]];
}

/** An object with one member a line, sorted; also the form of the intent record. */
export function printLines<T>(
  members: ReadonlyMap<string, T>,
  print: (value: T) => string,
): string {
  const lines = [...members.keys()]
    .toSorted()
    .map((key) => `    ${JSON.stringify(key)}: ${print(members.get(key) as T)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}

/** The `files` of a manifest or an intent record, or why they cannot be used. */
export function parseFiles<T>(
  text: string,
  isValue: (value: unknown) => value is T,
): ReadonlyMap<string, T> | Words {
  const content = parseObject(text);
  const files = content?.["files"];
  if (!isObject(files)) {
    return { en: "it is not JSON of the expected shape", zh: "它不是预期结构的 JSON" };
  }
  const result = new Map<string, T>();
  for (const [path, value] of Object.entries(files)) {
    if (!isValue(value)) {
      return { en: `the entry of '${path}' is not a hash`, zh: `'${path}' 一项不是哈希值` };
    }
    const unsafe = unsafeBecause(path);
    if (unsafe !== undefined) {
      return { en: `it lists '${path}', but ${unsafe.en}`, zh: `它列有 '${path}'，但${unsafe.zh}` };
    }
    result.set(path, value);
  }
  return result;
}

export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
