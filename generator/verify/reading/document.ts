import { DecodeError, JsonError } from "../../../templates/runtime/errors.js";
import { writeJson } from "../../../templates/runtime/json/write.js";
import { readJson } from "../../../templates/runtime/json/read.js";
import { readForm } from "../../../templates/runtime/receiver/form.js";
import { urlPart } from "../../../templates/runtime/signing/http-part.js";
import { jsonNumber, wireNumber, type WireValue } from "../../../templates/runtime/wire.js";
import { readXml } from "../../../templates/runtime/xml/read.js";
import { XmlError } from "../../../templates/runtime/xml/xml-error.js";
import type { FieldType, Structure } from "../../../templates/runtime/validation/structure.js";
import type { Language, Words } from "../../diagnostics/language.js";
import type { MessageDocument } from "../../protocol/message-document.js";
import { runtimeWords } from "../../protocol/runtime-words.js";
import type { Captured } from "./captured.js";

/** How the members of a message travel. */
export type Content = "json" | "xml" | "form" | "query";

/** A body that was read, or why it cannot be. */
export type ReadBody =
  | { readonly content: Content; readonly message: MessageDocument }
  | { readonly content: Content | undefined; readonly refused: string; readonly offset?: number };

/** Reads a body strictly, as what it looks like. */
export function readBody(captured: Captured, language: Language): ReadBody {
  const content = contentOf(captured);
  if (content === undefined) return { content, refused: "" };
  try {
    return { content, message: read(content, captured) };
  } catch (error) {
    if (error instanceof JsonError || error instanceof XmlError) {
      return { content, refused: withoutOffset(error)[language], offset: error.offset };
    }
    if (error instanceof DecodeError) return { content, refused: runtimeWords(error)[language] };
    throw error;
  }
}

/** A form's texts as the numbers and booleans that the table has at their places, as a receiver takes them. */
export function typedForm(message: MessageDocument, { fields }: Structure): MessageDocument {
  if (message.kind !== "json") return message;
  const texts = message.json.value as { readonly [name: string]: string };
  const members = Object.entries(texts).map(([name, text]): [string, WireValue] => {
    const field = fields.find((each) => each.name === name);
    return [name, field === undefined ? text : meant(text, field.type)];
  });
  return { kind: "json", json: readJson(writeJson(Object.fromEntries(members))) };
}

function contentOf({ body, headers, url }: Captured): Content | undefined {
  const text = body.trimStart();
  if (text.startsWith("{") || text.startsWith("[")) return "json";
  if (text.startsWith("<")) return "xml";
  if (text === "" && url?.includes("?")) return "query";
  const media = headers["content-type"] ?? "";
  if (/x-www-form-urlencoded/i.test(media)) return "form";
  if (/json/i.test(media)) return "json";
  if (/xml/i.test(media)) return "xml";
  return /^[^\s=&]+=[^\s&]*(?:&[^\s=&]+=[^\s&]*)*\s*$/.test(text) ? "form" : undefined;
}

function read(content: Content, { body, url = "" }: Captured): MessageDocument {
  switch (content) {
    case "json":
      return { kind: "json", json: readJson(body) };
    case "xml":
      return { kind: "xml", xml: readXml(body) };
    case "form":
    case "query": {
      const text = content === "form" ? body.trimEnd() : urlPart(url, "query");
      return { kind: "json", json: readJson(writeJson(readForm(text, maxMembers))) };
    }
  }
}

const maxMembers = 20_000;

function meant(text: string, type: FieldType): WireValue {
  const isNumber =
    ["int", "long", "decimal"].includes(type.kind) || (type.kind === "code" && type.wire === "int");
  if (isNumber && jsonNumber.test(text)) return wireNumber(text);
  return type.kind === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

/** Where it is, is said by line and column. */
export function withoutOffset({ message }: Error): Words {
  return runtimeWords({ message: message.replace(/ at offset [0-9]+$/, "") });
}
