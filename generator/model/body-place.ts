import type { Envelope, Member, Pipeline } from "./protocol.js";
import { membersBelow } from "./members.js";
import type { Operation } from "./provider.js";

/** Where the body of a message stands. */
export type BodyPlace =
  /** In a member of its own. */
  | { readonly kind: "member"; readonly path: readonly string[] }
  /** Encoded, perhaps encrypted, in the text of a member. */
  | { readonly kind: "sealed"; readonly path: readonly string[]; readonly steps: Pipeline }
  /** There is no envelope: the message is the body. In code it stands under `body`. */
  | { readonly kind: "whole" };

/** Where the body of an operation stands in an envelope; undefined where an envelope has no place for one. */
export function bodyPlace(
  envelope: Envelope,
  operation: Pick<Operation, "fills">,
): BodyPlace | undefined {
  if (envelope.members.length === 0) return { kind: "whole" };
  for (const { member, path } of membersBelow(envelope.members)) {
    if (member.kind === "body") {
      return { kind: "member", path: path.map((name) => bodyMember(operation, name)) };
    }
    const steps = sealSteps(member);
    if (steps !== undefined) return { kind: "sealed", path, steps };
  }
  return undefined;
}

/** The path of the body in what travels; none for the whole message. */
export function bodyPathOf(place: BodyPlace): readonly string[] {
  return place.kind === "whole" ? [] : place.path;
}

/** The name of an envelope's member that holds the body, for one operation. */
export function bodyMember({ fills }: Pick<Operation, "fills">, name: string): string {
  return name.replaceAll("{operation.body}", () => fills["body"] ?? "");
}

/** What happens to the body before it is the text of a member; undefined for members that hold no body. */
export function sealSteps(member: Member): Pipeline | undefined {
  if (member.kind !== "value" || member.value?.kind !== "encode") return undefined;
  return member.value.of === "body" ? member.value.steps : undefined;
}

/** The name of the body in code where there is no envelope around it. */
export const wholeBodyName = "body";
