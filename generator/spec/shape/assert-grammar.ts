import { partsOf } from "./parts.js";
import type { Grammar, Shape } from "./shape.js";

/**
 * Throws on a grammar that cannot be checked well, which is our bug: a `ref` to nothing, or an `either` whose shapes
 * are of one kind, so that nobody could tell which of them was meant.
 */
export function assertGrammar(definitions: Grammar["definitions"]): void {
  const visit = (shape: Shape): void => {
    if (shape.kind === "ref") kindsOf(shape, definitions);
    if (shape.kind === "either") assertDistinct(shape.shapes, definitions);
    for (const part of partsOf(shape)) visit(part);
  };
  for (const shape of Object.values(definitions)) visit(shape);
}

function assertDistinct(shapes: readonly Shape[], definitions: Grammar["definitions"]): void {
  const open = shapes.filter((shape) => shape.kind !== "enum" && shape.kind !== "value");
  const closed = shapes.filter((shape) => shape.kind === "enum" || shape.kind === "value");
  // Lists of values may share a kind: together they are one list.
  const together = new Set(closed.flatMap((shape) => kindsOf(shape, definitions)));
  const kinds = [...together, ...open.flatMap((shape) => kindsOf(shape, definitions))];
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice !== undefined) throw new Error(`two shapes of an 'either' are of kind '${twice}'`);
}

/** The JSON types that fit a shape, each once. */
function kindsOf(shape: Shape, definitions: Grammar["definitions"]): readonly string[] {
  switch (shape.kind) {
    case "object":
    case "map":
    case "tagged":
      return ["object"];
    case "list":
      return ["array"];
    case "text":
    case "enum":
      return ["string"];
    case "code":
      return ["string", "number"];
    case "number":
      return ["number"];
    case "value":
      return [shape.value === null ? "null" : typeof shape.value];
    case "anything": {
      const all = ["string", "number", "boolean", "null", "object", "array"];
      return shape.types.length === 0 ? all : shape.types;
    }
    case "either":
      return [...new Set(shape.shapes.flatMap((each) => kindsOf(each, definitions)))];
    case "ref": {
      const target = Object.hasOwn(definitions, shape.name) ? definitions[shape.name] : undefined;
      if (target === undefined) throw new Error(`the grammar has no definition '${shape.name}'`);
      return kindsOf(target, definitions);
    }
  }
}
