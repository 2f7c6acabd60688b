import { literal } from "../../emit/literal.js";
import { credentialName, optionName, signatureNames } from "../../model/protocol-names.js";
import type { Protocol } from "../../model/protocol.js";
import { isInMessage } from "../../model/sealed-part.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { headerParts, printHeaderValue, type HeaderPart } from "../message/headers.js";
import { printKeyId } from "../message/key-id.js";
import { placedValues, type ValueMember } from "../message/members.js";
import { printSignerArguments } from "../message/needs.js";
import { printReceived, type SignedPlace, signedPlaces, takesKeyId } from "../message/signed.js";
import { type Chosen, printChosen, sourcesOf } from "../message/sources.js";

/**
 * The statements that verify a message: the credentials that it carries, and the signature over its text. None where it has
 * neither.
 */
export function printVerification(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const places = signedPlaces(exchange.protocol);
  const [signed] = places;
  const { envelope } = exchange.protocol;
  const outside = carriedCredentials(exchange.protocol).filter(
    ({ path }) => !isInMessage(envelope, path),
  );
  const known = printKnown(scope, outside);
  if (signed === undefined) return known === "" ? [] : [`return ${known};`];
  if (signed.chosen !== undefined) return printChoice(scope, exchange, places, known);
  const verifying = printSignatureTest(scope, exchange, signed);
  if (known === "") return [...verifying.statements, `return ${verifying.test};`];
  // The signature is worked out whether or not the credentials are right: both answers take the same time.
  return [
    `const isKnown = ${known};`,
    ...verifying.statements,
    `return ${verifying.test} && isKnown;`,
  ];
}

/** The same where it is open which signature a message carries, or whether it carries any. */
function printChoice(
  scope: FileScope,
  exchange: ProtocolExchange,
  places: readonly SignedPlace[],
  known: string,
): readonly string[] {
  const [{ place } = { place: undefined }] = places;
  const isSigned = place !== undefined && sourcesOf(place.member).length === places.length;
  const cases = places.flatMap((signed) => {
    const { statements, test } = printSignatureTest(scope, exchange, signed);
    return [
      `case ${literal(signed.chosen?.choice ?? "")}: {`,
      ...statements,
      `return ${test}${known === "" ? "" : " && isKnown"};`,
      "}",
    ];
  });
  return [
    ...(known === "" ? [] : [`const isKnown = ${known};`]),
    `switch (options.${optionName(places[0]?.chosen?.point ?? "")}) {`,
    ...cases,
    "default:",
    isSigned ? "return false;" : `return ${known === "" ? "true" : "isKnown"};`,
    "}",
  ];
}

/** The test of credentials that stand in a message as they are; empty where none does. */
export function printKnown(scope: FileScope, carried: readonly CarriedCredential[]): string {
  const tests = carried.map(({ path, credential, header, chosen }) => {
    const secret = `${scope.runtime("secretText")}(credentials, ${literal(credentialName(credential))})`;
    const received =
      header === undefined
        ? `${scope.runtime("textAt")}(message.envelope, ${literal(path)})`
        : printHeaderValue(scope, header);
    const test = `${scope.runtime("equalDigests")}(${secret}, ${received} ?? "")`;
    return chosen === undefined ? test : `(${printChosen(chosen)} ? ${test} : true)`;
  });
  return tests.join(" && ");
}

/** A credential that travels in a message as it is. */
export interface CarriedCredential {
  readonly path: readonly string[];
  readonly credential: string;
  /** Where it does not stand in the envelope. */
  readonly header?: HeaderPart;
  /** The choice under which it does; absent: always. */
  readonly chosen?: Chosen;
}

/** The members of an envelope that are credentials, and the headers. */
export function carriedCredentials({
  envelope,
  transport,
}: Protocol): readonly CarriedCredential[] {
  const members = placedValues(envelope.members).flatMap(({ path, member }) => {
    return credentialsOf(member).map((credential) => ({ path, ...credential }));
  });
  const headers = headerParts(transport.headers).flatMap((header) => {
    return credentialsOf(header.member).map((credential) => ({
      path: header.path,
      header,
      ...credential,
    }));
  });
  return [...members, ...headers];
}

function credentialsOf(
  member: ValueMember,
): readonly Pick<CarriedCredential, "credential" | "chosen">[] {
  return sourcesOf(member).flatMap(({ source, chosen }) =>
    source.kind === "credential"
      ? [{ credential: source.credential, ...(chosen && { chosen }) }]
      : [],
  );
}

/** The statements that verify what came, and the test that they lead to; `return false` stands for what is not there. */
export function printSignatureTest(
  scope: FileScope,
  served: ProtocolExchange,
  signed: SignedPlace,
  name = "received",
): { readonly statements: readonly string[]; readonly test: string } {
  const { protocol } = served;
  const verify = scope.imports.use(
    "./signer.js",
    signatureNames(protocol, signed.signature).verify,
  );
  const parts = signatureInputs(signed.signature, isXml(protocol.envelope)).map(
    ({ property, of }) => `${property}: ${printReceived(scope, served, of)}`,
  );
  const sender = needsSender(signed.signature) ? [`sender: ${literal(protocol.from)}`] : [];
  const input = `${scope.runtime("allPresent")}({ ${parts.join(", ")} })`;
  const given = sender.length === 0 ? "input" : `{ ...input, ${sender.join(", ")} }`;
  const isNamed = takesKeyId(signed.signature);
  const keyId = isNamed ? ["keyId"] : [];
  const passed = [
    given,
    name,
    ...keyId,
    ...printSignerArguments(scope, protocol, signed.signature),
  ];
  const missing = ["input", name, ...keyId].map((each) => `${each} === undefined`);
  return {
    statements: [
      `const input = ${input};`,
      `const ${name} = ${printSignature(scope, protocol, signed)};`,
      ...(isNamed ? [`const keyId = ${printKeyId(scope, protocol, signed.signature)};`] : []),
      `if (${missing.join(" || ")}) return false;`,
    ],
    test: `${verify}(${passed.join(", ")})`,
  };
}

/** The signature as it was received. */
export function printSignature(
  scope: FileScope,
  protocol: Protocol,
  { in: where, place }: SignedPlace,
): string {
  if (where === "envelope") {
    return `${scope.runtime("textAt")}(message.envelope, ${literal(place.path)})`;
  }
  const part = headerParts(protocol.transport.headers).find(
    ({ member }) => member === place.member,
  );
  if (part === undefined)
    throw new Error("a signature in a header that the protocol does not have");
  return printHeaderValue(scope, part);
}
