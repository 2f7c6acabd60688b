import { secureRandom } from "../secure-random.js";
import type { Making } from "./protocol.js";

/** The clock and the randomness of the platform. */
export const usualMaking: Making = { clock: Date.now, random: secureRandom };
