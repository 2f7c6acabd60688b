import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { decodeUtf8 } from "./decode.js";
import { isMissing, nodeDisk, refusalOf, type Disk } from "./disk.js";
import { grammar, object, text } from "./shape/shape.js";
import { checkShape } from "./shape/check.js";
import type { Node } from "./yaml/node.js";
import { get } from "./yaml/node.js";
import { readYaml } from "./yaml/read.js";

/** Where a project keeps its specs and generated packages, and under which npm scope these are named. */
export interface Settings {
  /** Folder of the provider folders. */
  readonly specs: string;
  /** Folder that generated packages are written to. */
  readonly generated: string;
  /** npm scope: `@baowen`. */
  readonly scope: string;
}

export const defaultSettings: Settings = {
  specs: "specs",
  generated: "generated",
  scope: "@baowen",
};

export const settingsFile = "baowen.yaml";

/** What an npm scope looks like. */
export const npmScope = {
  pattern: "^@[a-z0-9][a-z0-9._-]*$",
  says: { en: "an npm scope such as '@acme'", zh: "一个 npm scope，例如 '@acme'" },
} as const;

/** The shape of `baowen.yaml`; every key may also be given as a flag. */
export const settingsLanguage = grammar({
  settings: object({
    specs: text({ doc: "Folder of the provider folders; `specs` unless given." }),
    generated: text({ doc: "Folder for generated packages; `generated` unless given." }),
    scope: text({
      doc: "npm scope of generated packages; `@baowen` unless given.",
      matches: npmScope,
    }),
  }),
});

/** Reads `baowen.yaml`. Where there is none, the defaults hold; a file that was asked for by name must be there. */
export function readSettings(
  path: string,
  asked: boolean,
  disk: Disk = nodeDisk,
): Result<Settings> {
  const [bytes, refused] = readBytes(path, asked, disk);
  if (!bytes) return [defaultSettings, refused];
  const [source, decoding] = decodeUtf8(path, bytes);
  if (!source) return [defaultSettings, decoding];
  const [root, reading] = readYaml(source);
  if (!root) return [defaultSettings, reading];
  const { diagnostics } = checkShape(settingsLanguage, "settings", root);
  const problems: readonly Diagnostic[] = [...reading, ...diagnostics];
  return [hasErrors(problems) ? defaultSettings : settingsOf(root), problems];
}

function settingsOf(root: Node): Settings {
  const given = Object.keys(defaultSettings).flatMap((key) => {
    const node = root.kind === "map" ? get(root, key) : undefined;
    return node?.kind === "scalar" ? [[key, node.text] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(given) };
}

function readBytes(path: string, asked: boolean, disk: Disk): Result<Uint8Array | undefined> {
  try {
    return [disk.read(path), []];
  } catch (error) {
    if (!isMissing(error)) {
      const reason = refusalOf(error);
      return [undefined, [complain("unreadable-file", undefined, { path, reason })]];
    }
    return [undefined, asked ? [complain("missing-settings", undefined, { path })] : []];
  }
}

/** The names of the provider folders: every folder directly inside `specs` that does not start with a dot. */
export function providerNames(specs: string, disk: Disk = nodeDisk): Result<readonly string[]> {
  const names = namesIn(specs, disk)
    .filter((name) => !name.startsWith(".") && isFolder(`${specs}/${name}`, disk))
    .toSorted();
  return names.length > 0
    ? [names, []]
    : [[], [complain("no-providers", undefined, { path: specs })]];
}

function namesIn(folder: string, disk: Disk): readonly string[] {
  try {
    return disk.list(folder);
  } catch (error) {
    refusalOf(error);
    return [];
  }
}

/** A link that leads nowhere is no folder, and no reason to stop. */
function isFolder(path: string, disk: Disk): boolean {
  try {
    return disk.inspect(path).kind === "folder";
  } catch (error) {
    refusalOf(error);
    return false;
  }
}
