import type { Required } from "../../model/structure.js";
import type { Change } from "../compare/change.js";
import type { Element } from "../elements/element.js";

/** The four states of requiredness; a condition that nobody can evaluate is a condition. */
export type RequiredState = "always" | "optional" | "conditional" | "unspecified";

export function hasState(field: Element | undefined, state: RequiredState): boolean {
  return field !== undefined && stateOf(field.facts["required"]) === state;
}

/** Whether a field of that state has a value without anybody giving one. */
export function isFilled(field: Element | undefined, state: RequiredState): boolean {
  return hasState(field, state) && field?.facts["value"] !== undefined;
}

/** Whether receivers refuse some message without the field: by a condition in words alone nobody can refuse any. */
export function mayBeRefused(field: Element | undefined): boolean {
  const required = field?.facts["required"] as Required | undefined;
  return required?.kind === "always" || required?.kind === "when";
}

export function becomes({ from, to }: Change, was: RequiredState, is: RequiredState): boolean {
  return stateOf(from) === was && stateOf(to) === is;
}

function stateOf(required: unknown): RequiredState {
  const { kind } = required as Required;
  return kind === "when" || kind === "said" ? "conditional" : kind;
}
