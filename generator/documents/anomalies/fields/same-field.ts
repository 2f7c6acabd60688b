import type { Field } from "../corpus/corpus.js";
import { tokensOf } from "../words/tokens.js";

/**
 * What rows have in common that are of one field: their name. One of a single word, `id` or `name`, does not tell of what, and is one
 * field only among the rows of structures of one name, or among the members of messages.
 */
export function fieldKey({ name, path, table }: Field): string {
  if (tokensOf(name).length > 1) return name;
  const isOfMessage =
    table.role === "request" || table.role === "reply" || table.role === "envelope";
  const structure =
    path.at(-2) ?? table.name ?? (isOfMessage ? "" : `${table.sections.join(" ")} ${table.id}`);
  return `${structure}.${name}`;
}
