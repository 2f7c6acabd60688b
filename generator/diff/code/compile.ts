import type { Project, ts } from "ts-morph";
import { runtimePackage } from "../../artifacts/runtime-package.js";
import type { OutputFile } from "../../emit/output-file.js";
import { compiler } from "./compiler.js";
import { packageText, scopeOf, type PackageText } from "./package-files.js";

/** A version of a generated package, and texts of TypeScript that import from it by its name. */
export interface Compilation {
  readonly files: readonly OutputFile[];
  readonly snippets: readonly string[];
}

/** What the compiler complains about in one snippet; nothing where it compiles. */
export type Complaints = readonly Complaint[];

export interface Complaint {
  /** Counted from 1. */
  readonly line: number;
  /** `error TS2322: Type 'string' is not assignable to type 'number'.` */
  readonly text: string;
}

/**
 * Compiles snippets against generated packages, all of them in memory and in one program: what they share, the runtime and
 * the language's own types, is read once. Snippets alone are checked, under the options that packages have. Answers are in
 * the order of what was asked.
 */
export function compileSnippets(
  compilations: readonly Compilation[],
): readonly (readonly Complaints[])[] {
  const packages = compilations.map(({ files }) => packageText(files));
  const project = emptyProject();
  const disk = project.getFileSystem();
  for (const scope of new Set(packages.map(scopeOf))) {
    const files = packageText(runtimePackage(scope));
    install(project, "/node_modules", files);
  }
  for (const [index, each] of packages.entries())
    install(project, `${place(index)}/node_modules`, each);
  const paths = compilations.map(({ snippets }, index) =>
    snippets.map((text, number) => {
      const path = `${place(index)}/snippet${number}.ts`;
      disk.writeFileSync(path, text);
      project.addSourceFileAtPath(path);
      return path;
    }),
  );
  const program = project.getProgram().compilerObject;
  return paths.map((all) => all.map((path) => complaintsIn(program, path)));
}

/** Where the version of that index lies, apart from the others: all have one name. */
function place(index: number): string {
  return `/version${index}`;
}

function emptyProject(): Project {
  const { Project, ts } = compiler();
  return new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      noEmit: true,
    },
  });
}

/** Puts a package into memory where imports find it, with its sources in place of what would be built of them. */
function install(project: Project, folder: string, { name, entries, sources }: PackageText): void {
  const disk = project.getFileSystem();
  const exports = Object.fromEntries([...entries].map(([entry, path]) => [entry, `./${path}`]));
  const manifest = JSON.stringify({ name, type: "module", exports });
  disk.writeFileSync(`${folder}/${name}/package.json`, manifest);
  for (const [path, text] of sources) disk.writeFileSync(`${folder}/${name}/${path}`, text);
}

function complaintsIn(program: ts.Program, path: string): Complaints {
  const { ts } = compiler();
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path} was not compiled`);
  const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return all.map(({ start = 0, code, messageText }) => ({
    line: file.getLineAndCharacterOfPosition(start).line + 1,
    text: `error TS${code}: ${plain(ts.flattenDiagnosticMessageText(messageText, "\n"))}`,
  }));
}

/** Without the places that packages have in memory. */
function plain(message: string): string {
  return message.replaceAll(/\/version\d+\/node_modules\//gu, "").replaceAll("/node_modules/", "");
}
