import type { Origins } from "../model/origins.js";
import type { Provider } from "../model/provider.js";

/** One of the two versions: what it says, and where, unless it is a package, which has no YAML. */
export interface Version {
  readonly provider: Provider;
  readonly origins?: Origins;
}

/** What rules may look at besides a change. */
export interface Context {
  readonly before: Version;
  readonly after: Version;
  /** The party whose side of messages is meant. */
  readonly party: string;
}
