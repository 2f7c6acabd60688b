import { slip } from "../claim.js";
import { citing } from "../corpus/citing.js";
import type { Corpus } from "../corpus/corpus.js";

/** What is asked for where something is not shown. */
export const inquiry = {
  ...slip,
  decision: "what is not shown may be anything",
  reason: "the documents have nothing on it",
  question: "请问能否补充缺少的内容？",
  meanwhile: "在得到答复前，我们不限制其内容。",
  answers: ["可以补充", "暂不使用"],
} as const;

/** A row of a list of operations. */
export interface Listed {
  /** The document that has the list. */
  readonly document: string;
  readonly code: string;
  readonly title: string;
  /** What the list says that it does. */
  readonly description: string;
  readonly cite: string;
}

/** The rows of all lists of operations that have a code. */
export function listedIn({ readings }: Corpus): readonly Listed[] {
  return readings.flatMap(({ document, tables }) =>
    tables.flatMap(({ kind, rows }) =>
      kind === "operations"
        ? rows.flatMap(({ place, cells }) => {
            const { code = "", operation: title = "", description = "" } = cells;
            if (code === "") return [];
            return [{ document, code, title, description, cite: citing(document, place) }];
          })
        : [],
    ),
  );
}
