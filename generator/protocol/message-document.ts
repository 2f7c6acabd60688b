import type { JsonDocument } from "../../templates/runtime/json/read.js";
import type { XmlDocument } from "../../templates/runtime/xml/element.js";
import { scalarText } from "./message-inputs.js";
import { refusing } from "./run-steps.js";
import type { Refusal } from "./segments.js";
import { xmlText } from "./xml-inputs.js";

/** A message as it travels, read strictly. */
export type MessageDocument =
  | { readonly kind: "json"; readonly json: JsonDocument }
  | { readonly kind: "xml"; readonly xml: XmlDocument };

/** The whole text of a message. */
export function documentText(message: MessageDocument): string {
  return message.kind === "xml" ? message.xml.text : message.json.text;
}

/** The text of a member; undefined where there is none, refused where there are two. */
export function textIn(
  message: MessageDocument,
  path: readonly string[],
): string | undefined | Refusal {
  return refusing(() =>
    message.kind === "xml" ? xmlText(message.xml, path) : scalarText(message.json.value, path),
  );
}
