import type { Open, Pipeline, Step, Steps } from "../../model/protocol.js";
import { isOpen } from "../../protocol/choose.js";
import { stepForms, type StepName } from "../../spec/language/steps.js";
import { printOpen, type Printing } from "./printing.js";
import { lettersBySender, printStep, printUndoneStep } from "./steps.js";

/** A pipeline as code: statements, then what it comes to. */
export interface PrintedPipeline {
  readonly statements: readonly string[];
  readonly result: string;
}

/**
 * Prints a pipeline over the variable `text`: one expression, but for a step that stands under a choice; that one gets a
 * variable to choose over.
 *
 * ```ts
 * const bytes = md5(utf8(text));
 * return options.digestCase === "upper" ? upper(hex(bytes)) : hex(bytes);
 * ```
 */
export function printPipeline(
  pipeline: Pipeline,
  text: string,
  printing: Printing,
): PrintedPipeline {
  const statements: string[] = [];
  const taken = new Set([text]);
  let value = text;
  for (const part of pipeline) {
    if (isBranching(part) && value !== text) {
      const name = freshName(flowInto(part), taken);
      statements.push(`const ${name} = ${value};`);
      value = name;
    }
    value = printPart(part, value, printing);
  }
  return { statements, result: value };
}

/** The same as one expression, which may hold `value` more than once. */
export function printInline(pipeline: Pipeline, value: string, printing: Printing): string {
  return pipeline.reduce((into, part) => printPart(part, into, printing), value);
}

/**
 * Prints the way back from what a pipeline made: each step undone, the last one first.
 *
 * ```ts
 * utf8Text(unDesEcbPkcs5(first8(utf8(secretText(credentials, "desKey"))), unbase64(text)))
 * ```
 */
export function printUndo(pipeline: Pipeline, value: string, printing: Printing): string {
  const print = (steps: Steps, into: string): string =>
    steps.reduceRight((sealed, step) => printUndoneStep(step, sealed, printing), into);
  return pipeline.reduceRight(
    (into, part) =>
      isOpen(part) ? printOpen(part, (steps) => print(steps, into)) : print([part], into),
    value,
  );
}

type Part = Step | Open<Steps>;

function printPart(part: Part, value: string, printing: Printing): string {
  const print = (steps: Steps): string =>
    steps.reduce((into, step) => printStep(step, into, printing), value);
  return isOpen(part) ? printOpen(part, print) : print([part]);
}

/** Whether a part prints its input more than once. */
function isBranching(part: Part): boolean {
  return isOpen(part) || lettersBySender(part);
}

function flowInto(part: Part): string {
  const [first] = isOpen(part) ? Object.values(part.choices).flat() : [part];
  return first === undefined ? "text" : stepForms[first.kind as StepName].takes;
}

/** `bytes`, then `bytes2`: local to one function, so that nobody's name can change with it. */
function freshName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let count = 2; taken.has(name); count++) name = `${wish}${count}`;
  taken.add(name);
  return name;
}
