import type { Operation, Provider } from "../../model/provider.js";
import type { Element } from "../elements/element.js";
import type { Change } from "./change.js";

/** An operation in both versions, and the providers that it is of. */
export interface OperationPair {
  readonly before: { readonly element: Element; readonly provider: Provider };
  readonly after: { readonly element: Element; readonly provider: Provider };
}

/**
 * What an operation says of a result code, it says over its protocol: where only one version does, the code meant in the other what
 * the protocol says there. So it is the meaning that changed, unless it is the same; a code that is known nowhere else is new, or gone.
 */
export function ownCodeChanges(
  change: Change,
  { before, after }: OperationPair,
): readonly Change[] {
  const added = change.key === "result-code.added" ? change.after : undefined;
  const removed = change.key === "result-code.removed" ? change.before : undefined;
  const was = removed ?? (added && takenOver(added, before));
  const is = added ?? (removed && takenOver(removed, after));
  if (was === undefined || is === undefined) return [change];
  const [from, to] = [was.facts["meaning"], is.facts["meaning"]];
  return from === to ? [] : [{ key: "result-code.meaning", before: was, after: is, from, to }];
}

/** The same code as the operation has it of its protocol, where that says it. */
function takenOver(
  own: Element,
  { element, provider }: OperationPair["before"],
): Element | undefined {
  const { results, protocol } = element.origin as Operation;
  const meaning = results?.codes[own.key];
  if (meaning === undefined) return undefined;
  const shared = provider.protocols.find(({ name }) => name === protocol)?.reply.results;
  return {
    ...own,
    facts: { ...own.facts, meaning },
    cite: shared?.cite ?? [],
    origin: shared ?? element.origin,
    below: ["codes", own.key],
  };
}
