import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import type { Disk } from "../spec/disk.js";
import { providerNames } from "../spec/settings.js";
import type { Located, Versioned } from "../versions/version.js";
import { readOne } from "./specs.js";

/** A version whose providers are known by name, and can be read. */
export interface OpenVersion {
  readonly label: Words;
  readonly names: readonly string[];
  /** It is one provider by itself: a package, or a provider's folder. */
  readonly isOne: boolean;
  readonly read: (name: string) => Result<ReadProvider | undefined>;
}

export interface ReadProvider extends Versioned {
  /** Its folder in the specs; a package has none. */
  readonly home?: { readonly folder: string; readonly disk: Disk };
}

/** What is known of a version before all of it is read. */
export function opened([located, locating]: Result<Located | undefined>): Result<
  OpenVersion | undefined
> {
  if (!located) return [undefined, locating];
  const [version, opening] = open(located);
  return [version, [...locating, ...opening]];
}

function open(located: Located): Result<OpenVersion | undefined> {
  switch (located.kind) {
    case "package": {
      const { label, provider, carried } = located;
      return [openOne(label, { provider, carried }, []), []];
    }
    case "provider": {
      const [provider, reading] = readHome(located.folder, located.disk, true);
      return provider ? [openOne(located.label, provider, reading), []] : [undefined, reading];
    }
    case "specs":
      return openSpecs(located);
  }
}

/** @param reading what was wrong with it; told when it is asked for. */
function openOne(
  label: Words,
  provider: ReadProvider,
  reading: readonly Diagnostic[],
): OpenVersion {
  return { label, names: [provider.provider.name], isOne: true, read: () => [provider, reading] };
}

function openSpecs({ label, folder, disk }: SpecsLocated): Result<OpenVersion | undefined> {
  const [names, missing] = providerNames(folder, disk);
  if (missing.length > 0) return [undefined, missing];
  const read = (name: string) => readHome(`${folder}/${name}`, disk, false);
  return [{ label, names, isOne: false, read }, []];
}

type SpecsLocated = Exclude<Located, { readonly kind: "package" }>;

function readHome(folder: string, disk: Disk, isMoved: boolean): Result<ReadProvider | undefined> {
  const [resolved, diagnostics] = readOne(folder, disk, { isMoved });
  if (!resolved) return [undefined, diagnostics];
  const { provider, origins } = resolved;
  return [{ provider, origins, home: { folder, disk } }, diagnostics];
}
