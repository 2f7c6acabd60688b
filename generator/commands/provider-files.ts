import { complain, type Result, type SourceFile } from "../diagnostics/diagnostic.js";
import { readReadingSettings, type WrittenSettings } from "../documents/settings/read.js";
import { decodeUtf8 } from "../spec/decode.js";
import { isMissing, refusalOf, type Disk } from "../spec/disk.js";

/** How a provider's documents are to be read, `documents/reading.yaml`; nothing where there is no such file. */
export function settingsOf(folder: string, disk: Disk): Result<readonly WrittenSettings[]> {
  const [source, problems] = fileIfThere(`${folder}/documents/reading.yaml`, disk);
  return source ? readReadingSettings(source) : [[], problems];
}

/** A text of a provider's folder that need not be there. */
export function fileIfThere(path: string, disk: Disk): Result<SourceFile | undefined> {
  try {
    return decodeUtf8(path, disk.read(path));
  } catch (error) {
    if (isMissing(error)) return [undefined, []];
    return [
      undefined,
      [complain("unreadable-file", undefined, { path, reason: refusalOf(error) })],
    ];
  }
}
