/** What is drawn at random. The same seed gives the same, on every machine. */
export interface Draw {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True so many times in a hundred. */
  percent(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Between `least` and `most` of what `make` gives. */
  several<T>(least: number, most: number, make: () => T): readonly T[];
  /** Some of them, each at most once, in any order. */
  some<T>(least: number, most: number, from: readonly T[]): readonly T[];
}

export function drawFrom(seed: number): Draw {
  const next = generator(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const count = (least: number, most: number): number => least + below(most - least + 1);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {
    below,
    pick,
    percent: (share) => below(100) < share,
    several: (least, most, make) => Array.from({ length: count(least, most) }, make),
    some: (least, most, from) => {
      const left = [...from];
      const length = Math.min(count(least, most), left.length);
      return Array.from({ length }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}

/** Numbers from 0 up to 1: a counter by the golden ratio whose bits are mixed, as in Steele, Lea and Flood's SplitMix. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}
