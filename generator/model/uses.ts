import { freePointIn } from "./free-points.js";
import type { Protocol, Signature } from "./protocol.js";
import type { Credential, OpenPoint, Provider } from "./provider.js";

/** The open points and credentials that a part of the model mentions, each in the order of the spec. */
export interface Uses {
  readonly openPoints: readonly OpenPoint[];
  readonly credentials: readonly Credential[];
  /** The functions of the user's, each once. */
  readonly hooks: readonly string[];
}

export function signatureUses(provider: Provider, signature: Signature): Uses {
  return usesIn(provider, [signature.text, signature.steps], hooksOf([signature]));
}

/** The same of parts of the model among which no signature is. */
export function partUses(provider: Provider, parts: readonly unknown[]): Uses {
  return usesIn(provider, parts, []);
}

/** What it takes to build, sign, verify and answer messages of a protocol. How often they are repeated is not part of it. */
export function protocolUses(provider: Provider, protocol: Protocol): Uses {
  const { transport, envelope, message, signatures, reply } = protocol;
  const parts = [
    [transport, envelope, message],
    signatures.map(({ text, steps }) => [text, steps]),
    [reply.content, reply.envelope, reply.message, reply.encode],
  ];
  return usesIn(provider, parts, hooksOf(signatures));
}

/** Whether it takes credentials, among which the user's functions are. */
export function takesCredentials({ credentials, hooks }: Uses): boolean {
  return credentials.length + hooks.length > 0;
}

function hooksOf(signatures: readonly Signature[]): readonly string[] {
  return [...new Set(signatures.flatMap(({ hook }) => hook ?? []))];
}

function usesIn(provider: Provider, part: unknown, hooks: readonly string[]): Uses {
  const points = new Set<string>();
  const credentials = new Set<string>();
  visit(part, points, credentials);
  // How a key is taken from a credential's bytes may be open, too.
  for (const { name, bytes } of provider.credentials) {
    if (credentials.has(name)) visit(bytes, points, credentials);
  }
  return {
    hooks,
    openPoints: provider.openPoints.filter((point) => points.has(point.name)),
    credentials: provider.credentials.filter((credential) => credentials.has(credential.name)),
  };
}

/** Open values, segments, value sources and steps name them by these members, wherever they stand; a header, by its name. */
function visit(part: unknown, points: Set<string>, credentials: Set<string>): void {
  if (typeof part === "string") {
    const free = freePointIn(part);
    if (free !== undefined) points.add(free);
  }
  if (typeof part !== "object" || part === null) return;
  const { kind, point, credential, key, iv } = part as { readonly [member: string]: unknown };
  if (kind === "open" && typeof point === "string") points.add(point);
  if (typeof credential === "string") credentials.add(credential);
  if (typeof kind === "string" && typeof key === "string") credentials.add(key);
  if (typeof kind === "string" && typeof iv === "string") credentials.add(iv);
  for (const inner of Object.values(part)) visit(inner, points, credentials);
}
