import { has, type MapNode, type Node, type ScalarNode } from "../yaml/node.js";
import { extrasOf, plainShape } from "./parts.js";
import type { Grammar, Keys, NumberShape, Pattern, Shape, TaggedShape } from "./shape.js";

/**
 * Whether Ajv accepts `node` by the definition `name` of a grammar. It is found without Ajv, whose code takes longer to
 * load and to compile a schema than all files of a provider take to be read. What is wrong with a node that does not
 * fit is for Ajv to find.
 */
export function fits(grammar: Grammar, name: string, node: Node): boolean {
  return fitsShape({ kind: "ref", name }, node, grammar.definitions);
}

type Definitions = Grammar["definitions"];

function fitsShape(shape: Shape, node: Node, definitions: Definitions): boolean {
  switch (shape.kind) {
    case "object":
      return node.kind === "map" && fitsKeys(shape.keys, node, definitions);
    case "map":
      return (
        node.kind === "map" &&
        node.entries.length >= shape.atLeast &&
        node.entries.every(({ key }) => matches(key.text, shape.keys)) &&
        node.entries.every(({ value }) => fitsShape(shape.values, value, definitions))
      );
    case "list":
      return (
        node.kind === "list" &&
        node.items.length >= shape.atLeast &&
        node.items.length <= (shape.atMost ?? node.items.length) &&
        node.items.every((item) => fitsShape(shape.items, item, definitions))
      );
    case "tagged":
      return node.kind === "map" && fitsTagged(shape, node, definitions);
    case "either":
      return shape.shapes.some((each) => fitsShape(each, node, definitions));
    case "ref":
      return fitsShape(definitionOf(shape.name, definitions), node, definitions);
    case "anything":
      return shape.types.length === 0 || shape.types.some((type) => type === typeOf(node));
    default:
      return node.kind === "scalar" && fitsScalar(shape, node);
  }
}

type ScalarShape = Extract<Shape, { kind: "text" | "code" | "enum" | "value" | "number" }>;

function fitsScalar(shape: ScalarShape, { text, value }: ScalarNode): boolean {
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && matches(value, shape.pattern);
    case "code":
      // `0027` is 27 to YAML.
      return typeof value === "string" || (Number.isInteger(value) && text === String(value));
    case "enum":
      return typeof value === "string" && shape.values.includes(value);
    case "value":
      return value === shape.value;
    case "number":
      return typeof value === "number" && fitsNumber(shape, value);
  }
}

function fitsNumber({ integer, min, max }: NumberShape, value: number): boolean {
  const isNumber = integer ? Number.isInteger(value) : Number.isFinite(value);
  return isNumber && value >= (min ?? value) && value <= (max ?? value);
}

function fitsKeys(keys: Keys, node: MapNode, definitions: Definitions): boolean {
  return (
    hasRequired(keys, node) &&
    node.entries.every(({ key, value }) => {
      const shape = ownOf(keys, key.text);
      return shape !== undefined && fitsShape(plainShape(shape), value, definitions);
    })
  );
}

function fitsTagged(
  { tags, common }: TaggedShape,
  node: MapNode,
  definitions: Definitions,
): boolean {
  const extras = extrasOf(tags);
  return (
    Object.keys(tags).filter((tag) => has(node, tag)).length === 1 &&
    hasRequired(common, node) &&
    node.entries.every(({ key, value }) => {
      const extra = extras.get(key.text);
      if (extra && !extra.tags.some((tag) => has(node, tag))) return false;
      const shape = ownOf(common, key.text) ?? extra?.shape ?? ownOf(tags, key.text);
      return shape !== undefined && fitsShape(plainShape(shape), value, definitions);
    })
  );
}

function hasRequired(keys: Keys, node: MapNode): boolean {
  return Object.entries(keys).every(([name, key]) => key.kind !== "required" || has(node, name));
}

function definitionOf(name: string, definitions: Definitions): Shape {
  const shape = ownOf(definitions, name);
  if (shape === undefined) throw new Error(`the grammar has no definition '${name}'`);
  return shape;
}

/** `constructor` is found on every object, and is a key of none. */
function ownOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The JSON type of a node's value; infinite numbers have none. */
function typeOf(node: Node): string | undefined {
  if (node.kind !== "scalar") return node.kind === "list" ? "array" : "object";
  if (typeof node.value === "number" && !Number.isFinite(node.value)) return undefined;
  return node.value === null ? "null" : typeof node.value;
}

const expressions = new WeakMap<Pattern, RegExp>();

function matches(text: string, pattern: Pattern | undefined): boolean {
  if (pattern === undefined) return true;
  const expression = expressions.get(pattern) ?? new RegExp(pattern.pattern, "u");
  expressions.set(pattern, expression);
  return expression.test(text);
}
