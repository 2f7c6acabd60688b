import {
  complain,
  type Diagnostic,
  type Result,
  type SourceFile,
} from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { decodeUtf8 } from "./decode.js";
import { nodeDisk, refusalOf, type Disk } from "./disk.js";

/** The largest spec file, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;

const SAMPLES = "samples";

/** Holds what was decided of changes of a spec, and is no part of it. */
const DECISIONS = "decisions";

/** Holds what is known of the documents: ledgers, how they are read, and what of them is waived. */
const DOCUMENTS = "documents";

/**
 * Reads a provider's spec files: every `.yaml` in `folder` and below it, `samples/`, `decisions/`, `documents/` and hidden files aside,
 * sorted by path (by UTF-16 code unit). `path` in the result is `folder` plus the path inside it, with `/`; a byte order mark
 * is dropped. What cannot be read is a diagnostic, and the other files are still returned.
 */
export function readSpecFolder(
  folder: string,
  disk: Disk = nodeDisk,
): Result<readonly SourceFile[]> {
  const [found, diagnostics] = filesBelow(folder, disk, (name) =>
    [SAMPLES, DECISIONS, DOCUMENTS].includes(name),
  );
  const read = readAll(found.filter(isSpecFile), disk);
  const skipped = notRead(found);
  const problems = [...diagnostics, ...skipped, ...read[1]];
  if (problems.length === 0 && read[0].length === 0) {
    return [[], [complain("no-spec-files", undefined, { path: folder })]];
  }
  return [read[0], problems];
}

/** Reads every file below `samples/` of a provider's folder; none where there is no such folder. */
export function readSamples(folder: string, disk: Disk = nodeDisk): Result<readonly SourceFile[]> {
  if (!exists(`${folder}/${SAMPLES}`, disk)) return [[], []];
  const [found, diagnostics] = filesBelow(`${folder}/${SAMPLES}`, disk, () => false);
  const [files, problems] = readAll(
    found.filter(({ kind }) => kind === "file"),
    disk,
  );
  return [files, [...diagnostics, ...problems]];
}

/** Reads the decisions of a provider's folder: every `.yaml` directly in `decisions/`; none where there is no such folder. */
export function readDecisionFiles(
  folder: string,
  disk: Disk = nodeDisk,
): Result<readonly SourceFile[]> {
  const at = `${folder}/${DECISIONS}`;
  if (!exists(at, disk)) return [[], []];
  const [below, diagnostics] = filesBelow(at, disk, () => false);
  const found = below.filter(({ path }) => !path.slice(at.length + 1).includes("/"));
  const [files, problems] = readAll(found.filter(isSpecFile), disk);
  return [files, [...diagnostics, ...notRead(found), ...problems]];
}

interface Found {
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
}

/** Everything below `folder` but hidden names and the folders (directly inside it) to leave out. */
function filesBelow(
  folder: string,
  disk: Disk,
  leaveOut: (name: string) => boolean,
): Result<readonly Found[]> {
  const diagnostics: Diagnostic[] = [];
  const found: Found[] = [];
  const visit = (path: string, isTop: boolean): void => {
    const names = attempt(() => disk.list(path));
    if ("reason" in names) {
      const code = isTop ? "missing-folder" : "unreadable-file";
      diagnostics.push(complain(code, undefined, { path, reason: names.reason }));
      return;
    }
    for (const name of names.value.toSorted()) {
      if (name.startsWith(".") || (isTop && leaveOut(name))) continue;
      const below = `${path}/${name}`;
      const inspected = attempt(() => disk.inspect(below));
      if ("reason" in inspected) {
        diagnostics.push(
          complain("unreadable-file", undefined, { path: below, reason: inspected.reason }),
        );
        continue;
      }
      found.push({ path: below, ...inspected.value });
      // A folder named like a file is reported where it is found, and what it holds is not looked at.
      if (inspected.value.kind === "folder" && !below.endsWith(".yaml")) visit(below, false);
    }
  };
  visit(folder, true);
  return [found.toSorted((a, b) => (a.path < b.path ? -1 : 1)), diagnostics];
}

/** What somebody may believe to be read. */
function notRead(found: readonly Found[]): readonly Diagnostic[] {
  return found
    .filter(({ path }) => /\.ya?ml$/iu.test(path) && !path.endsWith(".yaml"))
    .map(({ path }) => complain("file-not-read", undefined, { path }));
}

function isSpecFile({ path }: Found): boolean {
  return path.endsWith(".yaml");
}

function readAll(found: readonly Found[], disk: Disk): Result<readonly SourceFile[]> {
  const results = found.map((each) => readOne(each, disk));
  return [
    results.flatMap(([file]) => file ?? []),
    results.flatMap(([, diagnostics]) => diagnostics),
  ];
}

function readOne({ path, kind, bytes }: Found, disk: Disk): Result<SourceFile | undefined> {
  if (kind !== "file") return [undefined, [complain("not-a-file", undefined, { path })]];
  if (bytes > MAX_BYTES) {
    return [undefined, [complain("file-too-large", undefined, { path, bytes, limit: MAX_BYTES })]];
  }
  const content = attempt(() => disk.read(path));
  if ("reason" in content) {
    return [undefined, [complain("unreadable-file", undefined, { path, reason: content.reason })]];
  }
  return decodeUtf8(path, content.value);
}

function exists(path: string, disk: Disk): boolean {
  return "value" in attempt(() => disk.list(path));
}

/** The value, or why the file system refused it. */
function attempt<T>(act: () => T): { readonly value: T } | { readonly reason: Words } {
  try {
    return { value: act() };
  } catch (error) {
    return { reason: refusalOf(error) };
  }
}
