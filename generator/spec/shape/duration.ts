/** Words that people write for the units of durations. */
const units: ReadonlyMap<string, string> = new Map([
  ["", "s"],
  ...["ms", "msec", "msecs", "millis", "millisecond", "milliseconds"].map(spelling("ms")),
  ...["s", "sec", "secs", "second", "seconds"].map(spelling("s")),
  ...["m", "min", "mins", "minute", "minutes"].map(spelling("m")),
  ...["h", "hr", "hrs", "hour", "hours"].map(spelling("h")),
  ...["d", "day", "days"].map(spelling("d")),
]);

function spelling(unit: string): (word: string) => readonly [string, string] {
  return (word) => [word, unit];
}

/** `60 sec` → `60s`: what was meant by a duration that cannot be read, where that is clear; a number alone most likely is of seconds. */
export function durationMeant(text: string): string | undefined {
  const [, count, word = ""] = /^\s*(0*[1-9]\d*)\s*([a-z]*)\s*$/iu.exec(text) ?? [];
  const unit = units.get(word.toLowerCase());
  return count === undefined || unit === undefined ? undefined : `${Number(count)}${unit}`;
}
