import { literal } from "../../emit/literal.js";
import type { Step } from "../../model/protocol.js";
import { letterCase, stepMeanings } from "../../protocol/steps.js";
import { isStepName } from "../../spec/language/steps.js";
import { printSecret, type Printing } from "./printing.js";

/** Prints the call that does a step to `value`, an expression without side effects. */
export function printStep(step: Step, value: string, printing: Printing): string {
  const meaning = isStepName(step.kind) ? stepMeanings[step.kind] : undefined;
  if (meaning === undefined) throw new Error(`the step '${step.kind}' cannot be generated`);
  const name = printing.runtime(meaning.runtime);
  if (step.key !== undefined) return `${name}(${printKeyBytes(step.key, printing)}, ${value})`;
  const call = `${name}(${value})`;
  switch (step.kind) {
    case "hex":
      return printLetterCase(step, call, printing);
    case "base64":
      return step.padding === "unpadded" ? `${printing.runtime("unpadded")}(${call})` : call;
    case "base64url":
      return step.padding === "padded" ? `${printing.runtime("padded")}(${call})` : call;
    default:
      return call;
  }
}

/** Whether a step's result depends on the party that sends. A party that is not named writes lower case. */
export function lettersBySender(step: Step): boolean {
  return typeof step.case === "object" && Object.values(step.case).includes("upper");
}

function printLetterCase(step: Step, digits: string, printing: Printing): string {
  if (typeof step.case !== "object") {
    return letterCase(step, "") === "upper" ? `${printing.runtime("upper")}(${digits})` : digits;
  }
  const shouting = Object.entries(step.case).filter(([, letters]) => letters === "upper");
  if (shouting.length === 0) return digits;
  const test = shouting.map(([party]) => `input.sender === ${literal(party)}`).join(" || ");
  return `(${test} ? ${printing.runtime("upper")}(${digits}) : ${digits})`;
}

/** A credential's bytes, by the form that it is configured in. */
function printKeyBytes(credential: string, printing: Printing): string {
  const { form } = printing.credential(credential);
  const text = printSecret(credential, printing);
  switch (form) {
    case "text":
      return `${printing.runtime("utf8")}(${text})`;
    case "hex":
      return `${printing.runtime("unhex")}(${text})`;
    case "base64":
      return `${printing.runtime("unbase64")}(${text})`;
    case "pem":
      throw new Error(`the credential '${credential}' cannot be generated`);
  }
}
