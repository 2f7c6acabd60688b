import { freePointIn } from "../model/free-points.js";
import type { Protocol } from "../model/protocol.js";
import type { Choices } from "./choose.js";

/** The protocol with what was chosen for the names of headers that are left open. */
export function withFreeNames(protocol: Protocol, choices: Choices): Protocol {
  const named = (part: unknown): unknown => {
    if (typeof part === "string") return choices[freePointIn(part) ?? ""] ?? part;
    if (Array.isArray(part)) return part.map(named);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, named(inner)]));
  };
  const { transport, signatures } = protocol;
  return {
    ...protocol,
    transport: { ...transport, headers: named(transport.headers) as typeof transport.headers },
    signatures: named(signatures) as typeof signatures,
  };
}
