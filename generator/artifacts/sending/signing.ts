import { literal } from "../../emit/literal.js";
import { bodyPlace } from "../../model/body-place.js";
import { signatureNames } from "../../model/protocol-names.js";
import type { Protocol, SegmentSource } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, samePath, type ValueMember } from "../message/members.js";
import {
  coversBody,
  pathOf,
  placedPath,
  printReceived,
  type SignedPlace,
  signerArguments,
} from "../message/signed.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { printOpenable } from "../signing/printing.js";
import { printBody } from "./body.js";
import { headerName, type Made } from "./member-texts.js";

/** The statements that sign a request over the texts that were made. */
export function printSigning(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  { signature, in: where }: SignedPlace,
  made: readonly Made[],
): readonly string[] {
  const inputs = signatureInputs(signature).map(({ property, of }) => {
    const known = knownText(scope, exchange, operation, of, made);
    return { property, text: known ?? printRead(scope, exchange, of), known: known !== undefined };
  });
  const parts = inputs.map(({ property, text }) => `${property}: ${text}`);
  const isKnown = inputs.every(({ known }) => known);
  const sender = needsSender(signature) ? `sender: ${literal(operation.from)}` : "";
  const whole = isKnown
    ? `{ ${[...parts, ...(sender ? [sender] : [])].join(", ")} }`
    : `${scope.runtime("requirePresent")}({ ${parts.join(", ")} })`;
  const input = isKnown || sender === "" ? whole : `{ ...${whole}, ${sender} }`;
  const sign = scope.imports.use("./signer.js", signatureNames(exchange.protocol, signature).sign);
  const passed = [input, ...signerArguments(scope.context.provider, signature)].join(", ");
  const readsMessage = inputs.some(({ text }) => /\bunsigned\b/u.test(text));
  return [
    ...(readsMessage ? [printUnsigned(scope, exchange.protocol, operation, made)] : []),
    `const sign = ${sign}(${passed});`,
    ...(where === "envelope" ? [`const signText = ${scope.runtime("writeJson")}(sign);`] : []),
  ];
}

/** The message before the signature stands in it. */
function printUnsigned(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  made: readonly Made[],
): string {
  const body = printBody(scope, protocol, operation, made);
  return `const unsigned = ${scope.runtime("openJson")}(${body});`;
}

/** The names below `body` that a segment reads. */
function bodyPathIn(protocol: Protocol, segment: SegmentSource): readonly string[] | undefined {
  return coversBody(protocol, segment) ? pathOf(segment).slice(1) : undefined;
}

/** What a segment reads, where a variable holds it. */
function knownText(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  of: SegmentSource,
  made: readonly Made[],
): string | undefined {
  const place = bodyPlace(exchange.protocol.envelope, operation);
  const inBody = bodyPathIn(exchange.protocol, of);
  if (place?.kind === "sealed" && inBody !== undefined) return printOpened(scope, of, inBody);
  if (of.kind !== "raw") return undefined;
  const source = placedPath(exchange, of.path);
  return made.find(({ path }) => samePath(path, source))?.name;
}

/** What a segment reads of a sealed body, which is in `plain` and `plainText`; undefined below its first level. */
function printOpened(
  scope: FileScope,
  of: SegmentSource,
  path: readonly string[],
): string | undefined {
  if (path.length === 0) return of.kind === "raw" ? "plainText" : "plain";
  const at = of.kind === "fields" ? "objectAt" : "textAt";
  if (of.kind !== "raw") return `${scope.runtime(at)}(plain, ${literal(path)})`;
  return `${scope.runtime("sourceAt")}(${scope.runtime("openJson")}(plainText), ${literal(path)})`;
}

/** What a segment reads of the message, before the signature stands in it. */
function printRead(scope: FileScope, exchange: ProtocolExchange, source: SegmentSource): string {
  const { transport } = exchange.protocol;
  if (source.kind === "header") {
    const header = placedValues(transport.headers).find(({ member }) =>
      sameHeader(member, source.name),
    );
    return header === undefined ? "undefined" : headerName(header.path);
  }
  if (source.kind === "http" && source.part === "method") {
    return printOpenable(transport.method, literal);
  }
  return printReceived(scope, exchange, source, "unsigned");
}

function sameHeader({ field }: ValueMember, name: string): boolean {
  return field.name.toLowerCase() === name.toLowerCase();
}
