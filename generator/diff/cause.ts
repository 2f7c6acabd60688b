import { parseCitation } from "../spec/expression/citation.js";
import { elementOf, type Change } from "./compare/change.js";
import type { Context } from "./context.js";
import type { ElementKind } from "./elements/element.js";
import type { Cause } from "./verdict.js";
import type { Provider, ProviderDocument } from "../model/provider.js";

/**
 * Why it differs, as far as the editions tell: where a document that the element cites has another hash now, the partner changed
 * it; where all have the same, our capture did. What cites nothing goes by all documents. What is not a document's to say is
 * known to nobody where all are the same: partners tell of it by other ways, and we decide of it ourselves.
 */
export function causeOf(change: Change, context: Context): Cause {
  const { before, after } = change;
  const cited = [...(before?.cite ?? []), ...(after?.cite ?? [])].flatMap(
    (cite) => parseCitation(cite)?.document ?? [],
  );
  const all = [context.before, context.after].flatMap(({ provider }) =>
    provider.documents.map(({ name }) => name),
  );
  const names = [...new Set(cited.length > 0 ? cited : all)];
  const pairs = names.map((name) => [
    documentOf(context.before.provider, name),
    documentOf(context.after.provider, name),
  ]);
  if (pairs.some(([was, is]) => isOther(was, is))) return "provider-change";
  const isSame = pairs.every(([was, is]) => was?.sha256 !== undefined && is?.sha256 === was.sha256);
  const isSaid = !undocumented.has(elementOf(change).kind);
  return pairs.length > 0 && isSame && isSaid ? "capture-fix" : "unknown";
}

/** Where messages go, who is who, and what we decided, asked or worked out ourselves. */
const undocumented: ReadonlySet<ElementKind> = new Set([
  "environment",
  "open-point",
  "party",
  "provider",
  "question",
  "vector",
]);

/** A document that is declared and has no hash may be any edition. */
function isOther(was: ProviderDocument | undefined, is: ProviderDocument | undefined): boolean {
  if (was?.sha256 === undefined || (is !== undefined && is.sha256 === undefined)) return false;
  return was.sha256 !== is?.sha256;
}

function documentOf(provider: Provider, document: string): ProviderDocument | undefined {
  return provider.documents.find(({ name }) => name === document);
}
