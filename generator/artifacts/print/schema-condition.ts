import { readsAsDecimal } from "../../../templates/runtime/decimal.js";
import type { Json } from "../../emit/literal.js";
import type { Condition } from "../../spec/expression/condition.js";
import type { Schema } from "./schema.js";

/**
 * A schema that fits the objects in which the condition holds, as the runtime's `holds` judges it; where `emptyIsAbsent`,
 * an empty text is as if it were not there.
 */
export function schemaOfCondition(condition: Condition, emptyIsAbsent: boolean): Schema {
  const inner = (each: Condition): Schema => schemaOfCondition(each, emptyIsAbsent);
  const isOneOf = (path: readonly string[], values: readonly string[]): Schema =>
    atPath(path, enumOf(emptyIsAbsent ? values.filter((value) => value !== "") : values));
  switch (condition.kind) {
    case "compare": {
      const equal = isOneOf(condition.path, [condition.value]);
      return condition.op === "=" ? equal : { not: equal };
    }
    case "in":
      return isOneOf(condition.path, condition.values);
    case "present":
      return presentSchema(condition.path, emptyIsAbsent);
    case "and":
      return { allOf: condition.of.map(inner) };
    case "or":
      return { anyOf: condition.of.map(inner) };
    case "not":
      return { not: inner(condition.of) };
  }
}

/** A member is there and not null; where `emptyIsAbsent`, not an empty text either. */
export function presentSchema(path: readonly string[], emptyIsAbsent: boolean): Schema {
  return atPath(path, { not: emptyIsAbsent ? { enum: [null, ""] } : { type: "null" } });
}

/** An `enum` of nothing is no schema. */
function enumOf(values: readonly string[]): Schema {
  return values.length === 0 ? { not: {} } : { enum: formsOf(values) };
}

/** The end of the path is there, and fits. */
function atPath(path: readonly string[], schema: Schema): Schema {
  return path.reduceRight<Schema>(
    (inner, name) => ({
      type: "object",
      properties: Object.fromEntries([[name, inner]]) as Schema,
      required: [name],
    }),
    schema,
  );
}

/** Every wire value that equals one of the texts. */
function formsOf(texts: readonly string[]): readonly Json[] {
  const forms = texts.flatMap((text): Json[] => [
    text,
    ...(readsAsDecimal(text) ? [Number(text)] : []),
    ...(text === "true" || text === "false" ? [text === "true"] : []),
  ]);
  return [...new Set(forms)];
}
