import { literal } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { exportedNames, type ExportedName } from "../model/names.js";
import { protocolExports, runtimeExports } from "../model/protocol-names.js";
import { header, packagePath, type PackageContext } from "./context.js";

/** `src/index.ts`: every name that the package exports, but for those with an entry point of their own. */
export function indexFile(context: PackageContext): readonly OutputFile[] {
  const names = mainExports(context);
  const files = [...new Set(names.map(({ file }) => file))].toSorted();
  const view = {
    header: header(context),
    modules: [
      ...moduleViews(context.runtime.name, runtimeExports(context.provider)),
      ...files.flatMap((file) =>
        moduleViews(
          `./${file}.js`,
          names.filter((each) => each.file === file),
        ),
      ),
    ],
  };
  return [{ path: packagePath(context, "src/index.ts"), text: render("index.ts", view) }];
}

/** What `.` exports. A name that the element's artifact does not make would not compile. */
export function mainExports({ provider }: PackageContext): readonly ExportedName[] {
  const all = [...exportedNames(provider), ...protocolExports(provider)];
  const apart = new Set(["samples", "counterpart"]);
  const main = all.filter(({ file }) => !apart.has(file));
  return [
    ...new Map(main.toReversed().map((each) => [`${each.kind} ${each.name}`, each])).values(),
  ].toReversed();
}

interface ModuleView {
  readonly module: string;
  readonly types: string;
  readonly values: string;
}

function moduleViews(module: string, names: readonly ExportedName[]): readonly ModuleView[] {
  if (names.length === 0) return [];
  return [
    {
      module: literal(module),
      types: printNames(names.filter(({ kind }) => kind === "type")),
      values: printNames(names.filter(({ kind }) => kind === "value")),
    },
  ];
}

function printNames(names: readonly ExportedName[]): string {
  return names
    .map(({ name }) => name)
    .toSorted()
    .join(", ");
}
