import { hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { settingsFile } from "../spec/settings.js";
import { locate, locateMergeBase, type Around } from "../versions/locate.js";
import type { Located } from "../versions/version.js";
import type { Surroundings } from "./command.js";
import type { Input } from "./input.js";
import { opened, type OpenVersion, type ReadProvider } from "./open-version.js";
import { settingsFor } from "./settings.js";
import { unknownProvider } from "./specs.js";

/** A version as it was read. */
export interface ReadVersion {
  readonly label: Words;
  readonly providers: readonly ReadProvider[];
}

export interface Versions {
  readonly base: ReadVersion;
  readonly head: ReadVersion;
}

/**
 * Reads the two versions that the words name: `[BASE] [HEAD]`. Unless named, the base is where the history left the default
 * branch, and the head is what is there now. Against one provider, such as a package, that one alone is held. Undefined where
 * anything is wrong in one of them.
 */
export function readVersions(
  input: Input,
  surroundings: Surroundings,
): Result<Versions | undefined> {
  const [baseWord, headWord] = input.words;
  const around = aroundOf(input, surroundings);
  const [base, basing] = opened(
    baseWord === undefined ? locateMergeBase(around) : locate(baseWord, around),
  );
  const [head, heading] = opened(
    headWord === undefined ? whatIsThere(input, surroundings) : locate(headWord, around),
  );
  const opening = [...mended(basing), ...heading];
  if (!base || !head) return [undefined, opening];
  const wanted = wantedOf(input.values("provider"), base, head);
  const [before, readingBase] = readAll(base, wanted);
  const [after, readingHead] = readAll(head, wanted);
  const unknown = unknownIn([...base.names, ...head.names], input.values("provider"));
  const diagnostics = [...opening, ...mended(readingBase), ...readingHead, ...unknown];
  return [hasErrors(diagnostics) ? undefined : { base: before, head: after }, diagnostics];
}

/** Nobody can mend what was committed or published: of a base, only what keeps it from being read is told. */
function mended(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

function wantedOf(
  asked: readonly string[],
  base: OpenVersion,
  head: OpenVersion,
): readonly string[] {
  if (asked.length > 0) return asked;
  const one = [base, head].find(({ isOne }) => isOne);
  return one?.names ?? [...base.names, ...head.names];
}

function readAll(version: OpenVersion, wanted: readonly string[]): Result<ReadVersion> {
  const { label, names, read } = version;
  const results = names.filter((name) => wanted.includes(name)).map(read);
  return [
    { label, providers: results.flatMap(([provider]) => provider ?? []) },
    results.flatMap(([, diagnostics]) => diagnostics),
  ];
}

function aroundOf(input: Input, { folder, disk, environment }: Surroundings): Around {
  const config = input.value("config");
  const settings = {
    file: config ?? settingsFile,
    isAsked: config !== undefined,
    specs: input.value("specs"),
  };
  return { folder, disk, environment, settings };
}

function whatIsThere(input: Input, surroundings: Surroundings): Result<Located | undefined> {
  const [{ specs }, diagnostics] = settingsFor(input, surroundings);
  if (hasErrors(diagnostics)) return [undefined, diagnostics];
  const { disk } = surroundings;
  return [{ kind: "specs", label: workingTree, folder: specs, disk }, diagnostics];
}

const workingTree: Words = { en: "working tree", zh: "工作区" };

/** A provider may be new, or gone: it has to be in one of the versions. */
function unknownIn(known: readonly string[], asked: readonly string[]): readonly Diagnostic[] {
  return asked
    .filter((name) => !known.includes(name))
    .map((name) => unknownProvider(name, [...new Set(known)]));
}
