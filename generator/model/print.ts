import type { Provider } from "./provider.js";

/**
 * The model as JSON text, two spaces a level: what `baowen show --format json` prints and what a package carries as
 * model.json. Members stand in the order in which the model's types declare them, which is the order they are made in.
 */
export function printModel(provider: Provider): string {
  return `${JSON.stringify(provider, null, 2)}\n`;
}
