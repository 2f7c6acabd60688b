import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";

/** All running text, paragraph by paragraph. */
export function paragraphs({
  readings,
}: Corpus): readonly { readonly cite: string; readonly text: string }[] {
  return readings.flatMap(({ document, passages }) =>
    passages.flatMap(({ kind, place, text }) =>
      kind === "paragraph" ? [{ cite: citing(document, place), text }] : [],
    ),
  );
}
