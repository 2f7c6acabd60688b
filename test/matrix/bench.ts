import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNode } from "../../generated/runtime/src/adapters/node.js";
import {
  accept,
  memoryInbox,
  type Inbox,
  type Outcome,
} from "../../generated/runtime/src/index.js";
import type { Receiver } from "../../templates/runtime/receiver/incoming.js";
import type { WireValue } from "../../templates/runtime/wire.js";
import { bodyPathOf, bodyPlace, wholeBodyName } from "../../generator/model/body-place.js";
import { operationName, propertyName } from "../../generator/model/names.js";
import { credentialName } from "../../generator/model/protocol-names.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import { replyData } from "../../generator/model/reply-data.js";
import { placedValues } from "../../generator/artifacts/message/members.js";
import { dispatchValues, isGiven } from "../../generator/artifacts/sending/message.js";
import { tellingOf } from "../../generator/artifacts/receiving/telling.js";
import { contextOf, defaultChoices, typedText, type Crafting } from "./craft.js";
import { addressesOf, load, pathOf, type Module, type Sides } from "./sides.js";

/** A body as a package's samples make it. */
export interface Made {
  readonly name: string;
  readonly value: unknown;
  readonly wire: WireValue;
}

export interface BrokenBody {
  readonly name: string;
  readonly path: string;
  readonly rule: string;
  readonly wire: WireValue;
  readonly isRefusedWhenReceived: boolean;
}

interface Bodies {
  boundary(): readonly Made[];
  broken(): readonly BrokenBody[];
}

/** What a package makes up for one operation. */
export type OperationBodies = { readonly [part in "request" | "reply" | "replyData"]?: Bodies };

export interface Event {
  readonly code: string;
  readonly status: number;
  readonly unknownMembers?: number;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** One exchange of a provider with both of its sides over loopback HTTP. */
export interface Bench {
  /** Opened. */
  readonly provider: Provider;
  readonly sides: Sides;
  readonly events: Event[];
  readonly handled: { readonly operation: string; readonly notice: unknown }[];
  /** What handlers answer, until told otherwise. */
  outcome: ((operation: Operation) => Outcome<unknown>) | undefined;
  readonly bodies: { readonly [operation: string]: OperationBodies };
  /** Forgets what was handled. */
  forget(): void;
  crafting(operation: Operation, changes?: Partial<Crafting>): Crafting;
  post(operation: Operation, text: string, path?: string): Promise<Answer>;
  call(operation: Operation, body: unknown, keys?: Keys): Promise<CallEnd>;
  close(): Promise<void>;
}

export interface CallEnd {
  readonly kind: string;
  readonly as?: string;
  readonly code?: unknown;
  readonly reply?: unknown;
  readonly cause?: { readonly code: string };
}

export type Keys = { readonly [credential: string]: string };

/** Texts that are long enough for any cipher, and plainly nobody's. */
export function keysOf({ credentials }: Provider, salt = "1"): Keys {
  return Object.fromEntries(
    credentials.map(({ name, bytes }) => [
      name,
      bytes === undefined
        ? `test-${name}-${salt}-0123456789ab`.slice(0, 24)
        : `8 byte-${salt}`.slice(0, 8),
    ]),
  );
}

export async function openBench(name: string, spec: Provider, sides: Sides): Promise<Bench> {
  const { provider } = contextOf(spec);
  const keys = keysOf(spec);
  const receiving = await load<Module>(name, sides.receiving.file);
  const sending = await load<Module>(name, sides.sending.file);
  const { bodies = {} } = await load<{ bodies?: Bench["bodies"] }>(name, "samples");
  const events: Event[] = [];
  const handled: { operation: string; notice: unknown }[] = [];
  const isAddressed = tellingOf(sides.exchange) === "addresses";
  const bench = { outcome: undefined as Bench["outcome"] };
  const handlers = Object.fromEntries(
    sides.exchange.operations.map((operation) => [
      operationName(operation),
      (notice: unknown): Outcome<unknown> => {
        handled.push({ operation: operation.name, notice });
        return bench.outcome?.(operation) ?? success(provider, bodies, operation);
      },
    ]),
  );
  let inbox = quietInbox();
  const forgetful: Inbox = {
    claim: (...given) => inbox.claim(...given),
    complete: (...given) => inbox.complete(...given),
    release: (...given) => inbox.release(...given),
  };
  const receiver = create(receiving, sides.receiving.create, {
    credentials: named(keys),
    handlers,
    inbox: forgetful,
    ...(isAddressed ? { addresses: addressesOf(sides) } : {}),
    onEvent: (event: Event) => events.push(event),
  }) as Receiver;
  const server = createServer(toNode(receiver));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (operation: Operation): string => url + pathOf(sides, operation, isAddressed);
  return Object.assign(bench, {
    provider,
    sides,
    events,
    handled,
    bodies,
    forget: () => {
      inbox = quietInbox();
    },
    crafting: (operation: Operation, changes: Partial<Crafting> = {}): Crafting => ({
      provider,
      spec,
      operation,
      keys,
      choices: defaultChoices(provider),
      now: Date.now(),
      id: "6b1f0a52-93de-4b68-a0c4-1e5d2f8b6a01",
      ...changes,
    }),
    post: (operation: Operation, text: string, path?: string) =>
      post(path === undefined ? at(operation) : url + path, contentOf(sides), text),
    call: (operation: Operation, body: unknown, own: Keys = keys) =>
      call(
        create(
          sending,
          sides.sending.create,
          callerSettings(sides, isAddressed ? at(operation) : url, own),
        ),
        sides,
        operation,
        body,
      ),
    close: () => new Promise<void>((done) => server.close(() => done())),
  });
}

function quietInbox(): Inbox {
  return memoryInbox({ warn: () => undefined });
}

function create(module: Module, name: string, settings: object): unknown {
  const make = module[name] as ((settings: object) => unknown) | undefined;
  if (make === undefined) throw new Error(`no ${name}`);
  return make(settings);
}

function named(keys: Keys): Keys {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [credentialName(name), key]));
}

