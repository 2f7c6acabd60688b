import { figure } from "./figure.mjs";

/**
 * Nanoseconds a call, for each of several functions `(i) => result`, by name. All are warmed up, then measured in turn,
 * so that a busy minute of the machine falls on all of them.
 */
export async function measureCalls(candidates, { rounds, sliceMs }) {
  const runners = [];
  for (const [name, run] of Object.entries(candidates)) {
    const { loop } = await import(`./loop.mjs?copy=${copies++}`);
    runners.push({ name, run, loop, times: warmUp(loop, run, sliceMs), samples: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      runner.samples.push(time(runner.loop, runner.run, runner.times) / runner.times);
    }
  }
  return new Map(runners.map(({ name, samples }) => [name, figure(samples)]));
}

let copies = 0;

/** How many calls fill a slice once the function is optimised. */
function warmUp(loop, run, sliceMs) {
  const slice = sliceMs * 1e6;
  let times = 1;
  let spent = 0;
  for (let warm = 0; warm < slice * 6; warm += spent) {
    spent = time(loop, run, times);
    if (spent < slice / 4) times *= 2;
  }
  return Math.max(1, Math.round((times * slice) / spent));
}

function time(loop, run, times) {
  const start = process.hrtime.bigint();
  loop(run, times);
  return Number(process.hrtime.bigint() - start);
}

/**
 * Nanoseconds a call of functions that work through `times` calls once and are then made anew, such as those that remember
 * what they have seen. `make()` gives the function `(i) => promise` of one round.
 */
export async function measureRounds(candidates, { rounds, times }) {
  const runners = [];
  for (const [name, make] of Object.entries(candidates)) {
    const { loopAsync } = await import(`./loop.mjs?copy=${copies++}`);
    runners.push({ name, make, loopAsync, samples: [] });
  }
  for (let round = -2; round < rounds; round++) {
    for (const { make, loopAsync, samples } of runners) {
      const run = make();
      const start = process.hrtime.bigint();
      await loopAsync(run, times);
      const spent = Number(process.hrtime.bigint() - start) / times;
      // The first rounds warm up.
      if (round >= 0) samples.push(spent);
    }
  }
  return new Map(runners.map(({ name, samples }) => [name, figure(samples)]));
}
