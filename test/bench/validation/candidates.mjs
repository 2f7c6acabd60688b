import { readFileSync } from "node:fs";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv } from "ajv";
import { loadPackage, packageFile } from "../harness/packages.mjs";
import * as byHand from "./hand-written.mjs";
import { generatedNames } from "./kinds.mjs";
import { typiaModule } from "./typia/build.mjs";
import * as typebox from "./typebox.mjs";
import * as zod from "./zod.mjs";

/**
 * Who validates a kind, by name. `check` answers yes or no, `list` gives all that is wrong with a message that is wrong,
 * `read` gives the typed message.
 */
export async function candidatesOf(kind) {
  return {
    baowen: await generated(kind),
    "hand-written": { check: byHand[kind.name] },
    "TypeBox, compiled": withTypebox(typebox[kind.name]),
    typia: (await typiaModule())[kind.name],
    "Ajv, the package's schema": withAjv(kind),
    "zod 4": withZod(zod[kind.name]),
  };
}

async function generated(kind) {
  const validator = (await loadPackage(kind.of))[generatedNames(kind).validator];
  return {
    check: (value) => validator.check(value),
    list: (value) => validator.read(value).issues,
    read: (value) => validator.read(value).value,
  };
}

function withTypebox(schema) {
  const compiled = TypeCompiler.Compile(schema);
  return {
    check: (value) => compiled.Check(value),
    list: (value) => {
      const errors = [...compiled.Errors(value)];
      return errors.length > 0 ? errors : undefined;
    },
  };
}

/** Without `allErrors` for the answer, with it for the list. Ajv compares types loosely nowhere. */
function withAjv(kind) {
  const schema = JSON.parse(readFileSync(packageFile(`${kind.of}/${generatedNames(kind).schema}`)));
  const check = new Ajv({ strict: false }).compile(schema);
  const all = new Ajv({ strict: false, allErrors: true }).compile(schema);
  return {
    check: (value) => check(value),
    list: (value) => (all(value) ? undefined : all.errors),
  };
}

function withZod(schema) {
  return {
    check: (value) => schema.safeParse(value).success,
    list: (value) => schema.safeParse(value).error?.issues,
    read: (value) => schema.safeParse(value).data,
  };
}
