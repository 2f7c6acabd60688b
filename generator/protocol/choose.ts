import type { Open, Openable, Pipeline, Steps } from "../model/protocol.js";

/** Which choice holds for each open point, by the point's name. */
export interface Choices {
  readonly [point: string]: string;
}

export function isOpen<V, T>(value: V | Open<T>): value is Open<T> {
  return typeof value === "object" && value !== null && (value as Open<T>).kind === "open";
}

/** What stands in an open place under the given choices. Throws if the point was not chosen: callers fill in defaults. */
export function choose<T>(value: Openable<T>, choices: Choices): T {
  if (!isOpen(value)) return value;
  const choice = choices[value.point];
  if (choice === undefined || !Object.hasOwn(value.choices, choice)) {
    throw new Error(`the open point '${value.point}' has no choice '${String(choice)}'`);
  }
  return value.choices[choice] as T;
}

/** The steps of a pipeline under the given choices. */
export function chooseSteps(pipeline: Pipeline, choices: Choices): Steps {
  return pipeline.flatMap((item) => (isOpen(item) ? choose(item, choices) : [item]));
}
