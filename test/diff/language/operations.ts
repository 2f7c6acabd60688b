import { fieldsOfStructure, types } from "./fields.js";
import { changes, draft, entries, facts, sources, type Surfacings } from "./surfacing.js";

const body = changes("body.kind", ...types("body").keys);

/** The exchanges, and what they carry. */
export const operationSurfacings: Surfacings = {
  ...facts("operation", "operation", [
    "title",
    "summary",
    "protocol",
    "from",
    "path",
    "dispatch",
    "identity",
    "effect",
    "settle",
  ]),
  "operation.draft": draft,
  "operation.address.**": changes("operation.address"),
  "operation.root": changes("operation.fills"),
  "operation.body": changes("operation.fills"),
  "operation.request": body,
  "operation.reply": body,
  "operation.order-key": changes("operation.orderKey"),
  "operation.on-change": changes("operation.onChange"),
  "operation.idempotent-by": changes("operation.idempotentBy"),
  "operation.results": changes("result-code.added", "result-code.removed", "result-code.meaning"),
  "operation.samples": entries("sample"),
  "operation.samples.*.file": changes("sample.file", "sample.text"),
  ...facts("operation.samples.*", "sample", ["of", "question"]),
  ...sources("operation", "operation"),
  "settle.**": changes("operation.settle"),

  "body.undocumented": body,
  "body.type": types("body"),
  "body.documented": changes("body.documented"),
  "body.fields": fieldsOfStructure,
  "body.types": changes("structure.renamed"),
  "body.rules": entries("group-rule"),
  "body.order": changes("structure.order"),
  // Of a body that is written as a type, the model keeps no title and no place in the document: its operation has them.
  "body.title": changes("structure.title"),
  ...sources("body", "structure", "body"),
};
