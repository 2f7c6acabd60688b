import type { Words } from "../diagnostics/language.js";
import { complain, type Span } from "../diagnostics/diagnostic.js";
import type { Origins } from "../model/origins.js";
import type { Provider } from "../model/provider.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Rule } from "./rule.js";
import { allFields } from "./walk.js";

export const drafts: Rule = {
  name: "drafts",
  summary: "Nothing is made of an element that was imported and that nobody has reviewed.",
  check: ({ provider, origins }) =>
    marked(provider, origins).map(({ kind, name, at }) =>
      complain("draft", at, { kind: kinds[kind], name }),
    ),
};

/** Whether any element of a provider is marked as a draft: then it is for reading, and not yet for anything else. */
export function hasDrafts({ provider, origins }: Resolved): boolean {
  return marked(provider, origins).length > 0;
}

interface Candidate {
  readonly kind: keyof typeof kinds;
  readonly name: string;
  readonly element: object;
}

/** Everything that may carry the mark; the provider's own is about what stands once. */
function candidatesIn(provider: Provider): readonly Candidate[] {
  const named = (
    kind: Candidate["kind"],
    elements: readonly { readonly name: string }[],
  ): readonly Candidate[] => elements.map((element) => ({ kind, name: element.name, element }));
  const codes = provider.codeTables.flatMap((table) => table.codes);
  return [
    ...named("provider", [provider]),
    ...named("protocol", provider.protocols),
    ...named("structure", provider.structures),
    ...named("code table", provider.codeTables),
    ...named("operation", provider.operations),
    ...named("field", allFields(provider)),
    ...codes.map((element): Candidate => ({ kind: "code", name: element.code, element })),
  ];
}

/** Each mark once: the row of a level is a field and a structure. */
function marked(provider: Provider, origins: Origins): readonly (Candidate & { at: Span })[] {
  const found = candidatesIn(provider).flatMap((one) => {
    const at = origins.found(one.element, "draft");
    return at === undefined ? [] : [{ ...one, at }];
  });
  return found.filter((one, index) => found.findIndex(({ at }) => at === one.at) === index);
}

const kinds = {
  provider: { en: "the provider", zh: "提供方" },
  protocol: { en: "the protocol", zh: "协议" },
  structure: { en: "the structure", zh: "结构" },
  "code table": { en: "the code table", zh: "码表" },
  operation: { en: "the operation", zh: "操作" },
  field: { en: "the field", zh: "字段" },
  code: { en: "the code", zh: "码值" },
} as const satisfies Readonly<Record<string, Words>>;
