import { literal } from "../../emit/literal.js";
import { credentialName, signatureNames } from "../../model/protocol-names.js";
import type { Protocol } from "../../model/protocol.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { placedValues, sourceOf } from "../message/members.js";
import {
  printReceived,
  type SignedPlace,
  signedPlaces,
  signerArguments,
} from "../message/signed.js";

/**
 * The statements that verify a message: the credentials that it carries, and the signature over its text. None where it has
 * neither.
 */
export function printVerification(scope: FileScope, exchange: ProtocolExchange): readonly string[] {
  const [signed] = signedPlaces(exchange.protocol);
  const known = printCredentials(scope, exchange.protocol);
  if (signed === undefined) return known === "" ? [] : [`return ${known};`];
  const verifying = printSignatureTest(scope, exchange, signed);
  if (known === "") return [...verifying.statements, `return ${verifying.test};`];
  // The signature is worked out whether or not the credentials are right: both answers take the same time.
  return [
    `const isKnown = ${known};`,
    ...verifying.statements,
    `return ${verifying.test} && isKnown;`,
  ];
}

/** The test of the credentials that stand in the envelope; empty where none does. */
function printCredentials(scope: FileScope, protocol: Protocol): string {
  const tests = carriedCredentials(protocol).map(({ path, credential }) => {
    const secret = `${scope.runtime("secretText")}(credentials, ${literal(credentialName(credential))})`;
    const received = `${scope.runtime("textAt")}(message.envelope, ${literal(path)})`;
    return `${scope.runtime("equalDigests")}(${secret}, ${received} ?? "")`;
  });
  return tests.join(" && ");
}

/** The members of an envelope that are credentials. */
export function carriedCredentials(
  protocol: Protocol,
): readonly { readonly path: readonly string[]; readonly credential: string }[] {
  return placedValues(protocol.envelope.members).flatMap(({ path, member }) => {
    const source = sourceOf(member);
    return source?.kind === "credential" ? [{ path, credential: source.credential }] : [];
  });
}

function printSignatureTest(
  scope: FileScope,
  served: ProtocolExchange,
  signed: SignedPlace,
): { readonly statements: readonly string[]; readonly test: string } {
  const { protocol } = served;
  const { provider } = scope.context;
  const verify = scope.imports.use(
    "./signer.js",
    signatureNames(protocol, signed.signature).verify,
  );
  const parts = signatureInputs(signed.signature).map(
    ({ property, of }) => `${property}: ${printReceived(scope, served, of)}`,
  );
  const sender = needsSender(signed.signature) ? [`sender: ${literal(protocol.from)}`] : [];
  const input = `${scope.runtime("allPresent")}({ ${parts.join(", ")} })`;
  const given = sender.length === 0 ? "input" : `{ ...input, ${sender.join(", ")} }`;
  const passed = [given, "received", ...signerArguments(provider, signed.signature)].join(", ");
  return {
    statements: [
      `const input = ${input};`,
      `const received = ${printSignature(scope, signed)};`,
      "if (input === undefined || received === undefined) return false;",
    ],
    test: `${verify}(${passed})`,
  };
}

function printSignature(scope: FileScope, { in: where, place }: SignedPlace): string {
  if (where === "envelope") {
    return `${scope.runtime("textAt")}(message.envelope, ${literal(place.path)})`;
  }
  const { field, template = "{value}" } = place.member;
  const header = `request.header(${literal(field.name.toLowerCase())})`;
  const [before = "", after = ""] = template.split("{value}");
  if (before === "" && after === "") return header;
  return `${scope.runtime("textBetween")}(${header}, ${literal(before)}, ${literal(after)})`;
}
