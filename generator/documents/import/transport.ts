import type { DraftSample, DraftTransport } from "./elements.js";
import { methodsIn } from "./methods.js";
import type { NamedOperation } from "./samples.js";

/**
 * How the messages of one party's operations travel: as XML, where samples are, and by the method that the document gives, where it gives
 * the same for all that it gives any for. Undefined where nothing shows it.
 */
export function transportOf(
  operations: readonly NamedOperation[],
  xml: readonly DraftSample[],
): DraftTransport | undefined {
  const said = operations.flatMap(methodsIn);
  const [method, ...others] = new Set(said.map((one) => one.method));
  const methods = method !== undefined && others.length === 0 ? said : [];
  if (xml.length === 0 && methods.length === 0) return undefined;
  const places = [...xml, ...methods].flatMap(({ cite }) => (cite === undefined ? [] : [cite]));
  return {
    ...(xml.length > 0 && { content: "application/xml" }),
    ...(methods.length > 0 && { method }),
    cite: [...new Set(places)],
  };
}
