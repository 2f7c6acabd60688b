import type { ts } from "ts-morph";
import { compiler } from "./compiler.js";
import { howAt, isPropertyName, type How } from "./how.js";
import type { Touched, TouchedSymbol } from "./touched.js";

export interface FoundUse {
  readonly symbol: TouchedSymbol;
  readonly how: How;
  readonly node: ts.Node;
}

/** Where the names of declarations and members stand for them. */
export function namedUses(
  program: ts.Program,
  touched: Touched,
  file: ts.SourceFile,
): readonly FoundUse[] {
  const { ts } = compiler();
  const checker = program.getTypeChecker();
  const names = withAliases(touched.names, file);
  return nodesOf(file).flatMap((node) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteral(node)) return [];
    if (!names.has(node.text) || isOwnName(node)) return [];
    const declarations = symbolsAt(checker, node).flatMap((each) => each.declarations ?? []);
    const found = new Set(declarations.flatMap((each) => touched.declaredBy(each)));
    const how = found.size === 0 ? "read" : howAt(node);
    return [...found].map((symbol) => ({ symbol, how, node }));
  });
}

/** Names of the file's own for what it imports: `import { PayType as Kind }`. */
function withAliases(names: ReadonlySet<string>, file: ts.SourceFile): ReadonlySet<string> {
  const { ts } = compiler();
  const all = new Set(names);
  for (const statement of file.statements) {
    const named = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) continue;
    // Another file may have given it on under a name of its own.
    for (const { name } of named.elements) all.add(name.text);
  }
  return all;
}

/** In `import { PayType as Kind }`, the second: the first is the use. */
function isOwnName(node: ts.Node): boolean {
  const { parent } = node;
  if (!compiler().ts.isImportSpecifier(parent)) return false;
  return parent.propertyName !== undefined && parent.name === node;
}

function symbolsAt(
  checker: ts.TypeChecker,
  node: ts.Identifier | ts.StringLiteral,
): readonly ts.Symbol[] {
  const { ts } = compiler();
  const { parent } = node;
  if (isPropertyName(node) && ts.isObjectLiteralExpression(parent.parent)) {
    return propertiesOf(expectedTypes(checker, parent.parent), node.text);
  }
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    if (node === (parent.propertyName ?? parent.name)) {
      return propertiesOf(typesOf(checker.getTypeAtLocation(parent.parent)), node.text);
    }
  }
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return [];
  return [symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol];
}

/** What the place of an object literal asks for. */
function expectedTypes(
  checker: ts.TypeChecker,
  literal: ts.ObjectLiteralExpression,
): readonly ts.Type[] {
  const expected = checker.getContextualType(literal);
  return expected === undefined ? [] : typesOf(expected);
}

function typesOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(typesOf) : [type];
}

function propertiesOf(types: readonly ts.Type[], name: string): readonly ts.Symbol[] {
  return types.flatMap((type) => type.getProperty(name) ?? []);
}

/** Object literals that are built for a declaration, and have none of a member that is looked for. */
export function literalUses(
  program: ts.Program,
  touched: Touched,
  file: ts.SourceFile,
): readonly FoundUse[] {
  const { ts } = compiler();
  const checker = program.getTypeChecker();
  return nodesOf(file).flatMap((node) => {
    if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) {
      return [];
    }
    const given = new Set(node.properties.flatMap(({ name }) => nameText(name)));
    const members = expectedTypes(checker, node)
      .flatMap((type) => type.symbol?.declarations ?? [])
      .flatMap((each) => touched.membersOf(each));
    return members
      .filter(({ member }) => !member.includes(".") && !given.has(member))
      .map(({ symbol }) => ({ symbol, how: "left-out" as const, node }));
  });
}

function nameText(name: ts.PropertyName | undefined): readonly string[] {
  const { ts } = compiler();
  const isPlain = name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name));
  return isPlain ? [name.text] : [];
}

/** Where code tells the codes of a type apart; types of the same codes are one type to the compiler. */
export function switchUses(
  program: ts.Program,
  touched: Touched,
  file: ts.SourceFile,
): readonly FoundUse[] {
  const { ts } = compiler();
  const checker = program.getTypeChecker();
  const types = touched.aliases.map(
    ([symbol, alias]) => [symbol, checker.getTypeAtLocation(alias.name)] as const,
  );
  return nodesOf(file).flatMap((node) =>
    ts.isSwitchStatement(node) ? usesOf(node, types, checker) : [],
  );
}

function usesOf(
  node: ts.SwitchStatement,
  types: readonly (readonly [TouchedSymbol, ts.Type])[],
  checker: ts.TypeChecker,
): readonly FoundUse[] {
  const { ts } = compiler();
  const over = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  const cases = node.caseBlock.clauses
    .filter(ts.isCaseClause)
    .flatMap(({ expression }) => valuesOf(checker.getTypeAtLocation(expression)));
  return types
    .filter(([, type]) => type === over)
    .map(([symbol, type]) => {
      const isAll = valuesOf(type).every((each) => cases.includes(each));
      return { symbol, how: isAll ? "exhaustive-switch" : "switch", node };
    });
}

function valuesOf(type: ts.Type): readonly unknown[] {
  return typesOf(type).flatMap((each) => (each.isLiteral() ? [each.value] : []));
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    all.push(each);
    compiler().ts.forEachChild(each, visit);
  };
  visit(node);
  return all;
}
