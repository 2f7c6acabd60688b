import { findOne } from "../../templates/runtime/xml/find.js";
import { signedElement, type SignedElement } from "../../templates/runtime/xml/open.js";
import type { XmlDocument } from "../../templates/runtime/xml/element.js";
import { bodyPathOf, bodyPlace } from "../model/body-place.js";
import type { Envelope } from "../model/protocol.js";
import type { Operation } from "../model/provider.js";
import type { SignatureInputs } from "./segments.js";
import { signedPath } from "./signed-path.js";

/** What a signature reads of an XML message, as the compiled code does. Throws XmlError and DecodeError. */
export function xmlInputs(
  xml: XmlDocument,
  envelope: Envelope,
  operation: Pick<Operation, "fills">,
): SignatureInputs {
  const place = bodyPlace(envelope, operation);
  const body = place === undefined ? [] : bodyPathOf(place);
  const find = (path: readonly string[]): SignedElement | undefined =>
    signedElement({ xml }, signedPath(envelope, body, path));
  return {
    source: (path, slice) => find(path)?.[slice],
    leaves: (path) => find(path)?.leaves,
    field: (path) => find(path)?.text,
    object: () => undefined,
    header: () => undefined,
    http: (part) => (part === "body" ? xml.text : undefined),
  };
}

/** The text of an element; undefined where there is none. */
export function xmlText(xml: XmlDocument, path: readonly string[]): string | undefined {
  return findOne(xml.root, path)?.text;
}
