import { parseDateFormat } from "../../../templates/runtime/date-format.js";
import { literal } from "../../emit/literal.js";
import type { Protocol } from "../../model/protocol.js";
import type { Type } from "../../model/type.js";
import type { FileScope } from "../file-scope.js";
import { headerParts, printHeaderValue, type HeaderPart } from "../message/headers.js";
import { type Placed, placedValues, type ValueMember } from "../message/members.js";

/** What says when a message was signed. */
export interface SigningTime {
  /** Where it does not stand in the envelope. */
  readonly header?: HeaderPart;
  readonly place: Placed<ValueMember>;
  /** Of dates; numbers are milliseconds since 1970. */
  readonly format?: string;
}

/** The member or header that a receiver can hold to a limit of age; undefined where there is none, or no such limit. */
export function heldTime({ limits, transport, envelope }: Protocol): SigningTime | undefined {
  if (limits?.expires === undefined) return undefined;
  const places: readonly Pick<SigningTime, "header" | "place">[] = [
    ...placedValues(envelope.members).map((place) => ({ place })),
    ...headerParts(transport.headers).map((header) => ({ header, place: header })),
  ];
  for (const found of places) {
    const { role, field } = found.place.member;
    if (role !== "signed-at") continue;
    const { type } = field;
    if (isMilliseconds(type)) return found;
    if (isMoment(type)) return { ...found, format: type.format };
  }
  return undefined;
}

function isMilliseconds(type: Type): boolean {
  return type.kind === "epoch-ms" || (type.kind === "text" && type.of.kind === "epoch-ms");
}

/** Whether it names a moment of a day; a day alone is no time to hold anybody to. */
function isMoment(type: Type): type is Extract<Type, { readonly kind: "datetime" }> {
  if (type.kind !== "datetime") return false;
  const parts = parseDateFormat(type.format).flatMap((token) =>
    token.kind === "part" ? [token.part] : [],
  );
  return (["year", "month", "day", "hour", "minute"] as const).every((part) =>
    parts.includes(part),
  );
}

/** `{ expiresMs: 300000, signedAt: ({ envelope }) => Number(textAt(envelope, ["timestamp"])) }`, or nothing. */
export function printFreshness(scope: FileScope, protocol: Protocol): string {
  const held = heldTime(protocol);
  if (held === undefined) return "";
  const { place, format, header } = held;
  const text = header
    ? printHeaderValue(scope, header)
    : `${scope.runtime("textAt")}(envelope, ${literal(place.path)})`;
  const zone = literal(scope.context.provider.zone ?? "UTC");
  const moment =
    format === undefined
      ? `Number(${text})`
      : `${scope.runtime("instantOf")}(${text} ?? "", ${literal(format)}, ${zone})`;
  const parameters = header ? "_message, request" : "{ envelope }";
  const expires = literal(protocol.limits?.expires ?? 0);
  return `{ expiresMs: ${expires}, signedAt: (${parameters}) => ${moment} }`;
}
