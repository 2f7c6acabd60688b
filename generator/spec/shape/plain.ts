import type { Node } from "../yaml/node.js";
import { step } from "./place.js";

/** A node tree as Ajv wants it. */
export interface Plain {
  readonly value: unknown;
  /** JSON pointers of the numbers that do not read as they are written: `0027` is 27 to YAML. */
  readonly retyped: ReadonlySet<string>;
}

export function toPlain(node: Node): Plain {
  const retyped = new Set<string>();
  return { value: convert(node, "", retyped), retyped };
}

function convert(node: Node, pointer: string, retyped: Set<string>): unknown {
  switch (node.kind) {
    case "scalar":
      if (typeof node.value === "number" && node.text !== String(node.value)) retyped.add(pointer);
      return node.value;
    case "list":
      return node.items.map((item, index) => convert(item, step(pointer, String(index)), retyped));
    case "map": {
      // Without a prototype, so that a key the spec does not have is not found on Object.prototype.
      const record = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of node.entries) {
        record[key.text] = convert(value, step(pointer, key.text), retyped);
      }
      return record;
    }
  }
}
