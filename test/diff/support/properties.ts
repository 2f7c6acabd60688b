import { isMap, isScalar, isSeq, type Document } from "yaml";
import { language } from "../../../generator/spec/language/grammar.js";
import { extrasOf, plainShape } from "../../../generator/spec/shape/parts.js";
import type { Shape } from "../../../generator/spec/shape/shape.js";

/** A property somewhere in a spec: its path in the grammar, what may stand there, and its path in the YAML. */
export interface Occurrence {
  readonly property: string;
  readonly shape: Shape;
  readonly path: readonly (string | number)[];
}

/** Every property of the language, with the shape of its value. */
export const languageProperties: ReadonlyMap<string, Shape> = walkGrammar();

function walkGrammar(): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  const visit = (shape: Shape, path: string): void => {
    for (const [property, value] of keysOf(shape, path)) {
      found.set(property, value);
      visit(value, property);
    }
    if (shape.kind === "map") visit(shape.values, `${path}.*`);
    if (shape.kind === "list") visit(shape.items, `${path}[]`);
    if (shape.kind === "either") for (const one of shape.shapes) visit(one, path);
  };
  for (const [name, shape] of Object.entries(language.definitions)) visit(shape, name);
  return found;
}

/** The keys of a shape whose keys are known. */
function keysOf(shape: Shape, path: string): readonly (readonly [string, Shape])[] {
  const named = (keys: readonly (readonly [string, Shape])[]): readonly [string, Shape][] =>
    keys.map(([key, value]) => [`${path}.${key}`, value]);
  if (shape.kind === "object") {
    return named(Object.entries(shape.keys).map(([key, value]) => [key, plainShape(value)]));
  }
  if (shape.kind !== "tagged") return [];
  return named([
    ...Object.entries(shape.tags).map(([key, value]) => [key, plainShape(value)] as const),
    ...[...extrasOf(shape.tags)].map(([key, extra]) => [key, extra.shape] as const),
    ...Object.entries(shape.common).map(([key, value]) => [key, plainShape(value)] as const),
  ]);
}

/** Where properties stand in a file of a spec. */
export function occurrencesIn(document: Document): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const visit = (shape: Shape, name: string, node: unknown, path: Occurrence["path"]): void => {
    if (shape.kind === "ref") return visit(definition(shape.name), shape.name, node, path);
    if (shape.kind === "either") {
      const fitting = shape.shapes.find((one) => fits(one, node));
      if (fitting) visit(fitting, name, node, path);
      return undefined;
    }
    if (isSeq(node)) {
      const items = shape.kind === "list" ? shape.items : undefined;
      if (items) node.items.forEach((item, at) => visit(items, `${name}[]`, item, [...path, at]));
      return undefined;
    }
    if (!isMap(node)) return undefined;
    const keys = new Map(keysOf(shape, name));
    for (const { key, value } of node.items) {
      const text = isScalar(key) ? String(key.value) : "";
      const at = [...path, text];
      const inner = shape.kind === "map" ? shape.values : keys.get(`${name}.${text}`);
      const property = shape.kind === "map" ? `${name}.*` : `${name}.${text}`;
      if (shape.kind !== "map" && inner) found.push({ property, shape: inner, path: at });
      if (inner) visit(inner, property, value, at);
    }
    return undefined;
  };
  visit(definition("provider-file"), "provider-file", document.contents, []);
  return found;
}

function definition(name: string): Shape {
  const shape = language.definitions[name];
  if (shape === undefined) throw new Error(`the language defines no ${name}`);
  return shape;
}

/** Shapes of an `either` are told apart by the kind of YAML alone. */
function fits(shape: Shape, node: unknown): boolean {
  if (shape.kind === "ref") return fits(definition(shape.name), node);
  if (shape.kind === "either") return shape.shapes.some((one) => fits(one, node));
  if (shape.kind === "list") return isSeq(node);
  const isMapping = shape.kind === "object" || shape.kind === "map" || shape.kind === "tagged";
  return isMapping ? isMap(node) : isScalar(node);
}
