import type { Pipeline, Protocol, Signature } from "../model/protocol.js";
import type { Provider, Vector } from "../model/provider.js";
import { choicesOf } from "./pipelines.js";
import { signaturesOf } from "./coverage.js";
import { valueMembersOf, waysOf } from "./walk.js";

/** What a vector was worked out for, and the party that sends it. */
export type Subject =
  | {
      readonly kind: "signature";
      readonly signature: Signature;
      readonly steps: Pipeline;
      readonly sender: string;
      readonly protocol: Protocol;
    }
  | { readonly kind: "encoding"; readonly steps: Pipeline; readonly sender: string };

/** All that the vector's name can mean: a signature may stand in requests and in replies. */
export function subjectsOf(provider: Provider, vector: Vector): readonly Subject[] {
  return provider.protocols
    .filter((protocol) => vector.protocol === undefined || protocol.name === vector.protocol)
    .flatMap((protocol) =>
      vector.of === "signature" ? signatures(protocol, vector) : encodings(protocol, vector),
    );
}

function signatures(protocol: Protocol, vector: Vector): readonly Subject[] {
  const signature = protocol.signatures.find((one) => one.name === vector.signature);
  if (!signature) return [];
  const senders = waysOf(protocol)
    .filter((way) => signaturesOf(protocol, way).some((one) => one.signature === signature))
    .map((way) => (way.of === "request" ? protocol.from : protocol.to));
  const parties = vector.from === undefined ? [...senders, protocol.from] : [vector.from];
  return [...new Set(parties)].map((sender) => ({
    kind: "signature",
    signature,
    steps: signature.steps,
    sender,
    protocol,
  }));
}

function encodings(protocol: Protocol, vector: Vector): readonly Subject[] {
  return encodedMembers(protocol)
    .filter(({ path }) => path === vector.signature)
    .map(({ steps, sender }) => ({
      kind: "encoding",
      steps,
      sender: vector.from ?? sender,
    }));
}

/** The paths of the members that hold something encoded, each once; `http body` where the whole message is. */
export function encodedPaths(protocol: Protocol): readonly string[] {
  return [...new Set(encodedMembers(protocol).map(({ path }) => path))];
}

interface EncodedMember {
  readonly path: string;
  readonly steps: Pipeline;
  readonly sender: string;
}

function encodedMembers(protocol: Protocol): readonly EncodedMember[] {
  return waysOf(protocol).flatMap((way) => {
    const sender = way.of === "request" ? protocol.from : protocol.to;
    const { encode } = way.of === "request" ? protocol.transport : protocol.reply;
    const whole = encode.length === 0 ? [] : [{ path: "http body", steps: encode, sender }];
    const members = valueMembersOf(way).flatMap(({ member, path }) =>
      choicesOf(member.value).flatMap((value) =>
        value.kind === "encode" ? [{ path: path.join("."), steps: value.steps, sender }] : [],
      ),
    );
    return [...whole, ...members];
  });
}
