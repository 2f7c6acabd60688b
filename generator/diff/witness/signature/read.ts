import { JsonError } from "../../../../templates/runtime/errors.js";
import { readJson } from "../../../../templates/runtime/json/read.js";
import { readXml } from "../../../../templates/runtime/xml/read.js";
import { XmlError } from "../../../../templates/runtime/xml/xml-error.js";
import { openOperation } from "../../../model/opened.js";
import type { Protocol } from "../../../model/protocol.js";
import type { Operation } from "../../../model/provider.js";
import { isXml } from "../../../model/xml.js";
import type { Choices } from "../../../protocol/choose.js";
import { withFreeNames } from "../../../protocol/free-names.js";
import { httpInputs } from "../../../protocol/http-inputs.js";
import { messageInputs } from "../../../protocol/message-inputs.js";
import type { SignatureInputs } from "../../../protocol/segments.js";
import { xmlInputs } from "../../../protocol/xml-inputs.js";
import { wayOf, type MadeMessage } from "./messages.js";
import type { SignatureSide } from "./sides.js";

/** What a version of a spec reads of a message for its signature; undefined for one that it cannot read. */
export function readMessage(
  side: SignatureSide,
  message: MadeMessage,
  choices: Choices,
): SignatureInputs | undefined {
  const written = side.provider.operations.find(({ name }) => name === message.operation);
  if (written?.protocol !== side.protocol.name) return undefined;
  const protocol = withFreeNames(wayOf(side.protocol, message.of), choices);
  const operation = openOperation(written, side.protocol);
  try {
    return httpInputs(protocol, message.http, insideOf(protocol, operation, message));
  } catch (failure) {
    if (failure instanceof JsonError || failure instanceof XmlError) return undefined;
    throw failure;
  }
}

function insideOf(
  protocol: Protocol,
  operation: Operation,
  { http, opened }: MadeMessage,
): SignatureInputs {
  const { envelope } = protocol;
  if (isXml(envelope)) return xmlInputs(readXml(http.body), envelope, operation);
  const inner = opened === undefined ? undefined : readJson(opened);
  return messageInputs(readJson(http.body), protocol, operation, inner);
}