function callerSettings(sides: Sides, url: string, keys: Keys): object {
  const where = sides.ours === "sender" ? { environment: { url } } : { url };
  return { ...where, credentials: named(keys), attempts: 1 };
}

async function call(
  caller: unknown,
  sides: Sides,
  operation: Operation,
  body: unknown,
): Promise<CallEnd> {
  const calls = caller as { readonly [operation: string]: (message: object) => Promise<CallEnd> };
  return await calls[operationName(operation)]!(messageAround(sides, operation, body));
}

/** The body nested as the envelope has it, with what else the sender must give. */
export function messageAround(
  { exchange }: Sides,
  operation: Operation,
  body: unknown,
): { readonly [name: string]: unknown } {
  const { envelope } = exchange.protocol;
  const place = bodyPlace(envelope, operation);
  const message: Nested = {};
  for (const { path, member } of placedValues(envelope.members)) {
    const at = [...path.slice(0, -1), propertyName(member.field)];
    const told = dispatchValues(operation, path) ?? [];
    if (told.length > 1) put(message, at, typedText(member.field.type, told[0] ?? ""));
    const isNeeded = member.field.required.kind === "always";
    if (isNeeded && isGiven(exchange.protocol, operation, path)) put(message, at, "1");
  }
  if (operation.request.kind === "none" || place === undefined) return message;
  put(message, place.kind === "whole" ? [wholeBodyName] : bodyPathOf(place), body);
  return message;
}

interface Nested {
  [name: string]: unknown;
}

function put(object: Nested, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) object[name] = value;
  else put((object[name] ??= {}) as Nested, rest, value);
}

/** A success with the least that a reply may have. */
function success(
  provider: Provider,
  bodies: Bench["bodies"],
  operation: Operation,
): Outcome<unknown> {
  const made = bodies[operationName(operation)];
  const own = replyData(provider, operation) === undefined ? made?.reply : made?.replyData;
  return accept(own?.boundary()[0]?.value);
}

function contentOf({ exchange: { protocol } }: Sides): string {
  const { content } = protocol.transport;
  const type = typeof content === "string" ? content : Object.values(content.choices)[0];
  return type === "query" || type === undefined ? "application/json" : type;
}

async function post(url: string, type: string, body: string): Promise<Answer> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": type }, body });
  return { status: response.status, text: await response.text() };
}
