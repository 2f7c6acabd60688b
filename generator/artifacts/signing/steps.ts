import { literal } from "../../emit/literal.js";
import type { Step } from "../../model/protocol.js";
import { keysOf, letterCase, meaningOf, type StepCall } from "../../protocol/steps.js";
import { printKeyBytes } from "./key-bytes.js";
import type { Printing } from "./printing.js";

/** Prints the call that does a step to `value`, an expression without side effects. */
export function printStep(step: Step, value: string, printing: Printing): string {
  const printed = printCall(meaningOf(step), step, value, printing);
  return step.kind === "hex" ? printLetterCase(step, printed, printing) : printed;
}

/** Prints the call that undoes a step. */
export function printUndoneStep(step: Step, value: string, printing: Printing): string {
  return printCall(meaningOf(step)?.undo, step, value, printing);
}

/** Whether a step's result depends on the party that sends. A party that is not named writes lower case. */
export function lettersBySender(step: Step): boolean {
  return typeof step.case === "object" && Object.values(step.case).includes("upper");
}

/** The keys, the value, and what the step says besides: `hmacSha256(…, bytes)`, `base64(bytes, { "lineLength": 76 })`. */
function printCall(
  call: StepCall | undefined,
  step: Step,
  value: string,
  printing: Printing,
): string {
  if (call === undefined) throw new Error(`the step '${step.kind}' cannot be generated`);
  if (call.runtime === undefined) return value;
  const keys = keysOf(step).map((key) => printKeyBytes(key, printing));
  const all = [...keys, value, ...call.more(step).map(literal)];
  return `${printing.runtime(call.runtime)}(${all.join(", ")})`;
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
