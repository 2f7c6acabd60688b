import type { Protocol, Segment, Signature } from "../model/protocol.js";
import { choicesOf } from "./pipelines.js";
import { membersBelow } from "../model/members.js";
import { valueMembersOf, type Way } from "./walk.js";

/** The signatures that one way's members or headers hold, with the path of the place inside the envelope. */
export function signaturesOf(
  protocol: Protocol,
  way: Way,
): readonly {
  readonly signature: Signature;
  readonly path: readonly string[];
  readonly outside: boolean;
}[] {
  return valueMembersOf(way).flatMap(({ member, path }) =>
    choicesOf(member.value).flatMap((value) => {
      if (value.kind !== "signature") return [];
      const signature = protocol.signatures.find((one) => one.name === value.signature);
      return signature ? [{ signature, path, outside: isAmong(way.outside, member) }] : [];
    }),
  );
}

function isAmong(members: Way["outside"], member: object): boolean {
  return membersBelow(members).some((one) => one.member === member);
}

/** Whether what a segment reads includes the member at `path` of the way's envelope or message. */
export function covers(segment: Segment, path: readonly string[], way: Way): boolean {
  switch (segment.kind) {
    case "raw":
    case "field":
    case "leaves":
      return (
        isPrefix(segment.path, path) ||
        // An encoded member holds the whole message, and with it each of its members.
        (isInMessage(way, path) &&
          (isPrefix(segment.path, ["message", ...path]) || holdsMessage(way, segment.path)))
      );
    case "http":
      return segment.part === "body";
    case "fields":
      return pairsCover(segment.pairs, path);
    default:
      return false;
  }
}

function pairsCover(
  { from, include, exclude }: Extract<Segment, { readonly kind: "fields" }>["pairs"],
  path: readonly string[],
): boolean {
  const start = from === "envelope" || from === "message" ? [] : from.split(".");
  if (from === "body" || from === "query" || from === "headers" || !isPrefix(start, path))
    return false;
  const name = path[start.length] ?? "";
  return !exclude.includes(name) && (include === undefined || include.includes(name));
}

function isPrefix(start: readonly string[], path: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name);
}

function holdsMessage(way: Way, path: readonly string[]): boolean {
  return valueMembersOf(way).some(
    (one) =>
      one.path.join(".") === path.join(".") &&
      choicesOf(one.member.value).some(
        (value) => value.kind === "encode" && value.of === "message",
      ),
  );
}

function isInMessage(way: Way, path: readonly string[]): boolean {
  return membersBelow(way.message?.members ?? []).some(
    (one) => one.path.join(".") === path.join("."),
  );
}
