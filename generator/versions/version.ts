import type { Words } from "../diagnostics/language.js";
import type { Origins } from "../model/origins.js";
import type { Provider } from "../model/provider.js";
import type { Disk } from "../spec/disk.js";

/** A provider in one version; a package has no YAML that its elements stand in. */
export interface Versioned {
  readonly provider: Provider;
  readonly origins?: Origins;
}

/** Where a version is: in YAML that is still to be read, or in a package, whose model needs no reading. */
export type Located =
  | {
      /** A folder of provider folders, or the folder of one provider. */
      readonly kind: "specs" | "provider";
      readonly label: Words;
      readonly folder: string;
      readonly disk: Disk;
    }
  | { readonly kind: "package"; readonly label: Words; readonly provider: Provider };
