import { openProtocol } from "../../../model/opened.js";
import type { Protocol, Signature } from "../../../model/protocol.js";
import type { Provider } from "../../../model/provider.js";
import type { Change } from "../../compare/change.js";
import type { Context } from "../../context.js";
import type { Element } from "../../elements/element.js";

/** A signature as one version of a spec has it. */
export interface SignatureSide {
  readonly provider: Provider;
  /** Opened, as code has it: paths lead through messages that travel in a member. */
  readonly protocol: Protocol;
  readonly signature: Signature;
  /** The signature as the spec writes it, whose paths are those of vectors. */
  readonly written: Signature;
}

/** Both versions of the signature that a change is about; undefined where one of them has none. */
export function signatureSides(
  { before, after }: Change,
  context: Context,
): readonly [SignatureSide, SignatureSide] | undefined {
  const was = before && sideOf(before, context.before.provider);
  const is = after && sideOf(after, context.after.provider);
  return was && is && [was, is];
}

function sideOf({ key, within }: Element, provider: Provider): SignatureSide | undefined {
  const spec = provider.protocols.find(({ name }) => name === within.protocol);
  const written = spec?.signatures.find(({ name }) => name === key);
  if (spec === undefined || written === undefined) return undefined;
  const protocol = openProtocol(spec);
  const signature = protocol.signatures.find(({ name }) => name === key);
  return signature && { provider, protocol, signature, written };
}
