import { literal } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import { validatorName } from "../../model/names.js";
import { envelopeName } from "../../model/envelopes.js";
import { signatureNames } from "../../model/protocol-names.js";
import type { Member, SegmentSource } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { bodyMember } from "../../model/body-place.js";
import { printProperty } from "../print/access.js";
import {
  bodyPath,
  placedMembers,
  placedValues,
  samePath,
  sourceOf,
  type Placed,
  type ValueMember,
} from "../receiving/members.js";
import {
  placedPath,
  printReceived,
  signedPlaces,
  signerArguments,
  type SignedPlace,
} from "../receiving/verify.js";
import { printOpenable } from "../signing/printing.js";
import { needsSender, signatureInputs } from "../signing/inputs.js";
import { givesEnvelopeMembers } from "./message.js";
import { printBodyText } from "./text.js";
import { printedClock, printMade, printValueText } from "./values.js";

/** A text that a statement made: the JSON text of a member, or a header. */
interface Made {
  readonly path: readonly string[];
  readonly name: string;
}

/**
 * The statements that build a signed request: a text for each member, the signature over these very texts, and the body out
 * of them.
 */
export function printBuild(
  scope: FileScope,
  served: ProtocolExchange,
  operation: Operation,
): readonly string[] {
  const { transport, envelope } = served.protocol;
  const [signed] = signedPlaces(served.protocol);
  const members = placedMembers(envelope.members).flatMap((placed) =>
    memberText(scope, operation, placed),
  );
  const headers = placedValues(transport.headers).filter(({ member }) => !isSignature(member));
  const made = members.map(({ path, name }): Made => ({ path, name }));
  const signing = signed === undefined ? [] : printSigning(scope, served, operation, signed, made);
  const inBody = signed?.in === "envelope" ? [{ path: signed.place.path, name: "signText" }] : [];
  return [
    ...members.map(({ name, text }) => `const ${name} = ${text};`),
    ...headers.map(
      ({ path, member }) => `const ${headerName(path)} = ${printHeaderText(scope, member)};`,
    ),
    ...signing,
    ...printCheck(scope, served, operation, [...made, ...inBody]),
    `const body = ${printBody(scope, served, operation, [...made, ...inBody])};`,
    "return {",
    `method: ${printOpenable(transport.method, literal)},`,
    `path: ${literal(operation.path ?? transport.path ?? "")},`,
    `headers: { ${printHeaders(served, signed)} },`,
    "body,",
    "};",
  ];
}

/** The names that these statements declare, for imports to keep clear of. */
export function builtNames({ protocol, operations }: ProtocolExchange): readonly string[] {
  const paths = operations.flatMap((operation) =>
    placedMembers(protocol.envelope.members).map(({ path, member }) =>
      textName(member.kind === "body" ? filled(operation, path) : path, member),
    ),
  );
  const headers = placedValues(protocol.transport.headers).map(({ path }) => headerName(path));
  return [...paths, ...headers, ...fixedNames];
}

const fixedNames = [
  "message",
  "credentials",
  "options",
  "making",
  "body",
  "sign",
  "signText",
  "unsigned",
];

/** A member that has a name in code, because its wire name is no word, is called by that. */
function textName(path: readonly string[], member: Member): string {
  const named = member.kind === "value" ? (member.field.codeName ?? path.at(-1)) : path.at(-1);
  return camelCase(`${[...path.slice(0, -1), named].join("-")}-text`);
}

function headerName(path: readonly string[]): string {
  return camelCase(`${path.join("-")}-header`);
}

function filled(operation: Operation, path: readonly string[]): readonly string[] {
  return path.map((name) => bodyMember(operation, name));
}

function memberText(
  scope: FileScope,
  operation: Operation,
  { path, member }: Placed,
): readonly (Made & { readonly text: string })[] {
  if (member.kind === "body") {
    if (operation.request.kind === "none") return [];
    const at = filled(operation, path);
    const value = at.reduce(printProperty, "message");
    const text = printBodyText(scope, operation.request, value);
    return [{ path: at, name: textName(at, member), text }];
  }
  if (member.kind === "group") return [];
  const text = printValueText(scope, operation, member, path);
  return text === undefined ? [] : [{ path, name: textName(path, member), text }];
}

function isSignature(member: ValueMember): boolean {
  return sourceOf(member)?.kind === "signature";
}

function printHeaderText(scope: FileScope, member: ValueMember): string {
  const made = printMade(scope, member);
  return printTemplate(member, made === printedClock ? `String(${made})` : made);
}

