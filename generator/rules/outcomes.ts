import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Outcome, Protocol } from "../model/protocol.js";
import { echoedMembers } from "../model/repeats.js";
import type { Resolved } from "../model/resolve/resolve.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { constantCode, meaningOf } from "./result-codes.js";
import { checkPath, envelopeScope, follow, type Scope } from "./scope.js";
import { checkValue } from "./values.js";
import { valueMembersOf, waysOf } from "./walk.js";

export const outcomes: Rule = {
  name: "outcomes",
  summary:
    "An outcome gives members of the reply what they can hold, and all that a reply must have.",
  check: (resolved) =>
    resolved.provider.protocols.flatMap((protocol) => {
      const reply = envelopeScope(resolved, protocol, "reply");
      return protocol.reply.outcomes.flatMap((outcome) => [
        ...given(resolved, outcome, reply),
        ...leftOut(resolved, outcome, protocol),
        ...contradicting(resolved, outcome, protocol),
      ]);
    }),
};

function given(resolved: Resolved, outcome: Outcome, reply: Scope): readonly Diagnostic[] {
  return Object.entries(outcome.members).flatMap(([name, value]) => {
    const path = name.split(".");
    const unknown = checkPath(
      resolved,
      reply,
      path,
      keyAt(resolved.origins, outcome, "fields", name),
    );
    const followed = follow(reply, path);
    if (followed.kind === "missing" || !followed.scope.type) return unknown;
    const text = value.kind === "boolean" ? String(value.value) : value.text;
    // What fills a hole is known when the outcome happens.
    if (value.kind === "text" && text.includes("{")) return unknown;
    const at = resolved.origins.at(outcome, "fields", name);
    return checkValue(resolved, followed.scope.type, text, at);
  });
}

function leftOut(resolved: Resolved, outcome: Outcome, protocol: Protocol): readonly Diagnostic[] {
  const [, reply] = waysOf(protocol);
  const echoed = echoedMembers(protocol);
  // A member that something fills, and those of the handler's answer, need not stand here.
  return valueMembersOf({ ...reply, outside: [] })
    .filter(({ member }) => member.field.required.kind === "always" && member.value === undefined)
    .filter(({ member }) => !echoed.has(member))
    .map(({ path }) => path.join("."))
    .filter((path) => !Object.hasOwn(outcome.members, path))
    .map((path) => complain("outcome-incomplete", resolved.origins.at(outcome), { path }));
}

/** What an outcome promises of another attempt, as against what its code means to whoever reads it. */
function contradicting(
  { origins }: Resolved,
  outcome: Outcome,
  { reply: { results } }: Protocol,
): readonly Diagnostic[] {
  const code = results && constantCode(outcome, results.path);
  if (results === undefined || code === undefined) return [];
  const meaning = meaningOf(results, code);
  const contradicts =
    outcome.kind === "not-yet"
      ? meaning !== "retryable"
      : ends.includes(outcome.kind) && meaning === "retryable";
  if (!contradicts) return [];
  const at = origins.at(outcome, "fields", results.path.join("."));
  return [complain("outcome-meaning", at, { outcome: outcome.kind, code, meaning })];
}

/** The outcomes after which the same request would fare no better. */
const ends: readonly Outcome["kind"][] = ["refused", "invalid", "unverified"];
