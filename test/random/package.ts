import type { PackageContext } from "../../generator/artifacts/context.js";
import { clientFile } from "../../generator/artifacts/client.js";
import { codesFile } from "../../generator/artifacts/codes.js";
import { counterpartFile } from "../../generator/artifacts/counterpart.js";
import { receiverFile } from "../../generator/artifacts/receiver.js";
import { signerFile } from "../../generator/artifacts/signer.js";
import { typesFile } from "../../generator/artifacts/types.js";
import { validatorsFile } from "../../generator/artifacts/validators.js";
import { operationName } from "../../generator/model/names.js";
import { buildName, clientNames, receiverNames } from "../../generator/model/protocol-names.js";
import type { Protocol } from "../../generator/model/protocol.js";
import type { Operation } from "../../generator/model/provider.js";
import { sentProtocols, servedProtocols } from "../../generator/model/served.js";
import { loadFiles, type Module } from "./load.js";

/** One protocol of a package, from both ends. */
export interface Ends {
  readonly context: PackageContext;
  readonly protocol: Protocol;
  readonly operation: Operation;
  readonly build: Module[string];
  readonly createReceiver: Module[string];
  /** The handler's name. */
  readonly handler: string;
}

/** What sends and receives by each protocol, ours or the counterpart's, imported from the package's sources. */
export async function endsOf(context: PackageContext): Promise<readonly Ends[]> {
  const { provider } = context;
  const artifacts = [
    codesFile,
    typesFile,
    validatorsFile,
    signerFile,
    receiverFile,
    clientFile,
    counterpartFile,
  ];
  const files = artifacts.flatMap((artifact) => artifact(context));
  const entries = ["client", "counterpart", "receiver"].map((name) => `acme/src/${name}.ts`);
  const [client, counterpart, receiver] = await loadFiles(files, entries);
  const ends = (sends: Module | undefined, receives: Module | undefined, create: string) => {
    const missing = (): never => {
      throw new Error(`no ${create}`);
    };
    return ({
      protocol,
      operations: [operation],
    }: ReturnType<typeof sentProtocols>[number]): Ends[] =>
      operation === undefined
        ? []
        : [
            {
              context,
              protocol,
              operation,
              build: sends?.[buildName(operation)] ?? missing,
              createReceiver: receives?.[create] ?? missing,
              handler: operationName(operation),
            },
          ];
  };
  return [
    ...sentProtocols(provider).flatMap((exchange) =>
      ends(
        client,
        counterpart,
        clientNames(provider, exchange.protocol.name).createReceiver,
      )(exchange),
    ),
    ...servedProtocols(provider).flatMap((exchange) =>
      ends(counterpart, receiver, receiverNames(provider, exchange.protocol.name).create)(exchange),
    ),
  ];
}
