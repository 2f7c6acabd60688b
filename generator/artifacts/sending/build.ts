import { bodyPlace } from "../../model/body-place.js";
import { openedName } from "../../model/envelopes.js";
import { validatorName } from "../../model/names.js";
import type { Operation } from "../../model/provider.js";
import { messagePath } from "../../model/sealed-part.js";
import type { ProtocolExchange } from "../../model/served.js";
import { isXml } from "../../model/xml.js";
import type { FileScope } from "../file-scope.js";
import { placedValues, samePath } from "../message/members.js";
import { signedPlaces } from "../message/signed.js";
import { bodyStatements, printPairs } from "./body.js";
import { isCarried, printReturn, printWritten } from "./carry.js";
import {
  copiedTexts,
  headerName,
  headerTexts,
  memberTexts,
  textName,
  type Made,
  type MadeText,
} from "./member-texts.js";
import { dispatchValues, givesEnvelopeMembers, isGiven } from "./message.js";
import { ownRepeated, ownRepeatedStatement, printRepeated } from "./repeated.js";
import { sealedNames, sealMessage } from "./seal-message.js";
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
  const places = signedPlaces(protocol);
  const [signed] = places;
  const body = bodyStatements(scope, exchange, operation);
  const members = memberTexts(scope, exchange, operation);
  const headers = headerTexts(scope, protocol);
  const own: readonly Made[] = [...body.made, ...members];
  const texts = [...own, ...copiedTexts(exchange, own)];
  const sealing = sealMessage(scope, protocol, operation, texts);
  const made: readonly Made[] = [...texts, ...sealing.made];
  const signing = printSigning(scope, exchange, operation, places, made, path);
  const inBody = signed?.in === "envelope" ? [{ path: signed.place.path, name: "signText" }] : [];
  const all = [...made, ...inBody];
  // What tells operations apart is each operation's own, so that the rest may be alike.
  const [telling, others] = parted(members, ({ path: at }) => tells(operation, at));
  const carried = isCarried(protocol)
    ? [`const members = ${printPairs(scope, protocol, operation, all)} as const;`]
    : [];
  const written = printWritten(scope, protocol, operation, all);
  const check = printCheck(scope, exchange, operation, [...texts, ...inBody]);
  return {
    body: [
      ...body.plain,
      ...telling.map(printMade),
      ...ownRepeatedStatement(scope, exchange, operation),
    ],
    rest: [
      ...body.sealing,
      ...signedAtStatement(protocol),
      ...[...others, ...headers].map(printMade),
      ...sealing.statements,
      // A signature that stands outside may be over what they are carried as.
      ...(signed?.in === "headers"
        ? [...carried, ...written, ...signing, ...check]
        : [...signing, ...carried, ...check, ...written]),
      ...printReturn(scope, exchange, {
        path,
        repeated: printRepeated(scope, exchange, operation, all),
      }),
    ],
  };
}

function printMade({ name, text }: MadeText): string {
  return `const ${name} = ${text};`;
}

function tells(operation: Operation, path: readonly string[]): boolean {
  return dispatchValues(operation, path) !== undefined;
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
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
  return [...bodies, ...values, ...headers, ...sealedNames(protocol), ...fixedNames];
}

const fixedNames = [
  "message",
  "credentials",
  "options",
  "making",
  "body",
  "encoded",
  "plain",
  "plainText",
  "members",
  "sign",
  "signText",
  "signedAt",
  "unsigned",
  ownRepeated,
];

/**
 * What the caller gave for the envelope is checked where it stands, a message in it unsealed, and before the body is put in:
 * that was checked itself.
 */
function printCheck(
  scope: FileScope,
  { protocol }: ProtocolExchange,
  operation: Operation,
  made: readonly Made[],
): readonly string[] {
  if (!givesEnvelopeMembers(protocol, operation)) return [];
  const structure = scope.context.structure(openedName(protocol, "envelope"));
  const validator = scope.imports.use("./validators.js", validatorName(structure));
  const place = bodyPlace(protocol.envelope, operation);
  const others = made.filter(({ path }) => place?.kind !== "member" || !samePath(path, place.path));
  const isWritten = isCarried(protocol) && messagePath(protocol.envelope) === undefined;
  const members = isWritten ? "members" : printPairs(scope, protocol, operation, others);
  const checks = isXml(protocol.envelope) ? "checkElements" : "checkMembers";
  const check = `${scope.runtime(checks)}(${validator}, ${members});`;
  if (givesEnvelopeMembers(protocol, operation, "required")) return [check];
  const given = made.filter(({ path }) => isGiven(protocol, operation, path));
  return [`if (${given.map(({ name }) => `${name} !== undefined`).join(" || ")}) {`, check, "}"];
}
