import { writeJson } from "../../../../templates/runtime/json/write.js";
import { NumberText, type WireObject, type WireValue } from "../../../../templates/runtime/wire.js";
import { bodyMember, sealSteps } from "../../../model/body-place.js";
import { memberName } from "../../../model/members.js";
import type { Member } from "../../../model/protocol.js";
import type { Operation } from "../../../model/provider.js";
import type { Type } from "../../../model/type.js";

/** What made-up members are made from. */
export interface MemberMaking {
  readonly operation: Operation;
  readonly body: WireValue | undefined;
  /** Another one, other values. */
  readonly variant: number;
  /** Without what may be left out. */
  readonly isSparse: boolean;
  /** Told what a member holds sealed, as JSON text. */
  readonly seal: (opened: string) => void;
}

/** The members of an envelope or group as an object of made-up values around a body. */
export function objectOf(members: readonly Member[], making: MemberMaking): WireObject {
  return Object.fromEntries(
    members.flatMap((member, index) => {
      const value = valueOf(member, { ...making, variant: making.variant + index });
      return value === undefined ? [] : [[nameOf(member, making), value] as const];
    }),
  );
}

function nameOf(member: Member, { operation }: MemberMaking): string {
  return bodyMember(operation, memberName(member));
}

function valueOf(member: Member, making: MemberMaking): WireValue | undefined {
  if (member.kind === "body") return making.body;
  if (member.kind === "group") {
    const inside = objectOf(member.members, making);
    return member.seal === undefined ? inside : sealed(inside, making);
  }
  if (sealSteps(member) !== undefined) return sealed(making.body ?? {}, making);
  const { field, value } = member;
  if (making.isSparse && field.required.kind !== "always") return undefined;
  return value?.kind === "literal" ? value.text : scalarOf(field.type, making.variant);
}

/** Ciphertext cannot be told from any other text: what is sealed stands beside it. */
function sealed(value: WireValue, { seal }: MemberMaking): string {
  const text = writeJson(value);
  seal(text);
  return Buffer.from(text).toString("base64");
}

function scalarOf(type: Type, variant: number): WireValue {
  switch (type.kind) {
    case "int":
    case "long":
    case "epoch-ms":
      return 1_700_000_000 + variant;
    case "decimal":
      return new NumberText(`${variant}.50`);
    case "boolean":
      return variant % 2 === 0;
    case "list":
      return [];
    case "map":
    case "structure":
    case "union":
    case "json":
      return { a: textOf(variant) };
    default:
      return textOf(variant);
  }
}

/** A made-up text, each fourth one of characters that are written in several ways. */
export function textOf(variant: number): string {
  return variant % 4 === 3 ? `测 试&=/+${variant}` : `x${variant}`;
}
