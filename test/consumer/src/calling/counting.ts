import type { Timer } from "@baowen/runtime";
import { accept, rateLimiter } from "@baowen/runtime";
import { preOrder } from "./messages.js";
import { handlers, openPartner, using } from "./partner.js";

/** Time that only goes on when it is told to. */
export class Time {
  now = 0;
  readonly #waiting = new Set<{ readonly at: number; readonly action: () => void }>();

  readonly clock = (): number => this.now;

  readonly timer: Timer = (ms, action) => {
    const entry = { at: this.now + ms, action };
    this.#waiting.add(entry);
    return () => this.#waiting.delete(entry);
  };

  /** On to the next moment that anybody waits for. */
  step(): void {
    const next = Math.min(...Array.from(this.#waiting, ({ at }) => at));
    if (Number.isFinite(next)) this.now = Math.max(this.now, next);
    for (const entry of this.#waiting) {
      if (entry.at > this.now) continue;
      this.#waiting.delete(entry);
      entry.action();
    }
  }
}

/** What came of many calls at once: how many were done, when the last arrived, and the most that arrived in any minute. */
export async function manyCalls(count: number): Promise<object> {
  const time = new Time();
  const arrivals: number[] = [];
  const { clock, timer } = time;
  const limiter = rateLimiter({ calls: 400, perMs: 60_000, clock, timer });
  const addTemp = () => {
    arrivals.push(time.now);
    return accept({ url: "https://partner.test/order", tempOrderCode: "TESTT001" });
  };
  let underWay = 0;
  const counted: typeof fetch = async (address, init) => {
    underWay += 1;
    const response = await fetch(address, init);
    const text = await response.text();
    underWay -= 1;
    return new Response(text, { status: response.status });
  };
  const partner = openPartner(
    { handlers: { ...handlers, addTemp }, clock },
    { clock, timer, limiter, fetch: counted, deadlineMs: 600_000, timeoutMs: 600_000 },
  );
  return using(partner, async ({ client }) => {
    const kinds: string[] = [];
    const all = Array.from({ length: count }, async (_, index) => {
      const requestBody = { ...preOrder.requestBody, outSerialNo: `TESTS${index}` };
      kinds.push((await client.addTemp({ requestBody })).kind);
    });
    // Time stands still while messages are under way; then everybody else waits for it.
    while (kinds.length < count) {
      await pause();
      if (underWay === 0) time.step();
    }
    await Promise.all(all);
    return {
      done: kinds.filter((kind) => kind === "done").length,
      arrived: arrivals.length,
      most: mostIn(arrivals, 60_000),
      minutes: Math.floor((arrivals.at(-1) ?? 0) / 60_000),
    };
  });
}

/** Lets everything happen that is waiting for nothing but its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** The greatest number of moments in any half-open stretch of so many milliseconds. */
function mostIn(moments: readonly number[], ms: number): number {
  const sorted = moments.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((start) => sorted.filter((at) => at >= start && at < start + ms).length),
  );
}
