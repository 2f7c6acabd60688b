import { isDeepStrictEqual } from "node:util";
import type { Type, TypeKind } from "../../model/type.js";

/** How two types of different kinds are to each other. All take what a change of `type.kind` has: two types. */

export function isListChange(from: unknown, to: unknown): boolean {
  return (kindOf(from) === "list") !== (kindOf(to) === "list");
}

/** Texts that hold numbers, JSON or Base64 of the same, and the same as it is. */
export function isEncodingChange(from: unknown, to: unknown): boolean {
  return isDeepStrictEqual(decoded(from as Type), decoded(to as Type));
}

/** Codes that travel in the same form as what was there. */
export function isBecomingCode(from: unknown, to: unknown): boolean {
  const type = to as Type;
  return type.kind === "code" && kindOf(from) === type.wire;
}

export function isBecomingText(from: unknown, to: unknown): boolean {
  return isBecomingCode(to, from);
}

export function isBecomingKnown(from: unknown, to: unknown): boolean {
  return unknown.has(kindOf(from)) && !unknown.has(kindOf(to));
}

export function isBecomingUnknown(from: unknown, to: unknown): boolean {
  return isBecomingKnown(to, from);
}

/** Every number of the one is a number of the other. */
export function isWidened(from: unknown, to: unknown): boolean {
  const [was, is] = [numbers.indexOf(kindOf(from)), numbers.indexOf(kindOf(to))];
  return was >= 0 && is > was && isUnbound(to);
}

export function isNarrowed(from: unknown, to: unknown): boolean {
  return isWidened(to, from);
}

const unknown: ReadonlySet<TypeKind> = new Set(["json", "opaque"]);

/** From narrow to wide. */
const numbers: readonly TypeKind[] = ["int", "long", "decimal"];

/** A decimal of so many digits does not hold every whole number. */
function isUnbound(type: unknown): boolean {
  const { kind, precision } = type as Type & { readonly precision?: number };
  return kind !== "decimal" || precision === undefined;
}

function decoded(type: Type): Type {
  return type.kind === "json-text" || type.kind === "base64" || type.kind === "text"
    ? decoded(type.of)
    : type;
}

function kindOf(type: unknown): TypeKind {
  return (type as Type).kind;
}
