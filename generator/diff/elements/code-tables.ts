import type { Code, CodeTable } from "../../model/structure.js";
import { element, ownSources, type Element } from "./element.js";

export function codeTableElement(table: CodeTable): Element {
  const { name, codeName = name, complete, codes } = table;
  return element({
    kind: "code-table",
    key: name,
    path: `codes ${name}`,
    origin: table,
    facts: { codeName, complete },
    within: { table: name },
    children: codes.map((code) => codeElement(code, table)),
  });
}

function codeElement(code: Code, { name: table, cite }: CodeTable): Element {
  const { codeName, label, state, summary } = code;
  return element({
    kind: "code",
    key: code.code,
    path: `codes ${table} › ${code.code}`,
    origin: code,
    facts: { ...ownSources(code, { cite: cite[0] }), codeName, label, state, summary },
    within: { table },
  });
}
