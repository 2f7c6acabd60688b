import { randomInt } from "node:crypto";

/**
 * A number from 0 up to but not including 1 that nobody can predict: partners ask for nonces that cannot be guessed, which
 * `Math.random` does not give.
 */
export function secureRandom(): number {
  return randomInt(0x1_0000_0000) / 0x1_0000_0000;
}
