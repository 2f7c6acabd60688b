import { createRequire } from "node:module";
import type { Ajv } from "ajv";

/** Loaded where it is needed, as in `shape/ajv-errors.ts`. */
const require = createRequire(import.meta.url);

/** Says whether Ajv holds nothing against a value. */
export type SchemaCheck = (value: unknown) => boolean;

/** What compiles JSON Schemas (draft-07), each for many values; Ajv itself is loaded with the first. */
export function schemaCompiler(): (schema: object) => SchemaCheck {
  let ajv: Ajv | undefined;
  return (schema) => {
    ajv ??= makeAjv();
    const check = ajv.compile(schema);
    return (value) => check(value) === true;
  };
}

function makeAjv(): Ajv {
  const library = require("ajv") as typeof import("ajv");
  // Compiled for a few values, so that compiling must be what is quick.
  return new library.Ajv({
    strict: false,
    ownProperties: true,
    inlineRefs: false,
    validateSchema: false,
    code: { optimize: false },
  });
}
