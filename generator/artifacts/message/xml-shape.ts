import { literal } from "../../emit/literal.js";
import { envelopeName } from "../../model/envelopes.js";
import { receivedValidatorName } from "../../model/names.js";
import type { ProtocolExchange } from "../../model/served.js";
import { hasOwnRoots } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { readsElement, signatureInputs } from "../signing/inputs.js";
import { placedPath, signedPlaces } from "./signed.js";

/** What is known of an XML message that is received: `{ structure: …, signed: [["requestBody"]] }`; `more` are other members. */
export function printXmlShape(
  scope: FileScope,
  exchange: ProtocolExchange,
  of: "envelope" | "reply",
  more: readonly string[],
): string {
  const { protocol } = exchange;
  const { envelope } = protocol;
  const structure = scope.context.structure(envelopeName(protocol.name, of));
  const validator = scope.imports.use("./validators.js", receivedValidatorName(structure));
  const signed = signedElements(exchange);
  const members = [
    ...(envelope.root === undefined || hasOwnRoots(envelope)
      ? []
      : [`root: ${literal(envelope.root)}`]),
    `structure: ${validator}.structure`,
    ...(signed.length === 0 ? [] : [`signed: ${literal(signed)}`]),
    ...more,
  ];
  return `{ ${members.join(", ")} }`;
}

/** The elements that a message's signature is made over, under any choice. */
function signedElements(exchange: ProtocolExchange): readonly (readonly string[])[] {
  const paths = signedPlaces(exchange.protocol)
    .flatMap(({ signature }) => signatureInputs(signature, true))
    .flatMap(({ of }) => (readsElement(of) ? [placedPath(exchange, of.path)] : []));
  return paths.filter((path) => path.length > 0);
}
