import type { PackageContext } from "../../generator/artifacts/context.js";
import { declaredOrder } from "../../generator/model/declared-order.js";
import type { OpenPoint } from "../../generator/model/provider.js";
import { protocolUses } from "../../generator/model/uses.js";
import type { Protocol } from "../../generator/model/protocol.js";
import { credentialName, optionName } from "../../generator/model/protocol-names.js";
import type { Choices } from "../../generator/protocol/choose.js";
import type { Means } from "../../generator/protocol/interpret.js";
import { keyForms } from "../../generator/protocol/key-bytes.js";
import type { Draw } from "./draw.js";
import { testKeys, type TestKey } from "./keys.js";

/** What both sides work with besides the message. */
export interface BothMeans {
  readonly interpreted: Means;
  /** As `interpreted`, with the public halves of pairs. */
  readonly verifying: Means;
  readonly credentials: Credentials;
  readonly options: { readonly [name: string]: string };
}

type Credentials = { readonly [name: string]: unknown };
type Keys = { readonly [name: string]: string };

/** A choice for each open point of a protocol. */
export function anyChoices(draw: Draw, context: PackageContext, protocol: Protocol): Choices {
  return Object.fromEntries(
    pointsOf(context, protocol).map(({ name, choices }) => [name, draw.pick(choices)]),
  );
}

/** The open points that a protocol depends on. */
export function pointsOf({ provider }: PackageContext, protocol: Protocol): readonly OpenPoint[] {
  const found = points.get(protocol) ?? protocolUses(provider, protocol).openPoints;
  points.set(protocol, found);
  return found;
}

const points = new WeakMap<Protocol, readonly OpenPoint[]>();

/** `wrong`: what stands for the keys of these names instead. */
export function meansOf(
  { provider }: PackageContext,
  protocol: Protocol,
  choices: Choices,
  wrong: Keys = {},
): BothMeans {
  const interpreted: Means = {
    keys: { ...ownKeys, ...wrong },
    forms: keyForms(provider),
    choices,
    sender: protocol.from,
    declared: (pairs) => declaredOrder(provider, protocol, pairs),
  };
  return {
    interpreted,
    verifying: { ...interpreted, keys: { ...ownKeys, ...wrong, ...publicKeys } },
    credentials: { ...credentials, ...credentialsOf(wrong) },
    options: Object.fromEntries(
      Object.entries(choices).map(([point, choice]) => [optionName(point), choice]),
    ),
  };
}

const all = Object.entries(testKeys);
const ownKeys: Keys = Object.fromEntries(all.map(([name, { text }]) => [name, text]));
const publicKeys: Keys = Object.fromEntries(
  all.flatMap(([name, key]) => (key.public === undefined ? [] : [[name, key.public]])),
);
const credentials = credentialsOf(ownKeys);

function credentialsOf(keys: Keys): Credentials {
  return Object.fromEntries(
    Object.entries(keys).map(([name, text]) => [
      credentialName(name),
      credential(testKeys[name], text),
    ]),
  );
}

/** Both sides have the same pair: what they sign, they verify. */
function credential(key: TestKey | undefined, text: string): unknown {
  if (key?.public === undefined) return text;
  return key.id === undefined
    ? { private: text, public: key.public }
    : { private: text, id: key.id, public: { [key.id]: key.public } };
}
