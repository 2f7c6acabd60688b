import type { Provider } from "./provider.js";

/**
 * The model as JSON text, two spaces a level: what `baowen show --format json` prints and what a package carries as
 * model.json. Members stand in the order in which the model's types declare them, which is the order they are made in.
 */
export function printModel(provider: Provider): string {
  return printJsonText(provider);
}

/**
 * JSON for files that people read: characters that are not seen, or that change how a line is shown, stand as escapes.
 */
export function printJsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(unseen, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${text}\n`;
}

/** Delete and C1 controls, zero-width and bidirectional marks, line and paragraph separators, byte order marks. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
