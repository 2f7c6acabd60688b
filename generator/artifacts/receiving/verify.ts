import { literal } from "../../emit/literal.js";
import { signatureNames } from "../../model/protocol-names.js";
import type { Protocol, SegmentSource, Signature } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import { signatureUses } from "../../model/uses.js";
import { signedObject, signedPath } from "../../protocol/signed-path.js";
import type { FileScope } from "../file-scope.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { bodyPath, placedValues, sourceOf, type Placed, type ValueMember } from "./members.js";
import type { ProtocolExchange } from "../../model/served.js";

/** A signature, and where it stands. */
export interface SignedPlace {
  readonly signature: Signature;
  readonly in: "envelope" | "headers";
  readonly place: Placed<ValueMember>;
}

/** The signatures that a request carries, headers first. */
export function signedPlaces(protocol: Protocol): readonly SignedPlace[] {
  const places = [
    ...placedValues(protocol.transport.headers).map((place) => ({ in: "headers" as const, place })),
    ...placedValues(protocol.envelope.members).map((place) => ({ in: "envelope" as const, place })),
  ];
  return places.flatMap(({ in: where, place }) => {
    const source = sourceOf(place.member);
    if (source?.kind !== "signature") return [];
    const signature = protocol.signatures.find(({ name }) => name === source.signature);
    return signature ? [{ signature, in: where, place }] : [];
  });
}

/** The statements that verify a signature over the received text. */
export function printVerification(
  scope: FileScope,
  served: ProtocolExchange,
  signed: SignedPlace,
): readonly string[] {
  const { protocol } = served;
  const { provider } = scope.context;
  const verify = scope.imports.use(
    "./signer.js",
    signatureNames(protocol, signed.signature).verify,
  );
  const parts = signatureInputs(signed.signature).map(
    ({ property, of }) => `${property}: ${printReceived(scope, served, of)}`,
  );
  const sender = needsSender(signed.signature) ? [`sender: ${literal(protocol.from)}`] : [];
  const input = `${scope.runtime("allPresent")}({ ${parts.join(", ")} })`;
  const given = sender.length === 0 ? "input" : `{ ...input, ${sender.join(", ")} }`;
  const passed = [given, "received", ...signerArguments(provider, signed.signature)].join(", ");
  return [
    `const input = ${input};`,
    `const received = ${printSignature(scope, signed)};`,
    "if (input === undefined || received === undefined) return false;",
    `return ${verify}(${passed});`,
  ];
}

/** What a signer takes after its input: `credentials, options`, as far as it uses them. */
export function signerArguments(provider: Provider, signature: Signature): readonly string[] {
  const { credentials, openPoints } = signatureUses(provider, signature);
  return [
    ...(credentials.length > 0 ? ["credentials"] : []),
    ...(openPoints.length > 0 ? ["options"] : []),
  ];
}

function printSignature(scope: FileScope, { in: where, place }: SignedPlace): string {
  if (where === "envelope") {
    return `${scope.runtime("textAt")}(message.envelope, ${literal(place.path)})`;
  }
  const { field, template = "{value}" } = place.member;
  const header = `request.header(${literal(field.name.toLowerCase())})`;
  const [before = "", after = ""] = template.split("{value}");
  if (before === "" && after === "") return header;
  return `${scope.runtime("textBetween")}(${header}, ${literal(before)}, ${literal(after)})`;
}

/** What a segment reads of an opened message; `message` is the variable that holds it. */
export function printReceived(
  scope: FileScope,
  served: ProtocolExchange,
  source: SegmentSource,
  message = "message",
): string {
  const { runtime } = scope;
  switch (source.kind) {
    case "raw": {
      const path = placedPath(served, source.path);
      const [name = "", ...rest] = path;
      return rest.length === 0
        ? `${message}.source(${literal(name)})`
        : `${runtime("sourceAt")}(${message}, ${literal(path)})`;
    }
    case "field":
      return `${runtime("textAt")}(${message}.envelope, ${literal(placedPath(served, source.path))})`;
    case "fields":
      return `${runtime("objectAt")}(${message}.envelope, ${literal(pairsPath(served, source.pairs.from))})`;
    case "header":
      return `request.header(${literal(source.name.toLowerCase())})`;
    case "http":
      if (source.part === "method") return "request.method";
      if (source.part === "body") return `${message}.text`;
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
