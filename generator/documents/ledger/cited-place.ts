import { parseCitation } from "../../spec/expression/citation.js";

/** The place that a citation names in a document, `7.4.2/orderNo` of `guide#7.4.2/orderNo`; undefined where it is of another. */
export function citedPlace(cite: string, document: string): string | undefined {
  const parsed = parseCitation(cite);
  if (parsed?.document !== document) return undefined;
  const { section, key } = parsed;
  return key === undefined ? section : `${section}/${key}`;
}
