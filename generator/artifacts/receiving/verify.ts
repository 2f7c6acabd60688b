import { literal } from "../../emit/literal.js";
import { memberName } from "../../model/members.js";
import { credentialName, signatureNames } from "../../model/protocol-names.js";
import type { Protocol, SegmentSource, Signature } from "../../model/protocol.js";
import type { Operation, Provider } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { signatureUses } from "../../model/uses.js";
import { signedObject, signedPath } from "../../protocol/signed-path.js";
import type { FileScope } from "../file-scope.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { bodyPath, placedValues, sourceOf, type Placed, type ValueMember } from "./members.js";
import { sealedBody } from "./opening.js";

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

/**
 * The statements that verify a message: the credentials that it carries, and the signature over its text. None where it has
 * neither.
 */
export function printVerification(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const [signed] = signedPlaces(exchange.protocol);
  const known = printCredentials(scope, exchange.protocol);
  if (signed === undefined) return known === "" ? [] : [`return ${known};`];
  const verifying = printSignatureTest(scope, exchange, signed);
  if (known === "") return [...verifying.statements, `return ${verifying.test};`];
  // The signature is worked out whether or not the credentials are right: both answers take the same time.
  return [
    `const isKnown = ${known};`,
    ...verifying.statements,
    `return ${verifying.test} && isKnown;`,
  ];
}

/** The test of the credentials that stand in the envelope; empty where none does. */
function printCredentials(scope: FileScope, protocol: Protocol): string {
  const tests = carriedCredentials(protocol).map(({ path, credential }) => {
    const secret = `${scope.runtime("secretText")}(credentials, ${literal(credentialName(credential))})`;
    const received = `${scope.runtime("textAt")}(message.envelope, ${literal(path)})`;
    return `${scope.runtime("equalDigests")}(${secret}, ${received} ?? "")`;
  });
  return tests.join(" && ");
}

/** The members of an envelope that are credentials. */
export function carriedCredentials(
  protocol: Protocol,
): readonly { readonly path: readonly string[]; readonly credential: string }[] {
  return placedValues(protocol.envelope.members).flatMap(({ path, member }) => {
    const source = sourceOf(member);
    return source?.kind === "credential" ? [{ path, credential: source.credential }] : [];
  });
}

function printSignatureTest(
  scope: FileScope,
  served: ProtocolExchange,
  signed: SignedPlace,
): { readonly statements: readonly string[]; readonly test: string } {
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
  return {
    statements: [
      `const input = ${input};`,
      `const received = ${printSignature(scope, signed)};`,
      "if (input === undefined || received === undefined) return false;",
    ],
    test: `${verify}(${passed})`,
  };
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
  const path = of.kind === "fields" ? of.pairs.from.split(".") : "path" in of ? of.path : [];
  return path[0] === "body" && !envelope.members.some((member) => memberName(member) === "body");
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
      const [name, ...rest] = path;
      if (name === undefined) return `${message}.text`;
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
