import type { Limits, Outcome, OutcomeValue, Retry, Signature } from "../../model/protocol.js";
import type { Dispatch, Operation } from "../../model/provider.js";
import { listed, opened, path, quoted, type Write } from "./open.js";
import { segments, source, steps } from "./signing.js";

/** What a fact is in the spec: plain data under the keys of the language, as YAML has it. Facts that are such data already are left as they are. */
export function inSpec(key: string, fact: unknown): unknown {
  const write = notations[key];
  return write === undefined || fact === undefined ? fact : opened(fact, write);
}

const paths = (all: readonly (readonly string[])[]): unknown => all.map(path);

/** By the key of the change. */
const notations: { readonly [key: string]: Write } = {
  "delivery.retries": (retries: readonly Retry[]) => retries.map(retry),
  "limits.expires": duration,
  "limits.rate": ({ calls, per }: NonNullable<Limits["rate"]>) => ({ calls, per: duration(per) }),
  "operation.identity": paths,
  "operation.orderKey": path,
  "operation.idempotentBy": path,
  "operation.address": ({ operation, path: keys }: NonNullable<Operation["address"]>) => ({
    operation,
    field: path(keys),
  }),
  "operation.dispatch": (all: readonly Dispatch[]) =>
    Object.fromEntries(all.map(({ path: keys, values }) => [path(keys), values])),
  "operation.settle": settlement,
  "results.path": path,
  "outcome.members": outcomeMembers,
  "signature.text": (all: Signature["text"]) => all.flatMap((each) => listed(each, segments)),
  "signature.join": quoted,
  "signature.end": quoted,
  "signature.steps": steps,
  "signature.verify": ({ ignoreCase, keyId }: Signature["verify"]) => ({
    "ignore-case": ignoreCase,
    "key-id": keyId && path(keyId),
  }),
  "transport.encode": steps,
  "reply.encode": steps,
  "field.value": source,
};

const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
] as const;

/** `3s`: in the greatest unit of which it is a whole number. */
function duration(milliseconds: number): string {
  const [unit, length] = units.find(([, each]) => milliseconds % each === 0) ?? ["ms", 1];
  return `${milliseconds / length}${unit}`;
}

function retry({ mode, delay, times }: Retry): unknown {
  return { [mode]: duration(delay), times: opened(times, (count: unknown) => count) };
}

function settlement(settle: NonNullable<Operation["settle"]>): unknown {
  if (!("by" in settle)) return settle;
  const members = Object.entries(settle.with).map(([name, keys]) => [name, path(keys)]);
  return { by: settle.by, with: Object.fromEntries(members) as unknown };
}

function outcomeMembers(members: Outcome["members"]): unknown {
  const written = Object.entries(members).map(([name, value]) => [name, outcomeValue(value)]);
  return Object.fromEntries(written);
}

function outcomeValue(value: OutcomeValue): unknown {
  if (value.kind === "text") return quoted(value.text);
  return value.kind === "number" ? value.text : value.value;
}
