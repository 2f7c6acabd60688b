import { isDeepStrictEqual } from "node:util";
import { readJson } from "../../../../templates/runtime/json/read.js";
import { writeJson } from "../../../../templates/runtime/json/write.js";
import type { Issue } from "../../../../templates/runtime/validation/issue.js";
import { pathKeys } from "../../../../templates/runtime/validation/path.js";
import type { FieldType, Structure } from "../../../../templates/runtime/validation/structure.js";
import type { Refused } from "./search.js";
import type { Subject } from "./subject.js";
import type { Trial } from "./trials.js";

/**
 * Whether Ajv by the JSON Schemas takes and refuses what the tables take and refuse. That it does not, where a schema can say the
 * same, is our bug. What no schema can say (see `validation/structure.ts`) is not held against it.
 */
export function schemasAgree(
  { tables }: Subject,
  { maker, judge, face }: Trial,
  { value, issues }: Refused,
): boolean {
  const text = writeJson(value);
  const plain: unknown = JSON.parse(text);
  if (!isDeepStrictEqual(readJson(text).value, plain)) return true;
  if (!tables[maker].fitsSchema(plain, "sent")) return false;
  if (issues.every((issue) => isBeyondSchema(issue, tables[judge].structure))) return true;
  return !tables[judge].fitsSchema(plain, face);
}

/** Digits after a decimal's point, and lengths in bytes. */
function isBeyondSchema({ rule, expected, path }: Issue, { fields }: Structure): boolean {
  if (rule === "range") return expected.startsWith("decimal");
  const [name] = pathKeys(path);
  return rule === "length" && fields.some((field) => field.name === name && counts(field.type));
}

/** Whether a type may count bytes; what is inside of a structure is not looked at. */
function counts(type: FieldType): boolean {
  switch (type.kind) {
    case "string":
      return type.unit !== undefined;
    case "list":
    case "map":
      return counts(type.of);
    case "either":
      return type.of.some(counts);
    default:
      return type.kind === "structure";
  }
}
