import { dirname, isAbsolute, posix, sep } from "node:path";
import { complain, hasErrors, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { refusalOf, type Disk } from "../spec/disk.js";
import { defaultSettings, readSettings, settingsFile } from "../spec/settings.js";
import { carriedIn } from "./carried.js";
import { readModel } from "./model.js";
import type { Located } from "./version.js";

/** A folder of a disk, and what it is called. */
export interface Folder {
  readonly label: Words;
  readonly folder: string;
  readonly disk: Disk;
}

/**
 * What a folder is, told by what is in it: a package has a model, a project its settings, or its specs where they are unless
 * settings say otherwise; a provider has YAML files, and a folder of specs folders of providers. What is none of these is refused:
 * as a folder of specs it would look as if every provider were gone.
 */
export function whatFolderIs(place: Folder): Result<Located | undefined> {
  const { folder, disk, label } = place;
  const names = namesIn(folder, disk);
  if (names.includes(MODEL)) {
    const path = `${folder}/${MODEL}`;
    const [provider, diagnostics] = readModel(path, disk.read(path));
    if (!provider) return [undefined, diagnostics];
    return [{ kind: "package", label, provider, carried: carriedIn(folder, disk) }, diagnostics];
  }
  const specs = `${folder}/${defaultSettings.specs}`;
  if (names.includes(settingsFile) || holdsProviders(specs, disk)) return projectIn(place);
  if (hasYaml(folder, disk)) return [{ kind: "provider", ...place }, []];
  if (holdsProviders(folder, disk)) return [{ kind: "specs", ...place }, []];
  return [undefined, [complain("folder-without-specs", undefined, { path: folder })]];
}

/** A folder of specs has no YAML of its own: one of that name in a provider's folder may hold some of the provider's. */
function holdsProviders(folder: string, disk: Disk): boolean {
  if (hasYaml(folder, disk)) return false;
  return namesIn(folder, disk).some(
    (name) => !name.startsWith(".") && hasYaml(`${folder}/${name}`, disk),
  );
}

function hasYaml(folder: string, disk: Disk): boolean {
  return namesIn(folder, disk).some((name) => name.endsWith(".yaml"));
}

const MODEL = "model.json";

function projectIn({ folder, disk, label }: Folder): Result<Located | undefined> {
  const path = `${folder}/${settingsFile}`;
  const [{ specs }, diagnostics] = readSettings(path, false, disk);
  if (hasErrors(diagnostics)) return [undefined, diagnostics];
  return [{ kind: "specs", label, folder: besideFile(path, specs), disk }, diagnostics];
}

/** A path that stands in a file: it starts from the file's folder. */
export function besideFile(file: string, path: string): string {
  return isAbsolute(path) ? path : posix.join(slashes(dirname(file)), slashes(path));
}

/** Paths are shown, and known to git, alike on every system. */
export function slashes(path: string): string {
  return path.replaceAll(sep, "/");
}

/** The names in a folder; none where there is none. */
export function namesIn(folder: string, disk: Disk): readonly string[] {
  return listed(folder, disk) ?? [];
}

/** Whether it is a folder, or a link to one: packages of a workspace are links. */
export function isFolder(path: string, disk: Disk): boolean {
  return listed(path, disk) !== undefined;
}

function listed(path: string, disk: Disk): readonly string[] | undefined {
  try {
    return disk.list(path);
  } catch (error) {
    refusalOf(error);
    return undefined;
  }
}
