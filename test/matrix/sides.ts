import { resolve } from "node:path";
import { camelCase } from "../../generator/model/identifier.js";
import { operationName } from "../../generator/model/names.js";
import { clientNames, receiverNames } from "../../generator/model/protocol-names.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import {
  sentProtocols,
  servedProtocols,
  type ProtocolExchange,
} from "../../generator/model/served.js";

/** Anything that a package exports, called by its name. */
export type Module = { readonly [name: string]: (...args: readonly never[]) => unknown };

/** What one party sends by, and what the other receives by. */
export interface Sides {
  readonly exchange: ProtocolExchange;
  /** Which of the two is ours. */
  readonly ours: "receiver" | "sender";
  readonly sending: { readonly file: string; readonly create: string };
  readonly receiving: { readonly file: string; readonly create: string };
}

export function sidesOf(provider: Provider): readonly Sides[] {
  return [
    ...servedProtocols(provider).map((exchange): Sides => {
      const names = receiverNames(provider, exchange.protocol.name);
      return {
        exchange,
        ours: "receiver",
        sending: { file: "counterpart", create: names.createCounterpart },
        receiving: { file: "receiver", create: names.create },
      };
    }),
    ...sentProtocols(provider).map((exchange): Sides => {
      const names = clientNames(provider, exchange.protocol.name);
      return {
        exchange,
        ours: "sender",
        sending: { file: "client", create: names.create },
        receiving: { file: "counterpart", create: names.createReceiver },
      };
    }),
  ];
}

export async function load<T>(provider: string, file: string): Promise<T> {
  return (await import(/* @vite-ignore */ resolve(`generated/${provider}/src/${file}.ts`))) as T;
}

/** Where an operation's requests go, after the address of a server. */
export function pathOf({ exchange }: Sides, operation: Operation, isAddressed: boolean): string {
  if (isAddressed) return `/${camelCase(operation.name)}`;
  return operation.path ?? exchange.protocol.transport.path ?? "/";
}

export function addressesOf({ exchange }: Sides): { readonly [operation: string]: string } {
  return Object.fromEntries(
    exchange.operations.map((each) => [operationName(each), `/${camelCase(each.name)}`]),
  );
}
