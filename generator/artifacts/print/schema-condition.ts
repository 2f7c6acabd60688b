import type { Json } from "../../emit/literal.js";
import { readsAsDecimal } from "../../../templates/runtime/decimal.js";
import type { Condition } from "../../spec/expression/condition.js";
import type { Schema } from "./schema.js";

/** A schema that fits the objects in which the condition holds, as the runtime's `holds` judges it. */
export function schemaOfCondition(condition: Condition): Schema {
  switch (condition.kind) {
    case "compare": {
      const equal = atPath(condition.path, { enum: formsOf([condition.value]) });
      return condition.op === "=" ? equal : { not: equal };
    }
    case "in":
      return atPath(condition.path, { enum: formsOf(condition.values) });
    case "present":
      return presentSchema(condition.path);
    case "and":
      return { allOf: condition.of.map(schemaOfCondition) };
    case "or":
      return { anyOf: condition.of.map(schemaOfCondition) };
    case "not":
      return { not: schemaOfCondition(condition.of) };
  }
}

/** A member is there and not null. */
export function presentSchema(path: readonly string[]): Schema {
  return atPath(path, { not: { type: "null" } });
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
