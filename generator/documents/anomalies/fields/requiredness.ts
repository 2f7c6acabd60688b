import type { RequiredMeaning } from "../../meaning.js";
import { requiredMeaning } from "../../meaning/required.js";
import type { Field } from "../corpus/corpus.js";

/** Whether the column says that it may be left out; what the remark says of it beside that may contradict. */
export function isOptional(field: Field): boolean {
  return columnKind(field) === "optional";
}

/** Whether the column says that it must be there. */
export function isRequired(field: Field): boolean {
  return columnKind(field) === "always";
}

/** What the column says by itself, whatever the remark says; undefined where nothing stands in it. */
export function columnKind({ row: { cells } }: Field): RequiredMeaning["kind"] | undefined {
  const { description: _, ...column } = cells;
  return requiredMeaning(column, {}, undefined)?.kind;
}
