import { EncodeError, ValidationError } from "../errors.js";
import { allPresent, type Present } from "../all-present.js";
import { valueAt } from "../members.js";
import type { OpenedMessage } from "../receiver/protocol.js";
import type { Validator } from "../validation/validator.js";
import type { WireObject, WireValue } from "../wire.js";
import { writeJson } from "./write.js";

/** The typed value of a wire value. Throws ValidationError where its field table does not allow it. */
export function readValid<T>(validator: Validator<T>, wire: unknown): T {
  const { issues, value } = validator.read(wire);
  if (issues !== undefined) throw new ValidationError(validator.structure.name, issues);
  return value;
}

/** The JSON text of a wire value that the field table allows to be sent. Throws ValidationError, and EncodeError as `writeJson`. */
export function validText(validator: Validator<unknown>, wire: unknown): string {
  if (!validator.check(wire)) readValid(validator, wire);
  return writeJson(wire as WireValue);
}

/**
 * A wire value that the field table allows to be sent, for a signature over its members: what is written afterwards is this
 * very value. Throws ValidationError.
 */
export function validObject(validator: Validator<unknown>, wire: unknown): WireObject {
  if (!validator.check(wire)) readValid(validator, wire);
  return wire as WireObject;
}

/** `parts`, for a signature over all of them. Throws EncodeError `SIGNED_PART` where one is missing. */
export function requirePresent<T extends object>(parts: T): Present<T> {
  const present = allPresent(parts);
  if (present !== undefined) return present;
  throw new EncodeError(
    "SIGNED_PART",
    "The message does not have everything that its signature is made over",
  );
}

/** The JSON text of a member of a received message that its answer repeats; `undefined` where it has none. */
export function echoText(
  message: OpenedMessage | undefined,
  path: readonly string[],
): string | undefined {
  const value = message && valueAt(message.envelope, path);
  return value === undefined ? undefined : writeJson(value);
}
