import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { bodyPathOf, bodyPlace, wholeBodyName } from "../generator/model/body-place.js";
import { membersBelow } from "../generator/model/members.js";
import {
  operationName,
  propertyName,
  receivedValidatorName,
  validatorName,
} from "../generator/model/names.js";
import { clientNames, credentialName, receiverNames } from "../generator/model/protocol-names.js";
import type { Body, Operation, Provider } from "../generator/model/provider.js";
import { replyData } from "../generator/model/reply-data.js";
import {
  sentProtocols,
  servedProtocols,
  type ProtocolExchange,
} from "../generator/model/served.js";
import type { Validator } from "../templates/runtime/validation/validator.js";
import { rateLimiter } from "../templates/runtime/caller/rate-limiter.js";
import type { PackageContext } from "../generator/artifacts/context.js";
import { contextOf } from "./support/providers.js";
import { resolveProvider } from "./support/resolve.js";

/*
 * Every body at a bound of its table goes from one party to the other and is read there as it was meant: requests by what sends
 * them and what receives them, replies the other way round.
 */

/** A body as `samples.ts` makes it. */
interface Made {
  readonly name: string;
  readonly value: unknown;
  readonly wire: unknown;
}

interface Generated {
  readonly bodies: {
    readonly [operation: string]: {
      readonly [part in "request" | "reply" | "replyData"]?: { boundary(): readonly Made[] };
    };
  };
}

/** Anything that a package exports, called by its name. */
type Module = { readonly [name: string]: (...args: readonly unknown[]) => unknown };
type Call = (message: object) => Promise<{ readonly kind: string; readonly reply?: object }>;

/** What one party sends by, and what the other receives by. */
interface Sides {
  readonly exchange: ProtocolExchange;
  readonly sending: { readonly file: string; readonly create: string };
  readonly receiving: { readonly file: string; readonly create: string };
}

const specs = readdirSync("generated", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "runtime")
  .map((entry) => entry.name);

describe.each(specs)("%s", (name) => {
  const context = contextOf(resolveProvider(name));
  const { provider } = context;
  const all = sidesOf(provider).flatMap((sides) =>
    sides.exchange.operations.map((operation) => [operation.name, { sides, operation }] as const),
  );

  test.each(all)("requests of %s", async (_, subject) => {
    const { operation } = subject;
    const made = (await bodiesOf(name, operation)).request?.boundary() ?? [];
    expect(made.length > 0).toBe(operation.request.kind !== "none");
    const exchange = await open(name, context, subject);
    for (const { name: what, value, wire } of some(made)) {
      const { handled } = await exchange(value, undefined);
      expect(handled, what).toEqual(await readAs(name, provider, operation.request, wire));
    }
  });

  test.each(all)("replies of %s", async (_, subject) => {
    const { sides, operation } = subject;
    const made = await bodiesOf(name, operation);
    const isFilled = replyData(provider, operation) !== undefined;
    const replies = (isFilled ? made.replyData : made.reply)?.boundary() ?? [{ value: undefined }];
    const exchange = await open(name, context, subject);
    const place = bodyPlace(sides.exchange.protocol.reply.envelope, operation);
    const [request] = made.request?.boundary() ?? [];
    for (const reply of some<Partial<Made>>(replies)) {
      const { answer } = await exchange(request?.value, reply.value);
      const said = reply.name ?? "";
      expect(answer.kind, `${said} ${inspect(answer)}`).toBe("done");
      if (isFilled || reply.wire === undefined) continue;
      const read = valueAt(answer.reply, place === undefined ? [] : bodyPathOf(place));
      expect(read, said).toEqual(await readAs(name, provider, operation.reply, reply.wire));
    }
  });
});

/** At most a hundred, of all parts of the table: what each of its fields takes is tried elsewhere. */
function some<T>(all: readonly T[]): readonly T[] {
  const step = Math.ceil(all.length / 100);
  return all.filter((_, index) => index < 2 || index % step === 0);
}

function sidesOf(provider: Provider): readonly Sides[] {
  return [
    ...servedProtocols(provider).map((exchanged): Sides => {
      const names = receiverNames(provider, exchanged.protocol.name);
      return {
        exchange: exchanged,
        sending: { file: "counterpart", create: names.createCounterpart },
        receiving: { file: "receiver", create: names.create },
      };
    }),
    ...sentProtocols(provider).map((exchanged): Sides => {
      const names = clientNames(provider, exchanged.protocol.name);
      return {
        exchange: exchanged,
        sending: { file: "client", create: names.create },
        receiving: { file: "counterpart", create: names.createReceiver },
      };
    }),
  ];
}

interface Subject {
  readonly sides: Sides;
  readonly operation: Operation;
}

/** One call, to its end: what the handler got as the body, and what came back. */
type Exchange = (
  body: unknown,
  data: unknown,
) => Promise<{ readonly handled: unknown; readonly answer: Awaited<ReturnType<Call>> }>;

