import { literal } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import type { Protocol, Results } from "../../model/protocol.js";
import type { Operation } from "../../model/provider.js";

/** The function that says what a code means; operations that know nothing of their own share their protocol's. */
export function meaningName(protocol: Protocol, operation: Operation): string {
  if (!hasOwnResults(protocol, operation)) return usualMeaning(protocol);
  return camelCase([protocol.name, operation.name, "meaning"].join("-"));
}

export function usualMeaning({ name }: Protocol): string {
  return camelCase(`${name}-meaning`);
}

/** Whether an operation knows better about codes than its protocol. */
export function hasOwnResults({ reply }: Protocol, { results }: Operation): boolean {
  if (results === reply.results) return false;
  return JSON.stringify(results) !== JSON.stringify(reply.results);
}

/** The cases of that function: `case "1000": case "1001": return "final";` */
export function printMeaning({ codes, otherwise }: Results): readonly string[] {
  const meanings = [...new Set(Object.values(codes))].filter((each) => each !== otherwise);
  return [
    "switch (code) {",
    ...meanings.flatMap((meaning) => [
      ...Object.entries(codes).flatMap(([code, each]) =>
        each === meaning ? [`case ${literal(code)}:`] : [],
      ),
      `return ${literal(meaning)};`,
    ]),
    "default:",
    `return ${literal(otherwise)};`,
    "}",
  ];
}
