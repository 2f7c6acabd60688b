import { readJson, type JsonDocument } from "../../../templates/runtime/json/read.js";
import { valueAt } from "../../../templates/runtime/members.js";
import { isObject, type WireValue } from "../../../templates/runtime/wire.js";
import { readXml } from "../../../templates/runtime/xml/read.js";
import type { MessageDocument } from "../../protocol/message-document.js";
import type { OpenedMessage } from "../reading/opened-message.js";
import type { Way } from "../reading/ways.js";
import { maskedJson } from "./masked-json.js";
import { maskedXml } from "./masked-xml.js";
import { redacted, veiled } from "./redacted.js";

/** A message of which everything may be shown, tokens in the place of what may not: whatever reads the message reads it. */
export interface MaskedMessage {
  readonly message: MessageDocument;
  /** What travels sealed. */
  readonly content?: JsonDocument;
}

export function maskMessage(opened: OpenedMessage, way: Way): MaskedMessage {
  const { message, table, seal } = opened;
  const tree = redacted(opened, way);
  if (message.kind === "xml") {
    const shown = opened.misread === undefined ? tree : {};
    return {
      message: { kind: "xml", xml: readXml(maskedXml(message.xml, table.structure, shown)) },
    };
  }
  const whole = table.isWrapped ? inside(tree, ["body"]) : tree;
  const outer = seal === undefined ? whole : veiled(whole, seal.sealed.path, "sealed");
  const json = readJson(maskedJson(message.json.text, message.json.value, outer));
  if (seal?.content === undefined) return { message: { kind: "json", json } };
  const { text } = seal.content;
  const inner = inside(tree, seal.sealed.path);
  const content = readJson(maskedJson(text, seal.content.value, inner));
  return { message: { kind: "json", json }, content };
}

function inside(tree: WireValue, path: readonly string[]): WireValue {
  return (isObject(tree) ? valueAt(tree, path) : undefined) ?? null;
}
