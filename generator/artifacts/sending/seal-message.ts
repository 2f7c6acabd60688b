import { membersBelow } from "../../model/members.js";
import type { Protocol } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";
import { camelCase } from "../../model/identifier.js";
import type { FileScope } from "../file-scope.js";
import { samePath } from "../message/members.js";
import { printSealed, printSealedJson } from "../message/seals.js";
import { printGroupPairs } from "./body.js";
import { textName, type Made } from "./member-texts.js";

/** The statements that make the text in which a message travels, and what they made; none where none does. */
export interface PrintedSeal {
  readonly statements: readonly string[];
  readonly made: readonly Made[];
}

/**
 * Seals a message, out of the texts of its members:
 *
 * ```ts
 * const dataValue = base64(utf8(objectText([["head", objectText([…])], ["request", dataRequestText]])));
 * const dataText = '"' + dataValue + '"';
 * ```
 */
export function sealMessage(
  scope: FileScope,
  protocol: Protocol,
  operation: Operation,
  made: readonly Made[],
): PrintedSeal {
  const [group] = sealedGroups(protocol);
  if (group === undefined) return { statements: [], made: [] };
  const { path, members, seal } = group;
  const inner = printGroupPairs(scope, protocol, { members, path }, operation, made);
  const value = valueName(path);
  const name = textName(path);
  const json = `${scope.runtime("objectText")}(${inner})`;
  return {
    statements: [
      `const ${value} = ${printSealed(scope, seal.steps, json)};`,
      `const ${name} = ${printSealedJson(scope, seal.steps, value)};`,
    ],
    made: [{ path, name }],
  };
}

/** The variable that holds the decoded text of the member at `path`, where a message travels in it. */
export function sealedValue(protocol: Protocol, path: readonly string[]): string | undefined {
  const isSealed = sealedGroups(protocol).some((group) => samePath(group.path, path));
  return isSealed ? valueName(path) : undefined;
}

/** The variables of both, for imports to keep clear of. */
export function sealedNames(protocol: Protocol): readonly string[] {
  return sealedGroups(protocol).flatMap(({ path }) => [valueName(path), textName(path)]);
}

function valueName(path: readonly string[]): string {
  return camelCase(`${path.join("-")}-value`);
}

function sealedGroups({ envelope }: Protocol) {
  return membersBelow(envelope.members).flatMap(({ member, path }) =>
    member.kind === "group" && member.seal !== undefined
      ? [{ path, members: member.members, seal: member.seal }]
      : [],
  );
}