/** Both parties, set up for one operation. */
async function open(
  name: string,
  context: PackageContext,
  { sides, operation }: Subject,
): Promise<Exchange> {
  const { protocol, operations } = sides.exchange;
  const place = bodyPlace(protocol.envelope, operation);
  const path = place === undefined || place.kind === "whole" ? [wholeBodyName] : bodyPathOf(place);
  const now = { handled: undefined as unknown, data: undefined as unknown };
  const handle = (notice: object) => {
    now.handled = valueAt(notice, path);
    return { kind: "success", data: now.data };
  };
  const credentials = Object.fromEntries(
    context.provider.credentials.map((each) => [credentialName(each.name), "test-key"]),
  );
  const receiving = await load<Module>(`${name}/src/${sides.receiving.file}.ts`);
  const receive = receiving[sides.receiving.create]?.({
    credentials,
    handlers: Object.fromEntries(operations.map((each) => [operationName(each), handle])),
    inbox: forgetful,
    ...addressesOf(operations),
  }) as (request: Request) => Promise<Response>;
  const sending = await load<Module>(`${name}/src/${sides.sending.file}.ts`);
  const isClient = sides.sending.file === "client";
  const caller = sending[sides.sending.create]?.({
    credentials,
    ...(isClient ? { environment: { url: "https://other.test" } } : { url: addressOf(operations) }),
    attempts: 1,
    limiter: rateLimiter({ calls: 1000, perMs: 1 }),
    fetch: (to: string, init: RequestInit) => receive(new Request(to, init)),
  }) as { readonly [operation: string]: Call };
  const call = caller[operationName(operation)] as Call;
  const given = await givenMembers(name, context, sides.exchange, operation);
  return async (body, data) => {
    now.data = data;
    const members = [...given, [path, body] as const];
    const answer = await call(
      members.reduce((message, [to, value]) => withValue(message, to, value), {}),
    );
    return { handled: now.handled, answer };
  };
}

/** Operations that only their addresses tell apart have one each. */
function addressesOf(operations: readonly Operation[]): object {
  const addressed = operations.filter(({ address, dispatch }) => address && dispatch.length === 0);
  if (addressed.length < 2) return {};
  return {
    addresses: Object.fromEntries(addressed.map((each) => [operationName(each), `/${each.name}`])),
  };
}

function addressOf(operations: readonly Operation[]): (operation: string) => string {
  const isTold = Object.keys(addressesOf(operations)).length > 0;
  return (operation) => `https://other.test${isTold ? `/${operation}` : ""}`;
}

/** Handles everything, each time. */
const forgetful = {
  claim: () => ({ kind: "new", key: "key", token: "token", attempt: 1 }),
  complete: () => undefined,
  release: () => undefined,
};

type Samples = typeof import("../templates/runtime/samples.js");
type Given = readonly [path: readonly string[], value: unknown];

/** What the sender must give of the envelope: what tells the operation where several values do, and what has no source. */
async function givenMembers(
  name: string,
  context: PackageContext,
  { protocol }: ProtocolExchange,
  { dispatch }: Operation,
): Promise<readonly Given[]> {
  const envelope = context.structures.find((each) => each.name === `${protocol.name}.envelope`);
  if (envelope === undefined || protocol.envelope.members.length === 0) return [];
  const validator = await validatorOf(name, validatorName(envelope));
  const { sampleMessages } = await load<Samples>("runtime/src/samples.ts");
  const [least] = sampleMessages(validator).boundary();
  return membersBelow(protocol.envelope.members).flatMap(({ member, path }): readonly Given[] => {
    if (member.kind !== "value" || member.value !== undefined) return [];
    const told = dispatch.find((each) => each.path.join() === path.join());
    const { type, required } = member.field;
    const to = [...path.slice(0, -1), propertyName(member.field)];
    if (told !== undefined) {
      const [first = ""] = told.values;
      return told.values.length > 1
        ? [[to, type.kind === "code" && type.wire === "int" ? Number(first) : first]]
        : [];
    }
    return required.kind === "always" ? [[to, valueAt(least?.value, to)]] : [];
  });
}

function withValue(
  message: object,
  [first = "", ...rest]: readonly string[],
  value: unknown,
): object {
  const inner = (message as { [name: string]: object })[first] ?? {};
  return { ...message, [first]: rest.length === 0 ? value : withValue(inner, rest, value) };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as { [name: string]: unknown })[name], value);
}

async function bodiesOf(name: string, operation: Operation): Promise<Generated["bodies"][string]> {
  const { bodies } = await load<Generated>(`${name}/src/samples.ts`);
  return bodies[operationName(operation)] ?? {};
}

/** What a receiver's validator reads of a body. */
async function readAs(
  name: string,
  provider: Provider,
  body: Body,
  wire: unknown,
): Promise<unknown> {
  if (body.kind === "none") return undefined;
  const isList = body.type.kind === "list";
  const type = body.type.kind === "list" ? body.type.of : body.type;
  if (type.kind !== "structure") return wire;
  const structure = provider.structures.find((each) => each.name === type.name);
  if (structure === undefined) throw new Error(`there is no ${type.name}`);
  const validator = await validatorOf(name, receivedValidatorName(structure));
  const read = (each: unknown) => validator.read(each).value;
  return isList ? (wire as readonly unknown[]).map(read) : read(wire);
}

async function validatorOf(name: string, validator: string): Promise<Validator<unknown>> {
  const all = await load<{ readonly [name: string]: Validator<unknown> }>(
    `${name}/src/validators.ts`,
  );
  const found = all[validator];
  if (found === undefined) throw new Error(`there is no ${validator}`);
  return found;
}

async function load<T>(file: string): Promise<T> {
  return (await import(/* @vite-ignore */ resolve(`generated/${file}`))) as T;
}
