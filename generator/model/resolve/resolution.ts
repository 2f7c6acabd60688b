import {
  complain,
  type Diagnostic,
  type Related,
  type Span,
} from "../../diagnostics/diagnostic.js";
import type { Arguments, Code } from "../../diagnostics/catalogue.js";
import type { Node } from "../../spec/yaml/node.js";
import type { Declared, ProviderSpec } from "../../spec/provider-spec.js";
import { Origins } from "../origins.js";

/**
 * What one resolution knows and has found out: the spec, where each element of the model came from, and the complaints.
 * It lives for one call of `resolveProvider`.
 */
export class Resolution {
  readonly spec: ProviderSpec;
  readonly origins: Origins = new Origins();
  readonly diagnostics: Diagnostic[] = [];
  /** How often something was wrong, also where that was not worth saying. */
  complaints = 0;
  /** Names of elements that were left out because their own YAML is wrong; what refers to them is not wrong for it. */
  readonly incomplete: Set<string> = new Set<string>();
  /** Open points that stand somewhere, by name. */
  readonly usedPoints: Set<string> = new Set<string>();

  /** Places that belong to whatever is wrong just now. */
  readonly #around: Related[] = [];

  constructor(spec: ProviderSpec) {
    this.spec = spec;
  }

  complain<C extends Code>(
    code: C,
    at: Span | Node | undefined,
    args: Arguments<C>,
    related: readonly Related[] = [],
  ): void {
    this.complaints += 1;
    // What is not found may stand in a file that could not be read, which has been complained about.
    if (!this.spec.isWhole && lookups.has(code)) return;
    const diagnostic = complain(code, spanOf(at), args, [...related, ...this.#around]);
    // YAML that is read twice, as that of a protocol which others extend, is complained about once.
    const isKnown = this.diagnostics.some((known) => isSame(known, diagnostic));
    if (!isKnown) this.diagnostics.push(diagnostic);
  }

  /** Runs `read`, whose complaints show `place` too: where what is read stands for something else. */
  within<T>(place: Related, read: () => T): T {
    this.#around.push(place);
    const value = read();
    this.#around.pop();
    return value;
  }

  /** Remembers that `element` stands at `node`, with its name at `key` where it has one. */
  from<T extends object>(element: T, node: Node, key?: Node): T {
    this.origins.remember(element, node, key);
    return element;
  }

  /** Whether YAML below `node` was refused already, so that reading it would only repeat the complaint. */
  isBroken(node: Node): boolean {
    return this.spec.isBroken(node);
  }

  /** The declarations of a section whose own YAML is whole; the names of the others are remembered as incomplete. */
  whole(section: string): readonly Declared[] {
    return this.spec.section(section).filter((declared) => {
      if (!this.isBroken(declared.node)) return true;
      this.incomplete.add(declared.name);
      return false;
    });
  }
}

/** Complaints that something is not found, or not used. */
const lookups: ReadonlySet<Code> = new Set<Code>([
  "unknown-type",
  "unknown-document",
  "unknown-open-point",
  "unused-open-point",
  "unknown-credential",
  "unknown-protocol",
  "unknown-party",
]);

function spanOf(at: Span | Node | undefined): Span | undefined {
  return at === undefined || "source" in at ? at : at.at;
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.message === other.message &&
    one.at?.source === other.at?.source &&
    one.at?.start === other.at?.start
  );
}
