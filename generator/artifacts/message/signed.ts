import { literal } from "../../emit/literal.js";
import { memberName, membersBelow } from "../../model/members.js";
import { sealSteps } from "../../model/body-place.js";
import type { Member, Pipeline, Protocol, SegmentSource, Signature } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { signatureUses, takesCredentials } from "../../model/uses.js";
import { isXml } from "../../model/xml.js";
import { signedObject, signedPath } from "../../protocol/signed-path.js";
import { signsWithPair } from "../../protocol/signing-step.js";
import type { FileScope } from "../file-scope.js";
import { readsElement, signatureInputs } from "../signing/inputs.js";
import { headerParts, printSignedHeader, type HeaderPart } from "./headers.js";
import { isEncoded } from "./encoding.js";
import { bodyPath, type Placed, placedValues, type ValueMember } from "./members.js";
import { type Chosen, maySign, sourcesOf } from "./sources.js";

/** A signature, and where it stands. */
export interface SignedPlace {
  readonly signature: Signature;
  readonly in: "envelope" | "headers";
  readonly place: Placed<ValueMember>;
  /** The choice under which it stands there; absent: always. */
  readonly chosen?: Chosen;
}

/** The signatures that a request carries, headers first; where choices differ in it, one for each of them. */
export function signedPlaces(protocol: Protocol): readonly SignedPlace[] {
  const places = [
    ...headerParts(protocol.transport.headers).map((place) => ({ in: "headers" as const, place })),
    ...placedValues(protocol.envelope.members).map((place) => ({ in: "envelope" as const, place })),
  ];
  return places.flatMap(({ in: where, place }) =>
    sourcesOf(place.member).flatMap(({ source, chosen }) => {
      if (source.kind !== "signature") return [];
      const signature = protocol.signatures.find(({ name }) => name === source.signature);
      return signature ? [{ signature, in: where, place, ...(chosen && { chosen }) }] : [];
    }),
  );
}

/** Whether the signature of a sealed body is over what stands inside. */
export function signsOpened(protocol: Protocol): boolean {
  return (
    sealedBody(protocol) !== undefined &&
    signedPlaces(protocol)
      .flatMap(({ signature }) => signatureInputs(signature))
      .some(({ of }) => coversBody(protocol, of))
  );
}

/** Whether a segment's path starts in the body, by that word and not by the name of the member that holds it. */
export function coversBody({ envelope }: Protocol, of: SegmentSource): boolean {
  return (
    pathOf(of)[0] === "body" && !envelope.members.some((member) => memberName(member) === "body")
  );
}

/** The path that a segment is written with; none for those that read no member. */
export function pathOf(of: SegmentSource): readonly string[] {
  if (of.kind === "fields") return of.pairs.from.split(".");
  return "path" in of ? of.path : [];
}

/** What a signer takes after its input: `credentials, options`, as far as it uses them. */
export function signerArguments(provider: Provider, signature: Signature): readonly string[] {
  const uses = signatureUses(provider, signature);
  return [
    ...(takesCredentials(uses) ? ["credentials"] : []),
    ...(uses.openPoints.length > 0 ? ["options"] : []),
  ];
}

/** Whether verifying takes what the message says which key signed it. */
export function takesKeyId({ verify, steps, hook }: Signature): boolean {
  return verify.keyId !== undefined && (signsWithPair(steps) || hook !== undefined);
}

/** A body that travels in the text of a member. */
export interface SealedBody {
  readonly path: readonly string[];
  readonly steps: Pipeline;
}

export function sealedBody({ envelope }: Protocol): SealedBody | undefined {
  for (const { member, path } of membersBelow(envelope.members)) {
    const steps = sealSteps(member);
    if (steps !== undefined) return { path, steps };
  }
  return undefined;
}

/** What a segment reads of an opened message; `message` is the variable that holds it. */
export function printReceived(
  scope: FileScope,
  served: ProtocolExchange,
  source: SegmentSource,
  message = "message",
): string {
  const { runtime } = scope;
  if (isXml(served.protocol.envelope) && readsElement(source)) {
    const path = literal(placedPath(served, source.path));
    return `${runtime("signedElement")}(${message}, ${path})`;
  }
  switch (source.kind) {
    case "raw": {
      const path = placedPath(served, source.path);
      const [name, ...rest] = path;
      if (name === undefined) return `${message}.text`;
      return rest.length === 0
        ? `${message}.source(${literal(name)})`
        : `${runtime("sourceAt")}(${message}, ${literal(path)})`;
    }
    case "field":
      return `${runtime("textAt")}(${message}.envelope, ${literal(placedPath(served, source.path))})`;
    case "fields":
      if (source.pairs.from === "headers") return printHeaders(scope, served.protocol);
      return `${runtime("objectAt")}(${message}.envelope, ${literal(pairsPath(served, source.pairs.from))})`;
    case "header":
      return printSignedHeader(scope, served.protocol, source.name);
    case "http":
      if (source.part === "method") return "request.method";
      if (source.part === "body") {
        return isEncoded(served.protocol)
          ? `(${message}.httpBody ?? ${message}.text)`
          : `${message}.text`;
      }
      return `${runtime("urlPart")}(request.url, ${literal(source.part)})`;
    default:
      throw new Error(`the segment '${source.kind}' cannot be read from a received message`);
  }
}

/** The path from the envelope that a segment means by `path`. */
export function placedPath(
  { protocol, operations }: ProtocolExchange,
  path: readonly string[],
): readonly string[] {
  return signedPath(protocol.envelope, bodyOf(protocol, operations), path);
}

/** The object that `from` means: the body, the envelope, or a member by its path. */
export function pairsPath(
  { protocol, operations }: ProtocolExchange,
  from: string,
): readonly string[] {
  return signedObject(protocol.envelope, bodyOf(protocol, operations), from);
}

/** Where signatures find the body: operations that differ in this are refused where one covers it. */
function bodyOf({ envelope }: Protocol, [first]: readonly Operation[]): readonly string[] {
  return (first && bodyPath(envelope, first)) ?? [];
}

/** The headers that the protocol has, but for the signature, as an object: `{ "X-Time": request.header("x-time") }`. */
function printHeaders(scope: FileScope, protocol: Protocol): string {
  const names = signedHeaders(protocol.transport.headers).map(({ path }) => path.join("."));
  const members = names.map(
    (name) => `${literal(name)}: ${printSignedHeader(scope, protocol, name)}`,
  );
  return `{ ${members.join(", ")} }`;
}

/** The headers that a signature over all of them covers. */
export function signedHeaders(headers: readonly Member[]): readonly HeaderPart[] {
  return headerParts(headers).filter(({ member }) => !maySign(member));
}
