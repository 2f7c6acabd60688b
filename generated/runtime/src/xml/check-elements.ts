import { readValid } from "../json/valid-text.js";
import type { Validator } from "../validation/validator.js";
import { elementAround } from "./element-text.js";
import { readXml } from "./read.js";
import { xmlObject } from "./values.js";

/** Throws ValidationError where the envelope of these elements, which are about to be sent, is not allowed. */
export function checkElements(
  validator: Validator<unknown>,
  elements: readonly (string | undefined)[],
): void {
  const { root } = readXml(elementAround("envelope", elements));
  const envelope = xmlObject(root, validator.structure);
  if (!validator.check(envelope)) readValid(validator, envelope);
}
