import { parseFragment } from "parse5";

/** `&lt;` → `<`, for every entity of HTML that ends with its `;`. `&timestamp=` is none. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu, decoded);
}

const known = new Map<string, string>();

function decoded(entity: string): string {
  const found = known.get(entity) ?? parsed(entity);
  known.set(entity, found);
  return found;
}

function parsed(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node !== undefined && "value" in node ? node.value : entity;
}
