import type { Outcome, Protocol, ResultMeaning, Results } from "../model/protocol.js";

/** The code that an outcome always gives; undefined where it leaves the member out or fills it when it happens. */
export function constantCode({ members }: Outcome, path: readonly string[]): string | undefined {
  const name = path.join(".");
  const value = Object.hasOwn(members, name) ? members[name] : undefined;
  if (value === undefined || value.kind === "boolean") return undefined;
  return value.kind === "text" && value.text.includes("{") ? undefined : value.text;
}

/** What a code means of a reply that is no success. */
export function meaningOf({ codes, otherwise }: Results, code: string): ResultMeaning {
  return (Object.hasOwn(codes, code) ? codes[code] : undefined) ?? otherwise;
}

/** Whether a reply with this code in the member at `path` is a success, by the condition or by what we answer ourselves. */
export function meansSuccess(
  { reply: { success, outcomes } }: Protocol,
  path: readonly string[],
  code: string,
): boolean {
  const condition = success?.condition;
  if (condition?.kind === "compare" && condition.path.join(".") === path.join(".")) {
    return condition.op === "=" && condition.value === code;
  }
  return outcomes.some((one) => one.kind === "success" && constantCode(one, path) === code);
}
