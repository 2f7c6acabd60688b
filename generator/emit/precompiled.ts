import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { compilerOf, OPTIONS } from "./handlebars.js";
import { templateNames, templateText } from "./templates.js";

/** A template as the build compiled it, and the text that it was made of. */
export interface Precompiled {
  readonly text: string;
  readonly template: TemplateSpecification;
}

/** The precompiled template `name`; undefined where none was built, as when the TypeScript itself is run. */
export function precompiled(name: string): Precompiled | undefined {
  built ??= existsSync(path) ? load(path) : {};
  return Object.hasOwn(built, name) ? built[name] : undefined;
}

/** Writes all templates, precompiled, to `target`: a CommonJS module, so that it can be loaded within `render`. */
export function writePrecompiled(target: string = path): void {
  const members = templateNames().map((name) => {
    const text = templateText(name);
    const template = String(compilerOf().precompile(text, OPTIONS));
    return `${JSON.stringify(name)}: { text: ${JSON.stringify(text)}, template: ${template} },\n`;
  });
  writeFileSync(target, `module.exports = {\n${members.join("")}};\n`);
}

export function load(target: string): Readonly<Record<string, Precompiled>> {
  return createRequire(import.meta.url)(target) as Readonly<Record<string, Precompiled>>;
}

const path = fileURLToPath(new URL("precompiled-templates.cjs", import.meta.url));
let built: Readonly<Record<string, Precompiled>> | undefined;
