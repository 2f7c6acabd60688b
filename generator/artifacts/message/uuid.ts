import type { Type } from "../../model/type.js";

/** A UUID has 36 characters, or 32 without its dashes. */
export function uuidFits(type: Type): "with dashes" | "without dashes" | undefined {
  if (type.kind !== "string" || type.max === undefined || type.max >= 36) return "with dashes";
  return type.max >= 32 ? "without dashes" : undefined;
}
