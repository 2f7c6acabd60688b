import { inspect } from "node:util";
import { expect } from "vitest";
import { notYet, refuse } from "../../templates/runtime/outcome.js";
import { codeAt } from "../../templates/runtime/members.js";
import { isObject, type WireValue } from "../../templates/runtime/wire.js";
import { operationName } from "../../generator/model/names.js";
import type { OutcomeKind } from "../../generator/model/protocol.js";
import type { Operation } from "../../generator/model/provider.js";
import { isXml } from "../../generator/model/xml.js";
import { heldTime } from "../../generator/artifacts/receiving/freshness.js";
import { tellingOf } from "../../generator/artifacts/receiving/telling.js";
import { differences, readAnswer } from "./answers.js";
import { keysOf, type Bench, type BrokenBody, type Event } from "./bench.js";
import { craft, signatureOf } from "./craft.js";

/** What came of a case: it holds, or cannot be. */
export type Cell = "holds" | { readonly none: string };

export type Case = (bench: Bench, operation: Operation) => Promise<Cell>;

/** Every case of the matrix, in its order. */
export const cases: { readonly [name: string]: Case } = {
  success,
  refused: (bench, operation) => answered(bench, operation, "refused"),
  "not yet": (bench, operation) => answered(bench, operation, "not-yet"),
  "result codes": resultCodes,
  "unknown kind": unknownKind,
  "wrong signature": wrongSignature,
  "wrong key": wrongKey,
  "missing required": missingRequired,
  "over-long": (bench, operation) => tooMuch(bench, operation, isTooLong, "no text has a length"),
  "unknown code": (bench, operation) =>
    tooMuch(bench, operation, ({ rule }) => rule === "code", "no field has a closed list of codes"),
  "unknown field": unknownField,
  repeated,
  stale,
};

async function success(bench: Bench, operation: Operation): Promise<Cell> {
  for (const body of requests(bench, operation)) {
    const before = bench.handled.length;
    const end = await bench.call(operation, body?.value);
    expect(end.kind, inspect(end)).toBe("done");
    expect(bench.handled.slice(before).map((each) => each.operation)).toEqual([operation.name]);
    const text = craft(bench.crafting(operation, { id: freshId() }), body?.wire);
    await bench.post(operation, text);
    expect(["ACCEPTED", "DUPLICATE"]).toContain(last(bench).code);
  }
  return "holds";
}

/** The least and the fullest body; one `undefined` where requests have none. */
function requests(bench: Bench, operation: Operation) {
  const { request } = operation;
  const all = bench.bodies[operationName(operation)]?.request?.boundary() ?? [];
  if (request.kind !== "none" && request.type.kind === "json") return [any];
  return all.length === 0 ? [undefined] : all.slice(0, 2);
}

const any = { value: { any: "1" }, wire: { any: "1" } };

function leastWire(bench: Bench, operation: Operation): WireValue | undefined {
  return requests(bench, operation)[0]?.wire;
}

async function answered(
  bench: Bench,
  operation: Operation,
  kind: "refused" | "not-yet",
): Promise<Cell> {
  const { protocol } = bench.sides.exchange;
  if (!protocol.reply.outcomes.some((outcome) => outcome.kind === kind)) {
    return { none: "the document has no such answer" };
  }
  bench.outcome = () => (kind === "refused" ? refuse("no") : notYet("later"));
  try {
    const crafting = bench.crafting(operation, { id: freshId() });
    const { text } = await bench.post(operation, craft(crafting, leastWire(bench, operation)));
    expect(last(bench).code).toBe(kind === "refused" ? "REFUSED" : "NOT_YET");
    expect(differences(protocol, kind, readAnswer(crafting, protocol, text))).toEqual([]);
    const end = await bench.call(operation, requests(bench, operation)[0]?.value);
    expect(end.kind, inspect(end)).not.toBe("done");
    return "holds";
  } finally {
    bench.outcome = undefined;
  }
}

