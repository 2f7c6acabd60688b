import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { licenseText, runtimeFiles } from "../emit/templates.js";
import { printJsonText } from "../model/print.js";
import { built, buildTools, engines, entry, scripts, tsconfig } from "./project-files.js";

/** The version of the runtime; each package depends on exactly this one. */
export const runtimeVersion = "0.1.0";

export function runtimeName(scope: string): string {
  return `${scope}/runtime`;
}

/** The package that all generated packages stand on: templates/runtime as it is, and what makes it a package. */
export function runtimePackage(scope: string): readonly OutputFile[] {
  const sources = runtimeFiles().map(({ path, text }) => ({ path: `runtime/src/${path}`, text }));
  const name = runtimeName(scope);
  return [
    ...sources,
    { path: "runtime/package.json", text: printJsonText(packageJson(name)) },
    { path: "runtime/tsconfig.json", text: tsconfig([]) },
    { path: "runtime/README.md", text: render("runtime/README.md", { name }) },
    { path: "runtime/LICENSE", text: licenseText() },
  ];
}

function packageJson(name: string): object {
  return {
    name,
    version: runtimeVersion,
    description:
      "What generated provider packages have in common: JSON, values, validation, signing, receiving, sending",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    exports: {
      ".": entry("index"),
      "./zh": entry("zh"),
      "./adapters/*": entry("adapters/*"),
      "./samples": entry("samples"),
      "./package.json": "./package.json",
    },
    files: [...built, "src", "README.md", "LICENSE"],
    engines,
    scripts,
    devDependencies: buildTools,
  };
}
