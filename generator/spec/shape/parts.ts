import type { Required, Shape, WithKeys } from "./shape.js";

/** The shapes directly inside `shape`. */
export function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "object":
      return Object.values(shape.keys).map(plainShape);
    case "map":
      return [shape.values];
    case "list":
      return [shape.items];
    case "either":
      return shape.shapes;
    case "tagged": {
      const extras = Object.values(shape.tags).flatMap((tag) =>
        tag.kind === "with-keys" ? Object.values(tag.keys) : [],
      );
      return [...Object.values(shape.tags), ...Object.values(shape.common)]
        .map(plainShape)
        .concat(extras);
    }
    default:
      return [];
  }
}

/** A shape without the mark around it. */
export function plainShape(shape: Shape | Required | WithKeys): Shape {
  return shape.kind === "required" || shape.kind === "with-keys" ? shape.shape : shape;
}
