import { formatInstant } from "../../templates/runtime/instants.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import type { FieldType, Structure } from "../../templates/runtime/validation/structure.js";
import { wireNumber, type WireObject, type WireValue } from "../../templates/runtime/wire.js";

/*
 * Values that a table lets be sent: all of its members as long as nothing forbids that, texts that say nothing.
 */

const moment = Date.UTC(2026, 0, 2, 3, 4, 5);

/** An object of the table. Throws where none was found, so that no test passes for want of a message. */
export function goodObject(structure: Structure): WireObject {
  const whole = objectOf(structure, () => true);
  const least = objectOf(structure, (required) => required === true);
  for (const value of [whole, least]) {
    if (listIssues(structure, value, "sent").length === 0) return value;
  }
  const [issue] = listIssues(structure, whole, "sent");
  throw new Error(`no good value of ${structure.name}: ${issue?.path} ${issue?.expected}`);
}

function objectOf(structure: Structure, takes: (required: unknown) => boolean): WireObject {
  const fields = structure.fields.filter(({ required }) => takes(required));
  return Object.fromEntries(fields.map(({ name, type }) => [name, goodValue(type, takes)]));
}

/** A value of the type. */
export function goodValue(
  type: FieldType,
  takes: (required: unknown) => boolean = () => true,
): WireValue {
  switch (type.kind) {
    case "string":
      return "x".repeat(Math.max(type.min ?? 1, 1));
    case "opaque":
      return "x";
    case "int":
    case "long":
      return 1;
    case "decimal":
      return wireNumber(type.scale === 0 ? "1" : "1.0");
    case "boolean":
      return true;
    case "date":
    case "datetime":
      return formatInstant(moment, type.format, "Asia/Shanghai");
    case "code":
      return type.values[0] ?? "1";
    case "literal":
      return type.value;
    case "text":
      return textOf(type.of);
    case "structure":
      return objectOf(type.of(), takes);
    case "list":
      return [goodValue(type.of, takes)];
    case "map":
      return { key: goodValue(type.of, takes) };
    case "either":
      return goodValue(type.of[0] ?? { kind: "json" }, takes);
    case "json":
      return { said: "x", count: 1 };
  }
}

function textOf(type: Extract<FieldType, { readonly kind: "text" }>["of"]): string {
  if (type.kind === "boolean") return type.words?.[0] ?? "true";
  return type.kind === "decimal" && type.scale !== 0 ? "1.0" : "1";
}
