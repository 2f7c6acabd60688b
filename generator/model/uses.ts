import type { Protocol, Signature } from "./protocol.js";
import type { Credential, OpenPoint, Provider } from "./provider.js";

/** The open points and credentials that a part of the model mentions, each in the order of the spec. */
export interface Uses {
  readonly openPoints: readonly OpenPoint[];
  readonly credentials: readonly Credential[];
}

export function signatureUses(provider: Provider, signature: Signature): Uses {
  return usesIn(provider, [signature.text, signature.steps]);
}

/** What it takes to build, sign, verify and answer messages of a protocol. How often they are repeated is not part of it. */
export function protocolUses(provider: Provider, protocol: Protocol): Uses {
  const { transport, envelope, message, signatures, reply } = protocol;
  return usesIn(provider, [
    [transport, envelope, message],
    signatures.map(({ text, steps }) => [text, steps]),
    [reply.content, reply.envelope, reply.message],
  ]);
}

function usesIn(provider: Provider, part: unknown): Uses {
  const points = new Set<string>();
  const credentials = new Set<string>();
  visit(part, points, credentials);
  // How a key is taken from a credential's bytes may be open, too.
  for (const { name, bytes } of provider.credentials) {
    if (credentials.has(name)) visit(bytes, points, credentials);
  }
  return {
    openPoints: provider.openPoints.filter((point) => points.has(point.name)),
    credentials: provider.credentials.filter((credential) => credentials.has(credential.name)),
  };
}

/** Open values, segments, value sources and steps name them by these members, wherever they stand. */
function visit(part: unknown, points: Set<string>, credentials: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  const { kind, point, credential, key, iv } = part as { readonly [member: string]: unknown };
  if (kind === "open" && typeof point === "string") points.add(point);
  if (typeof credential === "string") credentials.add(credential);
  if (typeof kind === "string" && typeof key === "string") credentials.add(key);
  if (typeof kind === "string" && typeof iv === "string") credentials.add(iv);
  for (const inner of Object.values(part)) visit(inner, points, credentials);
}
