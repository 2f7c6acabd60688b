import type { Protocol, Segment } from "../../model/protocol.js";
import type { ProtocolExchange } from "../../model/served.js";
import { headerParts, type HeaderPart } from "../message/headers.js";
import { placedValues } from "../message/members.js";
import { pairsPath, placedPath, signedPlaces } from "../message/signed.js";
import { sourcesOf } from "../message/sources.js";
import { heldTime, type SigningTime } from "../receiving/freshness.js";
import { carriedCredentials } from "../receiving/verify.js";
import { allSegments } from "../signing/inputs.js";
import { deliveryTexts, limitTexts } from "./delivery.js";
import { code, codes } from "./markdown.js";

/** What somebody who relies on a protocol has to know. */
export function protocolWarnings(served: ProtocolExchange): readonly string[] {
  const { protocol } = served;
  return [
    ...signatureWarnings(served),
    ...addressWarnings(served.protocol),
    ...freshnessWarnings(served),
    ...uncheckedWarnings(protocol),
    ...limitTexts(protocol.limits, heldTime(protocol) !== undefined),
    ...deliveryTexts(protocol.delivery),
  ];
}

function signatureWarnings(served: ProtocolExchange): readonly string[] {
  const places = signedPlaces(served.protocol);
  if (places.length === 0) return [unsignedWarning(served)];
  const paths = served.operations.flatMap(({ dispatch }) => dispatch.map(({ path }) => path));
  const uncovered = paths.filter(
    // Where a choice says which signature there is, each of them must.
    (path) =>
      !places.every(({ signature }) =>
        allSegments(signature).some((segment) => covers(served, segment, path)),
      ),
  );
  const names = [...new Set(uncovered.map((path) => path.join(".")))];
  if (names.length === 0) return [];
  return [
    `**The signature does not cover ${codes(names)}.** A valid message can be sent again as another kind, and will verify. Do not let the kind alone decide about money or policies: look at the body, or ask the partner.`,
  ];
}

/** What stands between the sender and the receiver may change the address. */
function addressWarnings(protocol: Protocol): readonly string[] {
  const segments = signedPlaces(protocol).flatMap(({ signature }) => allSegments(signature));
  const parts = new Set(segments.flatMap((one) => (one.kind === "http" ? [one.part] : [])));
  const isPathSigned = parts.has("path") || parts.has("path-and-query");
  return isPathSigned
    ? [
        "The signature covers the path as the partner sends it. A proxy in front of the receiver must not rewrite it.",
      ]
    : [];
}

function unsignedWarning({ protocol }: ProtocolExchange): string {
  const carried = carriedCredentials(protocol).map(({ path }) => path.join("."));
  return carried.length === 0
    ? "**Messages are not signed.** Whoever knows the address can send one. Let only the partner's network reach it."
    : `**Messages are not signed.** ${codes(carried)} in each of them is compared, and whoever has seen one message can make others. Receive them over TLS alone.`;
}

/** Whether a segment of a signature covers the member at `path`. */
export function covers(
  served: ProtocolExchange,
  segment: Segment,
  path: readonly string[],
): boolean {
  switch (segment.kind) {
    case "http":
      return segment.part === "body";
    case "raw":
    case "field":
    case "leaves":
      return startsWith(path, placedPath(served, segment.path));
    case "fields": {
      const from = pairsPath(served, segment.pairs.from);
      const name = path[from.length] ?? "";
      const { include, exclude } = segment.pairs;
      return startsWith(path, from) && !exclude.includes(name) && (include?.includes(name) ?? true);
    }
    default:
      return false;
  }
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => name === path[index]);
}

/** Whether a segment of a signature covers a header, or a parameter of one. */
function coversHeader(segment: Segment, { path, scheme }: HeaderPart): boolean {
  if (segment.kind === "fields") {
    const { from, include, exclude } = segment.pairs;
    const name = path.join(".");
    return from === "headers" && !exclude.includes(name) && (include?.includes(name) ?? true);
  }
  if (segment.kind !== "header") return false;
  const name = segment.name.toLowerCase();
  return name === path.join(".").toLowerCase() || (!scheme && name === path[0]?.toLowerCase());
}

/** What the document has checked by the receiver, and this receiver leaves to whoever deploys it: headers. */
function uncheckedWarnings(protocol: Protocol): readonly string[] {
  const segments = signedPlaces(protocol).flatMap(({ signature }) => allSegments(signature));
  const checked: readonly string[] = ["signature", "credential", "key-id"];
  const unchecked = headerParts(protocol.transport.headers).filter(
    (part) =>
      part.member.field.required.kind === "always" &&
      !sourcesOf(part.member).some(({ source }) => checked.includes(source.kind)) &&
      !segments.some((segment) => coversHeader(segment, part)),
  );
  if (unchecked.length === 0) return [];
  const names = codes(unchecked.map(({ path }) => path.join(".")));
  return [
    `**The receiver does not check ${names}.** Only the signature decides. Where the value matters, compare it in front of the receiver or in the handler.`,
  ];
}

function freshnessWarnings(served: ProtocolExchange): readonly string[] {
  const { protocol } = served;
  const held = heldTime(protocol);
  if (held !== undefined) return isTimeSigned(served, held) ? [] : [unsignedTimeWarning(held)];
  const members = [
    ...placedValues(protocol.envelope.members),
    ...headerParts(protocol.transport.headers),
  ];
  const dated = members.filter(({ member }) => member.role === "signed-at");
  if (dated.length > 0) {
    const names = codes(dated.map(({ path }) => path.join(".")));
    return [
      `The receiver does not compare ${names} with the clock: how old a message may be is for your handler to say.`,
    ];
  }
  return [
    "**Nothing in a message says when it was signed.** An old one stays valid for ever, and the inbox is the only defence against its replay. `memoryInbox` forgets when the process ends: use a store that does not, and let it remember for as long as a replay could hurt.",
  ];
}

/** Whether the signature covers the time, so that nobody can send an old message under a new one. */
function isTimeSigned(served: ProtocolExchange, { header, place }: SigningTime): boolean {
  const segments = signedPlaces(served.protocol).flatMap(({ signature }) => allSegments(signature));
  return segments.some((segment) =>
    header === undefined ? covers(served, segment, place.path) : coversHeader(segment, header),
  );
}

function unsignedTimeWarning({ place }: SigningTime): string {
  return `**The signature does not cover ${code(place.path.join("."))}.** Whoever has an old message can send it again under a new time. Against that the inbox is the only defence: use a store that remembers for as long as a replay could hurt.`;
}
