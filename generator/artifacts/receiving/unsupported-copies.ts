import type { Envelope } from "../../model/protocol.js";
import type { Type } from "../../model/type.js";
import type { Unsupported } from "../context.js";
import type { Feature } from "../features.js";
import { literalText } from "../message/literal-text.js";
import { placedValues, samePath, sourceOf, type ValueMember } from "../message/members.js";

/** Members that repeat others of the same message, where those have no text that could stand twice. */
export function unsupportedCopies(
  { members }: Envelope,
  way: "request" | "reply",
): readonly Unsupported[] {
  const placed = placedValues(members);
  return placed.flatMap(({ member }) => {
    const source = sourceOf(member);
    if (source?.kind !== "same-as") return [];
    const of = placed.find(({ path }) => samePath(path, source.path));
    const what = problemOf(member, of?.member, way);
    return what === undefined ? [] : [{ element: member, what }];
  });
}

function problemOf(
  member: ValueMember,
  of: ValueMember | undefined,
  way: "request" | "reply",
): Feature | undefined {
  if (of === undefined) return "a member that repeats what is no value of the envelope";
  switch (sourceOf(of)?.kind) {
    case "same-as":
      return "a member that repeats one that repeats another";
    case "signature":
    case "encode":
      return "a member that repeats what is made of others";
    case "uuid":
      if (way === "reply") return "a reply's member that repeats a new UUID";
      break;
    default:
      break;
  }
  return isText(member.field.type) === isText(of.field.type)
    ? undefined
    : "a member that repeats one of another form";
}

/** Whether values of the type stand in quotes. */
function isText(type: Type): boolean {
  return literalText(type, "0") !== "0";
}
