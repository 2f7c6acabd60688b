import type { Required, Shape, TaggedShape, WithKeys } from "./shape.js";

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
      const extras = Object.values(shape.tags)
        .flatMap(furtherKeys)
        .map(([, extra]) => extra);
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

/** A key that only some of the tags allow beside them. */
export interface Extra {
  readonly shape: Shape;
  /** Which tags; one of them must be there. */
  readonly tags: readonly string[];
}

/** The keys of a `oneOfKeys` that belong to one tag or several. Tags that share such a key mean the same by it. */
export function extrasOf(tags: TaggedShape["tags"]): ReadonlyMap<string, Extra> {
  const extras = new Map<string, Extra>();
  for (const [name, tag] of Object.entries(tags)) {
    for (const [key, shape] of furtherKeys(tag)) {
      extras.set(key, { shape, tags: [...(extras.get(key)?.tags ?? []), name] });
    }
  }
  return extras;
}

function furtherKeys(tag: Shape | WithKeys): readonly (readonly [string, Shape])[] {
  return tag.kind === "with-keys" ? Object.entries(tag.keys) : [];
}
