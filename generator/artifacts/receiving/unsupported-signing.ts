import type { Protocol, SegmentSource, Signature } from "../../model/protocol.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { signatureInputs } from "../signing/inputs.js";
import { contents } from "../message/contents.js";
import { headerPart } from "../message/headers.js";
import { keyIdMember } from "../message/key-id.js";
import { bodyPath, sourceOf } from "../message/members.js";
import { coversBody, sealedBody, signedPlaces, takesKeyId } from "../message/signed.js";

/** What a signature reads by a name that the receiver does not look up. */
export function unreadable(served: ProtocolExchange): readonly Unsupported[] {
  const signed = signedPlaces(served.protocol);
  const inputs = signed.flatMap(({ signature }) => signatureInputs(signature));
  return [
    ...inputs.flatMap(({ of }) => {
      const what = unreadableInput(served, of);
      return what === undefined ? [] : [{ element: of, what }];
    }),
    ...signed
      .filter(({ signature }) => readsBothSides(served.protocol, signature))
      .map(({ signature }) => ({
        element: signature,
        what: "a signature over a body as it is sealed and as it is inside" as const,
      })),
  ];
}

/** A receiver has the sealed body in its message, or the opened one. */
function readsBothSides(protocol: Protocol, signature: Signature): boolean {
  const sealed = sealedBody(protocol);
  const inputs = signatureInputs(signature);
  if (sealed === undefined || !inputs.some(({ of }) => coversBody(protocol, of))) return false;
  return inputs.some(({ of }) => holdsMember(of, sealed.path));
}

/** Whether a segment reads the member by its own name, or something around it. */
function holdsMember(of: SegmentSource, path: readonly string[]): boolean {
  const read =
    of.kind === "fields" ? objectPath(of.pairs.from) : "path" in of ? of.path : undefined;
  return read !== undefined && read.every((name, index) => name === path[index]);
}

function objectPath(from: string): readonly string[] | undefined {
  return from === "envelope" ? [] : from.split(".");
}

function unreadableInput(served: ProtocolExchange, of: SegmentSource): Feature | undefined {
  if (of.kind === "fields" && of.pairs.from === "query") {
    return "a signature over all of the query";
  }
  const { content } = served.protocol.transport;
  if (of.kind === "http" && of.part === "body" && contents(content).includes("query")) {
    return "a signature over the HTTP body of a message that stands in the query";
  }
  return coversBody(served.protocol, of) && bodiesOf(served).length > 1
    ? "a signature over bodies in members of several names"
    : undefined;
}

/** The places of the bodies, each once. */
function bodiesOf({ protocol, operations }: ProtocolExchange): readonly string[] {
  const paths = operations.map((operation) => bodyPath(protocol.envelope, operation)?.join("."));
  return [...new Set(paths.filter((path) => path !== undefined))];
}

/** Keys that messages name: of pairs, or of credentials that travel beside what they sign and are compared. */
export function unsupportedKeyIds(protocol: Protocol): readonly Unsupported[] {
  return protocol.signatures
    .filter((signature) => signature.verify.keyId !== undefined)
    .filter((signature) => {
      const member = keyIdMember(protocol, signature);
      const source = member && sourceOf(member);
      return !takesKeyId(signature) && source?.kind !== "credential";
    })
    .map((signature) => ({ element: signature, what: "a key that the message names" }));
}

/** What can be verified when received, but not signed before the address is known. */
export function unsendable(protocol: Protocol): readonly Unsupported[] {
  return signedPlaces(protocol).flatMap(({ signature, in: where }) =>
    signatureInputs(signature).flatMap(({ of }): readonly Unsupported[] => {
      if (of.kind === "header" && headerPart(protocol, of.name) === undefined) {
        return [{ element: of, what: "a signature over a header that the protocol does not have" }];
      }
      if (of.kind !== "http" || of.part === "method" || of.part === "path") return [];
      if (of.part !== "body") {
        return contents(protocol.transport.content).includes("query")
          ? [{ element: of, what: "a signature over the query that its message stands in" }]
          : [];
      }
      return where === "envelope"
        ? [{ element: of, what: "a signature over the body that it stands in" }]
        : [];
    }),
  );
}
