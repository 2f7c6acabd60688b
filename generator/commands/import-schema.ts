import { join, posix, resolve } from "node:path";
import type { Surroundings } from "./command.js";
import { isFile } from "./is-file.js";

/** Where editors find the schema of specs, from the folder that holds the providers' folders. */
export function schemaPath(specs: string, surroundings: Surroundings): string {
  if (isFile(join(specs, "spec.schema.json"), surroundings)) return "spec.schema.json";
  const schema = "node_modules/baowen/specs/spec.schema.json";
  const start = resolve(surroundings.folder, specs);
  for (let at = start, up = ""; ; up += "../") {
    if (isFile(join(at, schema), surroundings)) return posix.join(up, schema);
    const above = resolve(at, "..");
    if (above === at) return posix.join("..", schema);
    at = above;
  }
}
