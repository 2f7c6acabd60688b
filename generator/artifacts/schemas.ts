import { printJsonText } from "../model/print.js";
import type { OutputFile } from "../emit/output-file.js";
import { structureName } from "../model/names.js";
import type { Structure } from "../model/structure.js";
import { packagePath, type PackageContext } from "./context.js";
import { schemaOf } from "./print/schema.js";
import type { Face } from "./print/type.js";

/** `schemas/<Structure>.json` and `<Structure>.received.json`: each structure for users of other languages and tools. */
export function schemaFiles(context: PackageContext): readonly OutputFile[] {
  return context.structures.flatMap((structure) => [
    schemaFile(context, structure, "sent"),
    schemaFile(context, structure, "received"),
  ]);
}

function schemaFile(context: PackageContext, structure: Structure, face: Face): OutputFile {
  const ending = face === "sent" ? "json" : "received.json";
  const path = packagePath(context, `schemas/${structureName(structure)}.${ending}`);
  const schema = schemaOf(context, structure, face);
  return { path, text: printJsonText(schema) };
}
