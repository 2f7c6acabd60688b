import { literal } from "../../emit/literal.js";
import type { OutcomeValue, Protocol } from "../../model/protocol.js";
import { placedValues } from "../message/members.js";

/** What an outcome says of a member, as an expression of the wire value; `reason` is a variable. */
export function printSaid(value: OutcomeValue): string {
  switch (value.kind) {
    case "boolean":
      return literal(value.value);
    case "number":
      return value.text;
    case "text":
      return printFilled(value.text.split("{reason}"));
  }
}

/** `"Refused: " + reason`; `{reason}` stood between the parts. */
function printFilled(parts: readonly string[]): string {
  if (parts.length === 1) return literal(parts[0] ?? "");
  const operands = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : ["reason"]),
    ...(part === "" ? [] : [literal(part)]),
  ]);
  return operands.join(" + ");
}

/** Whether a member always says the same. */
export function isConstant(value: OutcomeValue): boolean {
  return value.kind !== "text" || !value.text.includes("{reason}");
}

/** Whether outcomes say something of the bodies of replies, so that those that are no success have one, too. */
export function saysOfBodies({ reply }: Protocol): boolean {
  const own = new Set(placedValues(reply.envelope.members).map(({ path }) => path.join(".")));
  return reply.outcomes.some(({ members }) => Object.keys(members).some((path) => !own.has(path)));
}
