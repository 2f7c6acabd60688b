import { environmentAddress } from "./caller/address.js";
import { call } from "./caller/call.js";
import { keptMessage } from "./caller/kept-message.js";
import type { SendingProtocol, SentOperation } from "./caller/protocol.js";
import type { Caller, CallOptions, CallResult } from "./caller/result.js";
import { openRoom } from "./caller/room.js";
import type { Room } from "./caller/room.js";
import type { CallerSettings, Environments, PartnerSettings } from "./caller/settings.js";
import { warnUnauthenticated } from "./unauthenticated.js";
import { isUnder } from "./under.js";

/**
 * Makes the sending side of a protocol. A call is one attempt, unless the settings say more: build, sign, send, read.
 *
 * ```ts
 * const caller = createCaller(protocol, { url: "https://…", credentials: { key } });
 * const result = await caller.insureNotice(message);
 * ```
 *
 * Throws ConfigError for an empty secret, an address that is none, or a setting that cannot work.
 */
export function createCaller<Table extends object, Credentials, Options>(
  protocol: SendingProtocol<Table, Credentials, Options>,
  settings: CallerSettings<Credentials, Options>,
): Caller<Table> {
  const room = openRoom(protocol, settings);
  const calls: Calls = Object.create(null);
  const names = Object.keys(protocol.operations) as (keyof Table & string)[];
  for (const name of names) {
    const operation: Operation<Credentials, Options> = protocol.operations[name];
    calls[name] = callOf(room, name, operation, calls);
  }
  return { ...calls } as Caller<Table>;
}

/**
 * Makes a client of the partner: a caller whose address is that of one of the document's environments, with up to three attempts
 * a call.
 *
 * ```ts
 * const client = callPartner(protocol, environments, { environment: "test", credentials: { key } });
 * ```
 *
 * Throws ConfigError as `createCaller`, and `ENVIRONMENT` for an environment that the document does not have, or whose address
 * there has no TLS; such an address is given as `{ url }`.
 */
export function callPartner<Table extends object, Credentials, Options, Environment extends string>(
  protocol: SendingProtocol<Table, Credentials, Options>,
  environments: Environments<Environment>,
  settings: PartnerSettings<Credentials, Options, Environment>,
): Caller<Table> {
  const { environment, unauthenticated, attempts = 3, ...others } = settings;
  const url = environmentAddress(environments, environment);
  const caller = createCaller(protocol, { ...others, attempts, url });
  const options = { ...protocol.defaults, ...settings.options };
  if (!isUnder(protocol.provenUnder, options)) {
    warnUnauthenticated("client", protocol, unauthenticated);
  }
  return caller;
}

type Operation<Credentials, Options> = SentOperation<
  unknown,
  unknown,
  unknown,
  Credentials,
  Options
>;
type AnyCall = (message: unknown, options?: CallOptions) => Promise<CallResult>;
type Calls = Record<string, AnyCall>;

function callOf<Credentials, Options>(
  room: Room<Credentials, Options>,
  name: string,
  operation: Operation<Credentials, Options>,
  calls: Calls,
): AnyCall {
  return async (given, options) => {
    const message = keptMessage(given);
    const outcome = await call({ room, name, operation, message, signal: options?.signal });
    if (outcome.kind !== "unknown") return outcome;
    return { ...outcome, settle: settleOf(operation, message, calls) };
  };
}

/** What finds out what became of a message. */
function settleOf(
  { settle }: Pick<Operation<never, never>, "settle">,
  message: unknown,
  calls: Calls,
): unknown {
  if (settle === undefined || "none" in settle) return settle;
  const { by, message: queryOf } = settle;
  const query = calls[by];
  if (queryOf === undefined || query === undefined) return { by };
  const ask = async (options?: CallOptions): Promise<CallResult> =>
    query(queryOf(message), options);
  return { by, ask };
}
