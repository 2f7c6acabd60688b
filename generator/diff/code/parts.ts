import type { ts } from "ts-morph";
import { compiler } from "./compiler.js";
import type { DeclarationKind, Member } from "./declarations.js";
import type { Declared } from "./exports.js";
import { docOf, spelled } from "./spelled.js";

/** A member, and the node that declares it. */
export interface Part extends Member {
  readonly node: ts.Node;
}

export interface Parts {
  readonly kind: DeclarationKind;
  readonly head: string;
  readonly doc: string;
  readonly members: readonly Part[];
}

/** A declaration taken apart. What has no members that can be told apart is a head alone. */
export function partsOf({ node, file }: Declared): Parts {
  const { ts } = compiler();
  if (ts.isInterfaceDeclaration(node)) return interfaceParts(node, file);
  if (ts.isTypeAliasDeclaration(node)) return aliasParts(node, file);
  if (ts.isVariableDeclaration(node)) return constantParts(node, file);
  if (ts.isFunctionDeclaration(node)) return functionParts(node, file);
  const kind = ts.isClassDeclaration(node) ? "class" : "constant";
  return { kind, head: unexported(spelled(node, file)), doc: docOf(node, file), members: [] };
}

function interfaceParts(node: ts.InterfaceDeclaration, file: ts.SourceFile): Parts {
  const before = [node.name, ...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])];
  const head = `interface ${before.map((each) => spelled(each, file)).join(" ")}`;
  const members = membersOf(node.members, file, "");
  return { kind: "interface", head, doc: leadingDoc(node, file), members };
}

function aliasParts(node: ts.TypeAliasDeclaration, file: ts.SourceFile): Parts {
  const { ts } = compiler();
  const rest = { kind: "type", doc: leadingDoc(node, file) } as const;
  const head = `type ${node.name.text}`;
  const { type } = node;
  if (ts.isTypeLiteralNode(type)) {
    return { ...rest, head, members: membersOf(type.members, file, "") };
  }
  if (!ts.isUnionTypeNode(type) || node.typeParameters !== undefined) {
    return { ...rest, head: unexported(spelled(node, file)), members: [] };
  }
  const members = type.types.map((each) => {
    const text = spelled(each, file);
    return { name: text, text, doc: "", node: each };
  });
  return { ...rest, head, members };
}

/** What a constant is by its type; where it has none, by the object that it is: `as const` of codes. */
function constantParts(node: ts.VariableDeclaration, file: ts.SourceFile): Parts {
  const { ts } = compiler();
  const rest = { kind: "constant", doc: leadingDoc(node.parent.parent, file) } as const;
  const head = `const ${node.name.getText(file)}`;
  const { type, initializer } = node;
  if (type !== undefined && ts.isTypeLiteralNode(type)) {
    return { ...rest, head, members: membersOf(type.members, file, "") };
  }
  if (type !== undefined) return { ...rest, head: `${head}: ${spelled(type, file)}`, members: [] };
  const value =
    initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
  if (value !== undefined && ts.isObjectLiteralExpression(value)) {
    return { ...rest, head, members: membersOf(value.properties, file, "") };
  }
  return { ...rest, head: `${head} = ${value ? spelled(value, file) : ""}`, members: [] };
}

function functionParts(node: ts.FunctionDeclaration, file: ts.SourceFile): Parts {
  const text = spelled(node, file);
  const head = node.body ? text.slice(0, -spelled(node.body, file).length).trimEnd() : text;
  return { kind: "function", head: unexported(head), doc: leadingDoc(node, file), members: [] };
}

/** Members by their names; one that is nothing but more members gives way to those. */
function membersOf(
  nodes: readonly (ts.TypeElement | ts.ObjectLiteralElementLike)[],
  file: ts.SourceFile,
  path: string,
): readonly Part[] {
  const { ts } = compiler();
  return nodes.flatMap((node): readonly Part[] => {
    const own = node.name === undefined ? spelled(node, file) : nameText(node.name, file);
    const name = `${path}${own}`;
    const { type } = node as { readonly type?: ts.TypeNode };
    if (type !== undefined && ts.isTypeLiteralNode(type)) {
      const text = spelled(node, file).slice(0, -spelled(type, file).length) + "{ … }";
      const inner = membersOf(type.members, file, `${name}.`);
      return [{ name, text, doc: docOf(node, file, node.getStart(file)), node }, ...inner];
    }
    const text = spelled(node, file).replace(/[,;]$/u, "");
    return [{ name, text, doc: docOf(node, file), node }];
  });
}

function nameText(name: ts.PropertyName, file: ts.SourceFile): string {
  const { ts } = compiler();
  return ts.isStringLiteral(name) ? name.text : name.getText(file);
}

/** The comments before a statement, not those inside of it. */
function leadingDoc(node: ts.Node, file: ts.SourceFile): string {
  return docOf(node, file, node.getStart(file));
}

function unexported(text: string): string {
  return text.replace(/^export /u, "").replace(/;$/u, "");
}
