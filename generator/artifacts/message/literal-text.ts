import type { Type } from "../../model/type.js";

/** The JSON text of a literal, by the type of its member. */
export function literalText(type: Type, text: string): string {
  switch (type.kind) {
    case "int":
    case "long":
    case "decimal":
    case "boolean":
    case "epoch-ms":
      return text;
    case "code":
      return type.wire === "int" ? text : JSON.stringify(text);
    default:
      return JSON.stringify(text);
  }
}
