import type { Words } from "../diagnostics/language.js";
import type { Origins } from "../model/origins.js";
import type { Provider } from "../model/provider.js";
import type { Disk } from "../spec/disk.js";

/** A provider in one version; a package has no YAML that its elements stand in. */
export interface Versioned {
  readonly provider: Provider;
  readonly origins?: Origins;
  /** Of a package that has its code with it. */
  readonly carried?: Carried;
}

/** What a package has of the code that was generated for it: its package.json and its sources, by their paths inside of it. */
export type Carried = ReadonlyMap<string, string>;

/** Where a version is: in YAML that is still to be read, or in a package, whose model needs no reading. */
export type Located =
  | {
      /** A folder of provider folders, or the folder of one provider. */
      readonly kind: "specs" | "provider";
      readonly label: Words;
      readonly folder: string;
      readonly disk: Disk;
    }
  | ({ readonly kind: "package"; readonly label: Words } & Packaged);

/** A package as it was read. */
export interface Packaged {
  readonly provider: Provider;
  readonly carried: Carried;
}
