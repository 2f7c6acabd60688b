import { get, type Node } from "../../spec/yaml/node.js";
import { isMap, type YamlValue } from "../patch/value.js";

/** Whether YAML says this value already. */
export function isSame(node: Node, value: YamlValue): boolean {
  if (node.kind === "scalar") return typeof value !== "object" && node.text === String(value);
  if (typeof value !== "object") return false;
  if (node.kind === "list") {
    return (
      !isMap(value) &&
      node.items.length === value.length &&
      value.every((item, at) => {
        const inner = node.items[at];
        return inner !== undefined && isSame(inner, item);
      })
    );
  }
  if (!isMap(value) || node.entries.length !== value.entries.length) return false;
  return value.entries.every(([key, inner]) => {
    const found = get(node, key);
    return found !== undefined && isSame(found, inner);
  });
}
