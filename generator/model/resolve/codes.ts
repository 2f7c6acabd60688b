import type { Citation } from "../../spec/expression/citation.js";
import type { Entry } from "../../spec/yaml/node.js";
import type { Code, CodeTable } from "../structure.js";
import { readCitations } from "./expressions.js";
import { readProvenance } from "./fields.js";
import { child, entriesAt, optional, scalarAt, textAt } from "./nodes.js";
import type { Resolution } from "./resolution.js";

/** Reads `codes:`. A code's name in code is given, or the code itself where that is a word. */
export function readCodeTables(resolution: Resolution): CodeTable[] {
  return resolution.whole("codes").map(({ name, key, node }) => {
    const table = readCitations(resolution, child(node, "cite"))[0];
    const codes = entriesAt(node, "values").map((entry) => readCode(resolution, entry, table));
    const codeTable: CodeTable = {
      name,
      ...optional("codeName", textAt(node, "name")),
      ...optional("title", textAt(node, "title")),
      complete: scalarAt(node, "complete")?.value !== false,
      codes,
      ...readProvenance(resolution, node),
    };
    return resolution.from(codeTable, node, key);
  });
}

function readCode(resolution: Resolution, entry: Entry, table: Citation | undefined): Code {
  const { key, value } = entry;
  const provenance = readProvenance(resolution, value, optional("row", table));
  const code: Code = {
    code: key.text,
    codeName: textAt(value, "name") ?? key.text,
    label: textAt(value, "label") ?? "",
    state: textAt(value, "state") === "retired" ? "retired" : "current",
    ...optional("summary", textAt(value, "summary")),
    ...provenance,
  };
  return resolution.from(code, value, key);
}