async function resultCodes(bench: Bench, operation: Operation): Promise<Cell> {
  const { protocol } = bench.sides.exchange;
  const results = operation.results ?? protocol.reply.results;
  if (results === undefined) return { none: "the document has no table of result codes" };
  for (const [code, meaning] of Object.entries(results.codes)) {
    bench.outcome = () => refuse("no", code);
    try {
      const crafting = bench.crafting(operation, { id: freshId() });
      const { text } = await bench.post(operation, craft(crafting, leastWire(bench, operation)));
      const answer = readAnswer(crafting, protocol, text) ?? {};
      expect(codeAt(answer, results.path)).toBe(code);
      const end = await bench.call(operation, requests(bench, operation)[0]?.value);
      // Of a question nothing can be done, so that no answer to one leaves anything unknown.
      const isOpen = meaning === "unknown" && operation.effect !== "query";
      expect(end.kind, code).toBe(isOpen ? "unknown" : "refused");
      if (end.kind === "refused") expect(String(end.code)).toBe(code);
    } finally {
      bench.outcome = undefined;
    }
  }
  return "holds";
}

async function unknownKind(bench: Bench, operation: Operation): Promise<Cell> {
  const { exchange } = bench.sides;
  const telling = tellingOf(exchange);
  if (telling === "alone") return { none: "its address has no other operation" };
  const crafting = bench.crafting(operation, { id: freshId() });
  const isTold = telling === "members";
  const text = craft(
    isTold ? { ...crafting, operation: stranger(operation) } : crafting,
    leastWire(bench, operation),
  );
  const before = bench.handled.length;
  const answer = await bench.post(operation, text, isTold ? undefined : "/of/no/operation");
  expect(last(bench).code, answer.text).toBe("UNKNOWN_KIND");
  expect(bench.handled).toHaveLength(before);
  const { protocol } = exchange;
  // A root element of no operation's has no answer of its own: HTTP says it.
  if (isXml(protocol.envelope)) expect(answer.status).toBe(404);
  else
    expect(differences(protocol, "unknown", readAnswer(crafting, protocol, answer.text))).toEqual(
      [],
    );
  return "holds";
}

/** The same operation under values that the document does not have. */
function stranger(operation: Operation): Operation {
  const dispatch = operation.dispatch.map(({ path, values: [value = ""] }) => ({
    path,
    values: [/^[0-9]+$/.test(value) ? "987654" : "ofNoOperation"],
  }));
  return { ...operation, dispatch, fills: { ...operation.fills, root: "ofNoOperation" } };
}

async function wrongSignature(bench: Bench, operation: Operation): Promise<Cell> {
  const crafting = bench.crafting(operation, { id: freshId() });
  if (signatureOf(crafting) === undefined) return { none: "the document has no signature" };
  const alter = (sign: string): string => (sign.startsWith("0") ? "1" : "0") + sign.slice(1);
  await rejected(bench, operation, craft(crafting, leastWire(bench, operation), alter), [
    "SIGNATURE_MISMATCH",
  ]);
  return "holds";
}

async function wrongKey(bench: Bench, operation: Operation): Promise<Cell> {
  const { provider } = bench;
  if (signatureOf(bench.crafting(operation)) === undefined)
    return { none: "the document has no key" };
  const keys = keysOf(provider, "2");
  const crafting = bench.crafting(operation, { id: freshId(), keys });
  await rejected(bench, operation, craft(crafting, leastWire(bench, operation)), [
    "SIGNATURE_MISMATCH",
    "SEAL_BROKEN",
  ]);
  const end = await bench.call(operation, requests(bench, operation)[0]?.value, keys);
  expect(end.kind).not.toBe("done");
  return "holds";
}

/** The message is not believed, and answered as the document says; no handler sees it. */
async function rejected(
  bench: Bench,
  operation: Operation,
  text: string,
  codes: readonly string[],
): Promise<void> {
  const { protocol } = bench.sides.exchange;
  const before = bench.handled.length;
  const answer = await bench.post(operation, text);
  expect(codes, answer.text).toContain(last(bench).code);
  expect(bench.handled).toHaveLength(before);
  expectOutcome(bench, operation, "unverified", answer.text);
  expect(answer.status).toBe(
    protocol.reply.outcomes.find(({ kind }) => kind === "unverified")?.status ?? 401,
  );
}

