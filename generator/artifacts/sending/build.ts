import { bodyPlace } from "../../model/body-place.js";
import { envelopeName } from "../../model/envelopes.js";
import { validatorName } from "../../model/names.js";
import type { Operation } from "../../model/provider.js";
import type { ProtocolExchange } from "../../model/served.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, samePath } from "../message/members.js";
import { signedPlaces } from "../message/signed.js";
import { bodyStatements, printPairs } from "./body.js";
import { isCarried, printReturn } from "./carry.js";
import { headerName, headerTexts, memberTexts, textName, type Made } from "./member-texts.js";
import { givesEnvelopeMembers, isGiven } from "./message.js";
import { printSigning } from "./signing.js";
import { signedAtStatement } from "./values.js";

/** The statements that build a request: those that make its body's text, and those that put the message around it. */
export interface PrintedBuild {
  readonly body: readonly string[];
  readonly rest: readonly string[];
}

/**
 * The statements that build a signed request: a text for each member, the signature over these very texts, and the message
 * out of them. `path` is the expression of where it goes.
 */
export function printBuild(
  scope: FileScope,
  exchange: ProtocolExchange,
  operation: Operation,
  path: string,
): PrintedBuild {
  const { protocol } = exchange;
  const [signed] = signedPlaces(protocol);
  const body = bodyStatements(scope, exchange, operation);
  const members = memberTexts(scope, exchange, operation);
  const headers = headerTexts(scope, protocol);
  const made: readonly Made[] = [...body.made, ...members];
  const signing =
    signed === undefined ? [] : printSigning(scope, exchange, operation, signed, made);
  const inBody = signed?.in === "envelope" ? [{ path: signed.place.path, name: "signText" }] : [];
  const all = [...made, ...inBody];
  return {
    body: body.plain,
    rest: [
      ...body.sealing,
      ...signedAtStatement(protocol),
      ...[...members, ...headers].map(({ name, text }) => `const ${name} = ${text};`),
      ...signing,
      ...(isCarried(protocol)
        ? [`const members = ${printPairs(scope, protocol, operation, all)} as const;`]
        : []),
      ...printCheck(scope, exchange, operation, all),
      ...printReturn(scope, exchange, operation, all, path),
    ],
  };
}

/** The path that an operation's requests go to, after the partner's address. */
export function requestPath({ protocol }: ProtocolExchange, { path }: Operation): string {
  return path ?? protocol.transport.path ?? "";
}

/** The names that these statements declare, for imports to keep clear of. */
export function builtNames({ protocol, operations }: ProtocolExchange): readonly string[] {
  const bodies = operations.flatMap((operation) => {
    const place = bodyPlace(protocol.envelope, operation);
    return place?.kind === "member" ? [textName(place.path)] : [];
  });
  const values = placedValues(protocol.envelope.members).map(({ path, member }) =>
    textName(path, member),
  );
  const headers = placedValues(protocol.transport.headers).map(({ path }) => headerName(path));
  return [...bodies, ...values, ...headers, ...fixedNames];
}

const fixedNames = [
  "message",
  "credentials",
  "options",
  "making",
  "body",
  "plain",
  "plainText",
  "members",
  "sign",
  "signText",
  "signedAt",
  "unsigned",
];

/** What the caller gave for the envelope is checked where it stands, before the body is put in: that was checked itself. */
function printCheck(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
  made: readonly Made[],
): readonly string[] {
  if (!givesEnvelopeMembers(protocol, operation)) return [];
  const structure = scope.context.structure(envelopeName(protocol.name, "envelope"));
  const validator = scope.imports.use("./validators.js", validatorName(structure));
  const place = bodyPlace(protocol.envelope, operation);
  const others = made.filter(({ path }) => place?.kind !== "member" || !samePath(path, place.path));
  const members = isCarried(protocol) ? "members" : printPairs(scope, protocol, operation, others);
  const check = `${scope.runtime("checkMembers")}(${validator}, ${members});`;
  if (givesEnvelopeMembers(protocol, operation, "required")) return [check];
  const given = made.filter(({ path }) => isGiven(protocol, operation, path));
  return [`if (${given.map(({ name }) => `${name} !== undefined`).join(" || ")}) {`, check, "}"];
}
