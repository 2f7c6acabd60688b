import type { OutputFile } from "../../emit/output-file.js";
import type { Witness } from "../finding.js";
import { compileSnippets, type Complaints } from "./compile.js";
import type { Snippet } from "./snippets.js";

/** Code, and what two versions of a package make of it. */
export interface CodeResult extends Snippet {
  /** Empty where it compiles. */
  readonly before: Complaints;
  readonly after: Complaints;
}

/**
 * Compiles snippets against two versions of a package, and tells under which they compile. Types are those that the packages
 * have, with the runtime's; nothing is written.
 */
export function codeWitness(
  before: readonly OutputFile[],
  after: readonly OutputFile[],
  snippets: readonly Snippet[],
): readonly CodeResult[] {
  const texts = snippets.map(({ text }) => text);
  const [old = [], young = []] = compileSnippets([
    { files: before, snippets: texts },
    { files: after, snippets: texts },
  ]);
  return snippets.map((snippet, index) => ({
    ...snippet,
    before: old[index] ?? [],
    after: young[index] ?? [],
  }));
}

/** The witness that code is: undefined where both versions take it, or neither does. */
export function witnessOf({ text, before, after }: CodeResult): Witness | undefined {
  const [first] = before.length > 0 ? before : after;
  if (first === undefined || (before.length > 0 && after.length > 0)) return undefined;
  return {
    kind: "code",
    text,
    refusedBy: before.length > 0 ? "base" : "head",
    error: first.text,
  };
}
