import { readValid } from "../json/valid-text.js";
import { readJson } from "../json/read.js";
import type { Validator } from "../validation/validator.js";
import type { WireValue } from "../wire.js";
import type { CarriedMembers } from "./form-text.js";

/** Throws ValidationError where the envelope of these members, which are about to be sent, is not allowed. */
export function checkMembers(validator: Validator<unknown>, members: CarriedMembers): void {
  const envelope: Record<string, WireValue> = {};
  for (const [name, text] of members) {
    if (text === undefined) continue;
    const value = valueOf(text);
    // Assigning would set the prototype instead.
    if (name === "__proto__") Object.defineProperty(envelope, name, { value, enumerable: true });
    else envelope[name] = value;
  }
  if (!validator.check(envelope)) readValid(validator, envelope);
}

/** What a JSON text that we wrote says. Most are texts without an escape, which need no reader. */
function valueOf(json: string): WireValue {
  return json.startsWith('"') && !json.includes("\\") ? json.slice(1, -1) : readJson(json).value;
}