function expectOutcome(bench: Bench, operation: Operation, kind: OutcomeKind, text: string): void {
  const { protocol } = bench.sides.exchange;
  const answer = readAnswer(bench.crafting(operation), protocol, text);
  expect(differences(protocol, kind, answer), text).toEqual([]);
}

async function missingRequired(bench: Bench, operation: Operation): Promise<Cell> {
  const [broken] = brokenBodies(bench, operation).filter(
    ({ rule, isRefusedWhenReceived }) => rule === "required" && isRefusedWhenReceived,
  );
  if (broken === undefined) return { none: "no field of its table must be there" };
  const before = bench.handled.length;
  const crafting = bench.crafting(operation, { id: freshId() });
  const answer = await bench.post(operation, craft(crafting, broken.wire));
  expect(last(bench).code, answer.text).toBe("BODY_INVALID");
  expect(bench.handled).toHaveLength(before);
  expectOutcome(bench, operation, "invalid", answer.text);
  return "holds";
}

/** What is refused when it is sent is read when it is received: losing a message is worse than reading one that is odd. */
async function tooMuch(
  bench: Bench,
  operation: Operation,
  isMeant: (broken: BrokenBody) => boolean,
  none: string,
): Promise<Cell> {
  const [broken] = brokenBodies(bench, operation).filter(
    (each) => isMeant(each) && !each.isRefusedWhenReceived,
  );
  if (broken === undefined) return { none };
  await bench.post(operation, craft(bench.crafting(operation, { id: freshId() }), broken.wire));
  expect(["ACCEPTED", "DUPLICATE"], broken.name).toContain(last(bench).code);
  return "holds";
}

function brokenBodies(bench: Bench, operation: Operation): readonly BrokenBody[] {
  return bench.bodies[operationName(operation)]?.request?.broken() ?? [];
}

function isTooLong({ rule, name }: BrokenBody): boolean {
  return rule === "length" && /\d/.test(name);
}

async function unknownField(bench: Bench, operation: Operation): Promise<Cell> {
  const wire = leastWire(bench, operation);
  const { request } = operation;
  if (request.kind === "none") return { none: "it has no body" };
  if (request.kind === "undocumented" || request.type.kind !== "structure" || !isObject(wire)) {
    return { none: "nobody says which fields there are" };
  }
  const crafting = bench.crafting(operation, { id: freshId() });
  await bench.post(operation, craft(crafting, { ...wire, zzUnknown: "1" }));
  expect(["ACCEPTED", "DUPLICATE"]).toContain(last(bench).code);
  expect(last(bench).unknownMembers).toBe(1);
  return "holds";
}

async function repeated(bench: Bench, operation: Operation): Promise<Cell> {
  const crafting = bench.crafting(operation, { id: freshId() });
  const text = craft(crafting, leastWire(bench, operation));
  const first = await bench.post(operation, text);
  const before = bench.handled.length;
  const second = await bench.post(operation, text);
  const isAsked = operation.effect === "query";
  expect(bench.handled).toHaveLength(before + (isAsked ? 1 : 0));
  expect(last(bench).code).toBe(isAsked ? "ACCEPTED" : "DUPLICATE");
  if (!isAsked) expect(second).toEqual(first);
  return "holds";
}

async function stale(bench: Bench, operation: Operation): Promise<Cell> {
  const { protocol } = bench.sides.exchange;
  const { expires } = protocol.limits ?? {};
  if (expires === undefined) return { none: "the document lets no message grow old" };
  if (heldTime(protocol) === undefined) return { none: "no member says when it was signed" };
  const now = Date.now() - expires - 120_000;
  const crafting = bench.crafting(operation, { id: freshId(), now });
  await rejected(bench, operation, craft(crafting, leastWire(bench, operation)), ["EXPIRED"]);
  return "holds";
}

function last({ events }: Bench): Event {
  const event = events.at(-1);
  if (event === undefined) throw new Error("the receiver told nothing");
  return event;
}

let count = 0;

/** Each message is another one, in every run the same. */
function freshId(): string {
  count++;
  return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
}
