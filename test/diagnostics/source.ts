import type { SourceFile, Span } from "../../generator/diagnostics/diagnostic.js";

/** A source whose text marks a span with `⟦` and `⟧`. */
export function marked(text: string, path = "specs/acme/types.yaml"): Span {
  const start = text.indexOf("⟦");
  const end = text.indexOf("⟧") - 1;
  const source: SourceFile = { path, text: text.replace("⟦", "").replace("⟧", "") };
  return { source, start, end };
}
