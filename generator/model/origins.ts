import type { Span } from "../diagnostics/diagnostic.js";
import type { Node } from "../spec/yaml/node.js";
import { get } from "../spec/yaml/node.js";

/** Where each element of a model stands in the YAML. Kept beside the model, so that the model stays plain data. */
export class Origins {
  readonly #nodes = new WeakMap<object, { readonly node: Node; readonly key: Node | undefined }>();

  remember(element: object, node: Node, key?: Node): void {
    this.#nodes.set(element, { node, key });
  }

  /** The place to point at for `element`: the value under `key` if the element's YAML has one, else its name, else all of it. */
  at(element: object, ...path: readonly string[]): Span | undefined {
    const origin = this.#nodes.get(element);
    if (!origin) return undefined;
    const inner = path.length === 0 ? undefined : descend(origin.node, path);
    return (inner ?? origin.key ?? origin.node).at;
  }

  /** The place of the value that stands at a path below `element`, if there is one. */
  found(element: object, ...path: readonly string[]): Span | undefined {
    const origin = this.#nodes.get(element);
    return origin && descend(origin.node, path)?.at;
  }

  /** The YAML of `element`. */
  node(element: object): Node | undefined {
    return this.#nodes.get(element)?.node;
  }
}

function descend(node: Node, path: readonly string[]): Node | undefined {
  let here: Node | undefined = node;
  for (const key of path) {
    if (here === undefined) return undefined;
    if (here.kind === "map") here = get(here, key);
    else if (here.kind === "list") here = here.items[Number(key)];
    else return undefined;
  }
  return here;
}
