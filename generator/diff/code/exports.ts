import { posix } from "node:path";
import type { ts } from "ts-morph";
import { compiler } from "./compiler.js";
import type { PackageText } from "./package-files.js";

/** What a package gives under one name. */
export interface Export {
  readonly name: string;
  /** The first entry of the package that has it: `.`, `./counterpart`. */
  readonly entry: string;
  readonly of: Declared | Elsewhere;
}

/** A statement of the package; of a constant, its own part of that. */
export interface Declared {
  readonly kind: "declared";
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly node: ts.Statement | ts.VariableDeclaration;
}

/** Something of another package, given on. */
export interface Elsewhere {
  readonly kind: "elsewhere";
  readonly module: string;
  readonly name: string;
}

/** Everything that can be imported from a package; what several entries have is told of the first alone. */
export function exportsOf({ entries, sources }: PackageText): readonly Export[] {
  const modules = new Modules(sources);
  const known = new Set<string>();
  return [...entries].flatMap(([entry, path]) =>
    modules.exportsOf(path).flatMap(([name, of]) => {
      const key = `${name} ${of.kind === "declared" ? `${of.path}#${of.node.pos}` : of.module}`;
      if (known.has(key)) return [];
      known.add(key);
      return [{ name, entry, of }];
    }),
  );
}

/** A type and a value may have one name. */
type Named = readonly [name: string, of: Declared | Elsewhere];

class Modules {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #known = new Map<string, readonly Named[]>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  exportsOf(path: string): readonly Named[] {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const text = this.#sources.get(path);
    if (text === undefined) throw new Error(`the package has no ${path}`);
    const { ts } = compiler();
    // Doc comments are read as text; parsing them takes longer than all else.
    const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
    const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode };
    const file = ts.createSourceFile(path, text, options, true);
    this.#known.set(path, []);
    const names = file.statements.flatMap((each) => this.#namesOf(each, path, file));
    this.#known.set(path, names);
    return names;
  }

  #namesOf(statement: ts.Statement, path: string, file: ts.SourceFile): readonly Named[] {
    const { ts } = compiler();
    if (ts.isExportDeclaration(statement)) return this.#givenOn(statement, path);
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (isExported !== true) return [];
    const nodes = ts.isVariableStatement(statement)
      ? [...statement.declarationList.declarations]
      : [statement];
    return nodes.flatMap((node) => {
      const name = ts.getNameOfDeclaration(node as ts.Declaration);
      if (name === undefined || !ts.isIdentifier(name)) return [];
      return [[name.text, { kind: "declared", path, file, node }]];
    });
  }

  /** `export { a, b as c } from "…"` and `export * from "…"`; `export { a }` without a module is not generated. */
  #givenOn(statement: ts.ExportDeclaration, path: string): readonly Named[] {
    const { ts } = compiler();
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const module = moduleSpecifier.text;
    const names = module.startsWith(".")
      ? this.exportsOf(posix.join(posix.dirname(path), module).replace(/\.js$/u, ".ts"))
      : undefined;
    if (exportClause === undefined) return names ?? [];
    if (!ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.flatMap((each): readonly Named[] => {
      const original = (each.propertyName ?? each.name).text;
      const all = names ?? [[original, elsewhere(module, original)]];
      return all.flatMap(([name, of]) => (name === original ? [[each.name.text, of]] : []));
    });
  }
}

function elsewhere(module: string, name: string): Elsewhere {
  return { kind: "elsewhere", module, name };
}
