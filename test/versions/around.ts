import { resolve } from "node:path";
import { printText } from "../../generator/diagnostics/print-text.js";
import { nodeDisk, type Disk } from "../../generator/spec/disk.js";
import { locate, locateMergeBase, type Around } from "../../generator/versions/locate.js";
import type { Located } from "../../generator/versions/version.js";
import { gitEnvironment } from "../support/repository.js";

/** Where a command run in `folder` looks. */
export function aroundIn(folder: string, settings: Partial<Around["settings"]> = {}): Around {
  const disk: Disk = {
    list: (path) => nodeDisk.list(resolve(folder, path)),
    inspect: (path) => nodeDisk.inspect(resolve(folder, path)),
    read: (path) => nodeDisk.read(resolve(folder, path)),
  };
  return {
    folder,
    disk,
    environment: gitEnvironment,
    settings: { file: "baowen.yaml", isAsked: false, specs: undefined, ...settings },
  };
}

/** What a word names, none for the default, in short; or what is said instead. */
export function found(word: string | undefined, around: Around): string {
  const [located, problems] = word === undefined ? locateMergeBase(around) : locate(word, around);
  if (!located) return printText(problems).split("\n")[0] ?? "";
  return `${located.kind} ${located.label.en}: ${contentsOf(located)}`;
}

/** The folder and the names in it; the name and version of a package. */
function contentsOf(located: Located): string {
  if (located.kind === "package") {
    return `${located.provider.name} ${located.provider.package.version}`;
  }
  const { folder, disk } = located;
  return `${folder} has ${disk.list(folder).toSorted().join(", ")}`;
}
