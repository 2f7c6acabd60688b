import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Resolved } from "../model/resolve/resolve.js";

/** Something that a sound provider must satisfy. */
export interface Rule {
  /** The file's name, and the name of its folder in `test/cases`. */
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly summary: string;
  /** The places where it does not. What was left out of the model because its YAML is wrong is not complained about again. */
  readonly check: (resolved: Resolved) => readonly Diagnostic[];
}
