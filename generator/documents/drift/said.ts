import { get, type Node } from "../../spec/yaml/node.js";
import type { Entries, YamlValue } from "../patch/value.js";
import { flow } from "../patch/value.js";
import type { FieldMeaning, RequiredMeaning } from "../meaning.js";

/** What a row says of a field, under the keys of the spec's language. A key without a value: the row does not say it. */
export interface Said {
  readonly type?: string;
  readonly required?: YamlValue;
  readonly title?: string;
}

/** The keys that a row can say something under. */
export const saidKeys = ["type", "required", "title"] as const;

/** What a row means, as a spec writes it. */
export function saidBy({ type, required, label }: FieldMeaning): Said {
  return {
    ...(type?.type === undefined ? {} : { type: type.type }),
    ...(required === undefined ? {} : { required: requiredValue(required) }),
    ...(label === undefined || label === "" ? {} : { title: label }),
  };
}

function requiredValue({ kind, condition, printed }: RequiredMeaning): YamlValue {
  switch (kind) {
    case "always":
      return true;
    case "optional":
      return false;
    case "unspecified":
      return "unspecified";
    case "said":
      return flow([["said", condition ?? printed]]);
  }
}

/** The entries of a field that a row is new for. Spec's habit: what is unspecified is left out. */
export function entriesOf({ type, required, title }: Said, cite: string | undefined): Entries {
  return [
    ["type", type ?? "string"],
    ["required", required === "unspecified" ? undefined : required],
    ["title", title],
    ["cite", cite],
  ];
}

/** Whether a field's YAML says under `key` what the row said: only then may a program change it. */
export function agrees(field: Node, key: (typeof saidKeys)[number], said: Said): boolean {
  const written = field.kind === "map" ? get(field, key) : undefined;
  const value = said[key];
  if (written === undefined) return value === undefined || value === "unspecified";
  return written.kind === "scalar" && written.text === String(value);
}
