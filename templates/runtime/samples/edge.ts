import type { WireValue } from "../wire.js";

/** A value at a bound of its type, and what bound that is: `2147483647`, `32 characters`. */
export interface Edge {
  readonly name: string;
  readonly value: WireValue;
}
