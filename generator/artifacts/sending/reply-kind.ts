import { literal, type Json } from "../../emit/literal.js";
import type { Condition } from "../../spec/expression/condition.js";
import type { Outcome, OutcomeValue, Protocol } from "../../model/protocol.js";
import type { FileScope } from "../file-scope.js";

/** Success as the document's condition has it, else as its success outcome does; other outcomes by what tells them apart. */
export function printKind(scope: FileScope, protocol: Protocol): string {
  const { reply } = protocol;
  const constants = new Map(reply.outcomes.map((outcome) => [outcome.kind, constantsOf(outcome)]));
  const seen = new Set(["[]", keyOf(constants.get("success")), keyOf(constants.get("refused"))]);
  const tests: string[] = [];
  for (const kind of ["not-yet", "unverified", "invalid", "unknown"] as const) {
    const found = constants.get(kind);
    if (found === undefined || seen.has(keyOf(found))) continue;
    seen.add(keyOf(found));
    tests.push(`${printConstants(scope, found)} ? ${literal(kind)} : `);
  }
  return `${printSuccess(scope, protocol, constants.get("success") ?? [])} ? "success" : ${tests.join("")}"refused"`;
}

function printSuccess(
  scope: FileScope,
  { reply: { success }, emptyIsAbsent }: Protocol,
  constants: readonly Constant[],
): string {
  if (success !== undefined) {
    const plain = printEquality(scope, success.condition, emptyIsAbsent);
    if (plain !== undefined) return plain;
    const condition = literal(success.condition as unknown as Json);
    const absence = emptyIsAbsent ? ", { emptyIsAbsent: true }" : "";
    return `${scope.runtime("holds")}(${condition}, envelope, envelope${absence})`;
  }
  return constants.length > 0 ? printConstants(scope, constants) : "received.status < 300";
}

/** One member compared with one text, which is what most documents say. */
function printEquality(
  scope: FileScope,
  condition: Condition,
  emptyIsAbsent: boolean,
): string | undefined {
  if (condition.kind !== "compare" || condition.op !== "=") return undefined;
  const { path, value } = condition;
  // Numbers equal whatever writes the same number, which is for `holds` to say.
  if (path[0] === "^" || isNumeric(value) || (emptyIsAbsent && value === "")) return undefined;
  return `${scope.runtime("textAt")}(envelope, ${literal(path)}) === ${literal(value)}`;
}

/** As JSON writes numbers, so that `0000` is none. */
function isNumeric(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE].*)?$/u.test(text);
}

/** A member that an outcome always says the same of. */
interface Constant {
  readonly path: string;
  readonly text: string;
}

function constantsOf({ members }: Outcome): readonly Constant[] {
  return Object.entries(members).flatMap(([path, value]) => {
    const text = constantText(value);
    return text === undefined ? [] : [{ path, text }];
  });
}

function keyOf(constants: readonly Constant[] = []): string {
  return JSON.stringify(constants);
}

function printConstants(scope: FileScope, constants: readonly Constant[]): string {
  const codeAt = scope.runtime("codeAt");
  return constants
    .map(
      ({ path, text }) => `${codeAt}(envelope, ${literal(path.split("."))}) === ${literal(text)}`,
    )
    .join(" && ");
}

function constantText(value: OutcomeValue): string | undefined {
  if (value.kind === "boolean") return String(value.value);
  return value.kind === "text" && value.text.includes("{reason}") ? undefined : value.text;
}

/** Where a refusal says why. */
export function reasonPath({ reply }: Protocol): readonly string[] | undefined {
  const members = reply.outcomes.flatMap((outcome) => Object.entries(outcome.members));
  const found = members.find(
    ([, value]) => value.kind === "text" && value.text.includes("{reason}"),
  );
  return found?.[0].split(".");
}
