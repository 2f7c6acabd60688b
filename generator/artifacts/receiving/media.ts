import { literal } from "../../emit/literal.js";
import type { Protocol } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { printOpenable } from "../signing/printing.js";
import { contents, isJsonContent, mediaType } from "../message/contents.js";

/**
 * The media types of a protocol's requests, without parameters, as a list. Where choices differ in how a message is carried,
 * and not in what JSON is called, a function of the options.
 */
export function printMediaTypes({ transport: { content } }: Protocol): string {
  if (contents(content).every(isJsonContent)) {
    return literal([...new Set(contents(content).map(mediaType))]);
  }
  const types = printOpenable(content, (one) => literal(one === "query" ? [] : [mediaType(one)]));
  return isOpen(content) ? `(options) => ${types}` : types;
}
