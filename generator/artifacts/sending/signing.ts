import { literal } from "../../emit/literal.js";
import { bodyPlace } from "../../model/body-place.js";
import { envelopeName } from "../../model/envelopes.js";
import { validatorName } from "../../model/names.js";
import { signatureNames } from "../../model/protocol-names.js";
import type { Protocol, SegmentSource, ValueSource } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { headerPart } from "../message/headers.js";
import { isEncoded } from "../message/encoding.js";
import { samePath } from "../message/members.js";
import { printSignerArguments } from "../message/needs.js";
import {
  coversBody,
  pathOf,
  placedPath,
  printReceived,
  signedHeaders,
  type SignedPlace,
} from "../message/signed.js";
import { mayBeNone, printChosen, sourcesOf } from "../message/sources.js";
import { printMemberText } from "../message/texts.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { printOpenable } from "../signing/printing.js";
import { printBody } from "./body.js";
import { isCarried } from "./carry.js";
import { headerName, type Made } from "./member-texts.js";
import { sealedValue } from "./seal-message.js";
import { printText } from "./values.js";

/** The statements that sign a request over the texts that were made; several places are choices, one of which holds. */
export function printSigning(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  places: readonly SignedPlace[],
  made: readonly Made[],
  path: string,
): readonly string[] {
  const [first] = places;
  if (first === undefined) return [];
  const { protocol } = exchange;
  const { in: where, place } = first;
  const signs = places.map((each) => ({
    chosen: each.chosen,
    sign: printSign(scope, exchange, operation, each, made, path),
  }));
  const sign = sourcesOf(place.member).reduceRight<string | undefined>((otherwise, each) => {
    const found = signs.find(({ chosen }) => chosen?.choice === each.chosen?.choice)?.sign;
    const value = found ?? printOther(scope, protocol, place.member, each.source);
    return otherwise === undefined || each.chosen === undefined
      ? value
      : `${printChosen(each.chosen)} ? ${value} : ${otherwise}`;
  }, undefined);
  const readsMessage = signs.some((each) => /\bunsigned\b/u.test(each.sign));
  return [
    ...(readsMessage ? [printUnsigned(scope, protocol, operation, where, made)] : []),
    `const sign = ${sign ?? "undefined"};`,
    ...(where === "envelope" ? [printSignText(scope, protocol, place.member)] : []),
  ];
}

/** The statement that makes the signature's member, which a choice may leave out. */
function printSignText(
  scope: FileScope,
  { envelope }: Protocol,
  member: SignedPlace["place"]["member"],
): string {
  const text = printMemberText(scope, envelope, member.field.name, "sign");
  const made = mayBeNone(member) ? `sign === undefined ? undefined : ${text}` : text;
  return `const signText = ${made};`;
}

/** What stands in the place of the signature under another choice. */
function printOther(
  scope: FileScope,
  protocol: Protocol,
  { field }: SignedPlace["place"]["member"],
  source: ValueSource,
): string {
  return source.kind === "none" ? "undefined" : printText(scope, protocol, field, source);
}

/** One signature. */
function printSign(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  { signature, in: where }: SignedPlace,
  made: readonly Made[],
  path: string,
): string {
  const ofXml = isXml(exchange.protocol.envelope);
  const inputs = signatureInputs(signature, ofXml).map(({ property, of }) => {
    const known =
      writtenText(exchange, where, of) ?? knownText(scope, exchange, operation, of, made);
    return {
      property,
      text: known ?? printRead(scope, exchange, of, path),
      known: known !== undefined,
    };
  });
  const parts = inputs.map(({ property, text }) => `${property}: ${text}`);
  const isKnown = inputs.every(({ known }) => known);
  const sender = needsSender(signature) ? `sender: ${literal(operation.from)}` : "";
  const whole = isKnown
    ? `{ ${[...parts, ...(sender ? [sender] : [])].join(", ")} }`
    : `${scope.runtime("requirePresent")}({ ${parts.join(", ")} })`;
  const input = isKnown || sender === "" ? whole : `{ ...${whole}, ${sender} }`;
  const sign = scope.imports.use("./signer.js", signatureNames(exchange.protocol, signature).sign);
  const passed = [input, ...printSignerArguments(scope, exchange.protocol, signature)];
  return `${sign}(${passed.join(", ")})`;
}

/** The HTTP body, where it is written before the signature is made: the signature stands outside of it. */
function writtenText(
  { protocol }: ProtocolExchange,
  where: SignedPlace["in"],
  of: SegmentSource,
): string | undefined {
  if (where !== "headers" || isCarried(protocol)) return undefined;
  if (of.kind !== "http" || of.part !== "body") return undefined;
  return isEncoded(protocol) ? "encoded" : "body";
}

/** The message before the signature stands in it. */
function printUnsigned(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  where: SignedPlace["in"],
  made: readonly Made[],
): string {
  const isWritten = where === "headers" && !isCarried(protocol);
  const body = isWritten ? "body" : printBody(scope, protocol, operation, made);
  return `const unsigned = ${printReopened(scope, protocol, "envelope", body)};`;
}

/** A message of ours, read again for the parts that its signature is made over. */
export function printReopened(
  scope: FileScope,
  { name, envelope, reply }: Protocol,
  of: "envelope" | "reply",
  text: string,
): string {
  if (!isXml(of === "envelope" ? envelope : reply.envelope)) {
    return `${scope.runtime("openJson")}(${text})`;
  }
  const structure = scope.context.structure(envelopeName(name, of));
  const validator = scope.imports.use("./validators.js", validatorName(structure));
  return `${scope.runtime("reopenXml")}(${text}, ${validator}.structure)`;
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
  if (isXml(exchange.protocol.envelope)) return undefined;
  if (of.kind === "field") return sealedValue(exchange.protocol, placedPath(exchange, of.path));
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

/** What a segment reads of the message, before the signature stands in it; `path` is the expression of where that goes. */
function printRead(
  scope: FileScope,
  exchange: ProtocolExchange,
  source: SegmentSource,
  path: string,
): string {
  const { transport } = exchange.protocol;
  if (source.kind === "header") {
    const header = headerPart(exchange.protocol, source.name);
    return header === undefined ? "undefined" : headerName(header.path);
  }
  if (source.kind === "fields" && source.pairs.from === "headers") {
    const members = signedHeaders(transport.headers).map(
      ({ path: at }) => `${literal(at.join("."))}: ${headerName(at)}`,
    );
    return `{ ${members.join(", ")} }`;
  }
  if (source.kind === "http" && source.part === "method") {
    return printOpenable(transport.method, literal);
  }
  if (source.kind === "http" && source.part !== "body") {
    return `${scope.runtime("sentPart")}(making.address, ${path}, ${literal(source.part)})`;
  }
  if (source.kind === "http" && isCarried(exchange.protocol)) {
    return `${scope.runtime("carriedText")}(${printOpenable(transport.content, literal)}, members)`;
  }
  // The body is the message, and written already.
  if (source.kind === "http" && exchange.protocol.envelope.members.length === 0) return "body";
  return printReceived(scope, exchange, source, "unsigned");
}
