import type { ts } from "ts-morph";
import { compiler } from "./compiler.js";

/**
 * What code does there: names it in an import or a type; makes it the keys of a record; reads or writes it; gives it in an
 * object literal, or leaves it out of one; has a case for each of its codes, or for some.
 */
export type How =
  | "import"
  | "type"
  | "labels"
  | "read"
  | "write"
  | "literal"
  | "left-out"
  | "exhaustive-switch"
  | "switch";

/** What is done where the name of something stands. */
export function howAt(node: ts.Node): How {
  const { ts } = compiler();
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return "import";
  if (isPropertyName(node)) return "literal";
  if (isKey(node)) return "labels";
  if (isInType(node)) return "type";
  const access =
    ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) ? parent : node;
  const { parent: around } = access;
  const isWritten =
    ts.isBinaryExpression(around) &&
    around.left === access &&
    around.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isWritten ? "write" : "read";
}

/** `Record<PayType, …>`, `{ [K in PayType]: … }` */
function isKey(node: ts.Node): boolean {
  const { ts } = compiler();
  const type = node.parent;
  if (!ts.isTypeReferenceNode(type)) return false;
  const { parent } = type;
  if (ts.isTypeParameterDeclaration(parent)) return ts.isMappedTypeNode(parent.parent);
  if (!ts.isTypeReferenceNode(parent) || parent.typeArguments?.[0] !== type) return false;
  return ["Record", "Map", "ReadonlyMap"].includes(parent.typeName.getText());
}

function isInType(node: ts.Node): boolean {
  const { ts } = compiler();
  if (ts.isTypeQueryNode(node.parent)) return true;
  const { parent } = ts.isQualifiedName(node.parent) ? node.parent : node;
  return ts.isTypeNode(parent) || ts.isExpressionWithTypeArguments(parent);
}

/** Whether it names a property of an object literal. */
export function isPropertyName(node: ts.Node): boolean {
  const { ts } = compiler();
  const { parent } = node;
  return ts.isObjectLiteralElementLike(parent) && parent.name === node;
}