/** `"Bearer " + token` */
function printTemplate({ template = "{value}" }: ValueMember, value: string): string {
  const [before = "", after = ""] = template.split("{value}");
  const parts = [...(before ? [literal(before)] : []), value, ...(after ? [literal(after)] : [])];
  return parts.join(" + ");
}

function printSigning(
  scope: FileScope,
  served: ProtocolExchange,
  operation: Operation,
  { signature, in: where }: SignedPlace,
  made: readonly Made[],
): readonly string[] {
  const inputs = signatureInputs(signature).map(({ property, of }) => {
    const source = of.kind === "raw" ? placedPath(served, of.path) : undefined;
    const known = source && made.find(({ path }) => samePath(path, source));
    return {
      property,
      text: known?.name ?? printRead(scope, served, of),
      known: known !== undefined,
    };
  });
  const parts = inputs.map(({ property, text }) => `${property}: ${text}`);
  const isKnown = inputs.every(({ known }) => known);
  const sender = needsSender(signature) ? `sender: ${literal(served.protocol.from)}` : "";
  const whole = isKnown
    ? `{ ${[...parts, ...(sender ? [sender] : [])].join(", ")} }`
    : `${scope.runtime("requirePresent")}({ ${parts.join(", ")} })`;
  const input = isKnown || sender === "" ? whole : `{ ...${whole}, ${sender} }`;
  const sign = scope.imports.use("./signer.js", signatureNames(served.protocol, signature).sign);
  const passed = [input, ...signerArguments(scope.context.provider, signature)].join(", ");
  const unsigned = `${scope.runtime("openJson")}(${printBody(scope, served, operation, made)})`;
  return [
    ...(inputs.some(({ text }) => /\bunsigned\b/u.test(text))
      ? [`const unsigned = ${unsigned};`]
      : []),
    `const sign = ${sign}(${passed});`,
    ...(where === "envelope" ? [`const signText = ${scope.runtime("writeJson")}(sign);`] : []),
  ];
}

/** What a segment reads of the message, before the signature stands in it. */
function printRead(scope: FileScope, served: ProtocolExchange, source: SegmentSource): string {
  const { transport } = served.protocol;
  if (source.kind === "header") {
    const header = placedValues(transport.headers).find(({ member }) =>
      sameHeader(member, source.name),
    );
    return header === undefined ? "undefined" : headerName(header.path);
  }
  if (source.kind === "http" && source.part === "method") {
    return printOpenable(transport.method, literal);
  }
  return printReceived(scope, served, source, "unsigned");
}

function sameHeader({ field }: ValueMember, name: string): boolean {
  return field.name.toLowerCase() === name.toLowerCase();
}

/** The envelope around the texts that were made, in its order; a member without one is left out. */
function printBody(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
  made: readonly Made[],
): string {
  const objectText = scope.runtime("objectText");
  const print = (members: readonly Member[], path: readonly string[]): string => {
    const pairs = members.flatMap((member): readonly string[] => {
      if (member.kind === "group") {
        return [`[${literal(member.name)}, ${print(member.members, [...path, member.name])}]`];
      }
      const name = member.kind === "body" ? bodyMember(operation, member.name) : member.field.name;
      const text = made.find((each) => samePath(each.path, [...path, name]));
      return text === undefined ? [] : [`[${literal(name)}, ${text.name}]`];
    });
    return `${objectText}([${pairs.join(", ")}])`;
  };
  return print(protocol.envelope.members, []);
}

function printHeaders({ protocol }: ProtocolExchange, signed: SignedPlace | undefined): string {
  const { content, headers } = protocol.transport;
  const pairs = placedValues(headers).map(({ path, member }) => {
    const value =
      signed?.place.member === member ? printTemplate(member, "sign") : headerName(path);
    return `${literal(member.field.name.toLowerCase())}: ${value}`;
  });
  return [`"content-type": ${printOpenable(content, literal)}`, ...pairs].join(", ");
}

/** What the caller gave for the envelope is checked where it stands, before the body is put in: that was checked itself. */
function printCheck(
  scope: FileScope,
  served: ProtocolExchange,
  operation: Operation,
  made: readonly Made[],
): readonly string[] {
  const { protocol } = served;
  if (!givesEnvelopeMembers(protocol, operation)) return [];
  const structure = scope.context.structure(envelopeName(protocol.name, "envelope"));
  const validator = scope.imports.use("./validators.js", validatorName(structure));
  const bodyAt = bodyPath(protocol.envelope, operation);
  const others = made.filter(({ path }) => bodyAt === undefined || !samePath(path, bodyAt));
  const text = printBody(scope, served, operation, others);
  return [`${scope.runtime("checkEnvelope")}(${validator}, ${text});`];
}
