import type { PackageContext } from "../../generator/artifacts/context.js";
import { bodyPathOf, bodyPlace, wholeBodyName } from "../../generator/model/body-place.js";
import { isXmlProtocol } from "../../generator/model/xml.js";
import type { Type } from "../../generator/model/type.js";
import type { WireObject, WireValue } from "../../templates/runtime/wire.js";
import type { Draw } from "./draw.js";
import type { Ends } from "./package.js";
import { anyText, anyValue } from "./values.js";

/** A message as the sender gives it, and the body in it. */
export interface RandomMessage {
  readonly given: WireObject;
  readonly body: WireObject;
}

export function anyMessage(draw: Draw, ends: Ends): RandomMessage {
  const { context, protocol, operation } = ends;
  const ofXml = isXmlProtocol(protocol);
  const text = () => (ofXml ? xmlText(anyText(draw)) : anyText(draw));
  const { request } = operation;
  const body = request.kind === "none" ? {} : bodyOf(draw, context, request.type, text);
  const place = bodyPlace(protocol.envelope, operation);
  const path = place === undefined || place.kind === "whole" ? [wholeBodyName] : bodyPathOf(place);
  const nested = path.reduceRight<WireValue>((inner, name) => ({ [name]: inner }), body);
  const head = place?.kind === "whole" ? {} : { head: { h1: text() || "h" } };
  return { given: { ...head, ...(nested as WireObject) }, body };
}

/** All fields that signatures read, and some of the others. */
function bodyOf(draw: Draw, context: PackageContext, type: Type, text: () => string): WireObject {
  if (type.kind !== "structure") return {};
  const { fields } = context.structure(type.name);
  const given = fields.filter(({ name }) => ["b", "c"].includes(name) || draw.percent(70));
  return Object.fromEntries(
    given.map((field) => [field.name, valueOf(draw, context, field.type, text)]),
  );
}

function valueOf(draw: Draw, context: PackageContext, type: Type, text: () => string): WireValue {
  switch (type.kind) {
    case "structure":
      return bodyOf(draw, context, type, text);
    case "json":
      return anyValue(draw, text, 2);
    case "boolean":
      return draw.percent(50);
    default:
      return text();
  }
}

/** Without characters that XML cannot say. */
function xmlText(text: string): string {
  return text.replaceAll("\u0000", "");
}
