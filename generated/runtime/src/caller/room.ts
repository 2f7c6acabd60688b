import { channel } from "node:diagnostics_channel";
import type { Channel } from "node:diagnostics_channel";
import { requireSecrets, secretNeeds } from "../credentials.js";
import type { SecretNeeds } from "../credentials.js";
import { ConfigError } from "../errors.js";
import { withDefaults } from "../options.js";
import type { Timer } from "../receiver/deadline.js";
import { secureRandom } from "../secure-random.js";
import { requireAddress } from "./address.js";
import { callChannel } from "./events.js";
import type { CallEvent } from "./events.js";
import type { Wire } from "./exchange.js";
import { keepingTimer, longestMs } from "./keeping-timer.js";
import type { Making, SendingLimits, SendingProtocol } from "./protocol.js";
import type { RateLimiter } from "./rate-limiter.js";
import { rateLimiter } from "./rate-limiter.js";
import { RetryBudget } from "./retry-budget.js";
import type { Interceptor } from "./sending.js";
import type { CallerSettings } from "./settings.js";

/** What stays the same from one call to the next. */
export interface Room<Credentials, Options> {
  readonly provider: string;
  readonly protocol: string;
  readonly url: string | ((operation: string) => string);
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  readonly options: Options;
  readonly secretNeeds: SecretNeeds;
  readonly decodeReply: SendingProtocol<object, Credentials, Options>["decodeReply"];
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retryDelayMs: number;
  readonly limiter: RateLimiter | undefined;
  readonly budget: RetryBudget;
  readonly interceptors: readonly Interceptor[];
  readonly onEvent: ((event: CallEvent) => void) | undefined;
  readonly channel: Channel;
  readonly wire: Wire;
  readonly making: Making;
  /** Milliseconds of a clock that nobody sets: for how long something takes. */
  readonly steadyClock: () => number;
  readonly timer: Timer;
}

/** Checks the settings and fills in what was not told. Throws ConfigError. */
export function openRoom<Table extends object, Credentials, Options>(
  protocol: SendingProtocol<Table, Credentials, Options>,
  settings: CallerSettings<Credentials, Options>,
): Room<Credentials, Options> {
  const { url, credentials, attempts = 1, retryDelayMs = 100 } = settings;
  const { timeoutMs = 15_000, maxReplyBytes = 1_048_576 } = settings;
  const steadyClock = steadyClockOf(settings);
  const limiter = settings.limiter ?? ownLimiter(protocol.limits, settings, steadyClock);
  const { deadlineMs = usualDeadline(limiter) } = settings;
  const options = withDefaults(protocol.defaults, settings.options, protocol.choices);
  const needs = secretNeeds(protocol.needs, options);
  if (typeof credentials !== "function") {
    requireSecrets(credentials, needs);
    protocol.requireKeys?.(credentials as Credentials);
  }
  if (typeof url === "string") requireAddress(url);
  requireSetting(Number.isSafeInteger(attempts) && attempts > 0, "attempts", "a whole number");
  requireSetting(isTime(timeoutMs), "timeoutMs", "milliseconds");
  requireSetting(isTime(deadlineMs), "deadlineMs", "milliseconds");
  requireSetting(isTime(retryDelayMs), "retryDelayMs", "milliseconds");
  requireSetting(maxReplyBytes > 0, "maxReplyBytes", "a number of bytes");
  const clock = settings.clock ?? Date.now;
  return {
    provider: protocol.provider,
    protocol: protocol.protocol,
    url,
    credentials,
    options,
    secretNeeds: needs,
    decodeReply: protocol.decodeReply?.bind(protocol),
    attempts,
    timeoutMs,
    deadlineMs,
    retryDelayMs,
    limiter,
    budget: new RetryBudget(),
    interceptors: settings.interceptors ?? [],
    onEvent: settings.onEvent,
    channel: channel(callChannel),
    wire: {
      fetch: settings.fetch ?? fetch,
      maxReplyBytes,
      expiresMs: protocol.limits?.expiresMs,
      clock,
    },
    making: { clock, random: settings.random ?? secureRandom },
    steadyClock,
    timer: settings.timer ?? keepingTimer,
  };
}

/** A clock that tells the time of day may be set back, which must hold up nobody; unless all time is given, as in tests. */
function steadyClockOf({
  clock,
  timer,
}: Pick<CallerSettings<unknown, unknown>, "clock" | "timer">): () => number {
  return timer === undefined || clock === undefined ? () => performance.now() : clock;
}

function ownLimiter(
  limits: SendingLimits | undefined,
  { queue, timer }: Pick<CallerSettings<unknown, unknown>, "queue" | "timer">,
  clock: () => number,
): RateLimiter | undefined {
  if (limits?.rate === undefined) return undefined;
  return rateLimiter({
    ...limits.rate,
    clock,
    ...(queue === undefined ? {} : { queue }),
    ...(timer === undefined ? {} : { timer }),
  });
}

/** Who waits a whole window for a turn still has the time of a call that need not wait. */
function usualDeadline(limiter: RateLimiter | undefined): number {
  return Math.min((limiter?.perMs ?? 0) + 60_000, longestMs);
}

function isTime(ms: number): boolean {
  return ms > 0 && ms <= longestMs;
}

function requireSetting(isTrue: boolean, name: string, what: string): void {
  if (!isTrue) throw new ConfigError("SETTING", `${name} must be ${what} above 0`);
}
