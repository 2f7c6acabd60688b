import type { Choices } from "../protocol/choose.js";

/** `digest-case=upper, signed=inner` */
export function printChoices(choices: Choices): string {
  return Object.entries(choices)
    .map(([point, choice]) => `${point}=${choice}`)
    .join(", ");
}
