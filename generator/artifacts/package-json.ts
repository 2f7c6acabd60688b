import type { OutputFile } from "../emit/output-file.js";
import { printJsonText } from "../model/print.js";
import { sentProtocols, servedProtocols } from "../model/served.js";
import { packagePath, type PackageContext } from "./context.js";
import { hasSamples } from "./samples.js";
import { built, buildTools, engines, entry, scripts, tsconfig } from "./project-files.js";

/** `package.json` and `tsconfig.json`. There is no licence in it: generated code is its user's own. */
export function packageJsonFiles(context: PackageContext): readonly OutputFile[] {
  return [
    { path: packagePath(context, "package.json"), text: printJsonText(packageJson(context)) },
    { path: packagePath(context, "tsconfig.json"), text: tsconfig([{ path: "../runtime" }]) },
  ];
}

function packageJson({ provider, scope, runtime }: PackageContext): object {
  const receives = servedProtocols(provider).length > 0;
  const sends = sentProtocols(provider).length > 0;
  const hasCounterpart = receives || sends;
  return {
    name: `${scope}/${provider.name}`,
    version: provider.package.version,
    description: `${provider.title}: types, validators, signer${sends ? ", client" : ""}${receives ? " and receiver" : ""}`,
    type: "module",
    sideEffects: false,
    exports: {
      ".": entry("index"),
      ...(hasCounterpart ? { "./counterpart": entry("counterpart") } : {}),
      ...(hasSamples(provider) ? { "./samples": entry("samples") } : {}),
      "./model.json": "./model.json",
      "./schemas/*.json": "./schemas/*.json",
      "./package.json": "./package.json",
    },
    files: [...built, "src", "schemas", "model.json", "README.md"],
    engines,
    scripts,
    dependencies: { [runtime.name]: runtime.version },
    devDependencies: buildTools,
  };
}
