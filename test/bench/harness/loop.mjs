/** Calls `run` `times` times. Each candidate imports its own copy, so that none pays for another's call site. */
export function loop(run, times) {
  let kept = 0;
  for (let i = 0; i < times; i++) if (run(i)) kept++;
  return kept;
}

export async function loopAsync(run, times) {
  let kept = 0;
  for (let i = 0; i < times; i++) if (await run(i)) kept++;
  return kept;
}
