import { docComment } from "../emit/doc-comment.js";
import { Imports } from "../emit/imports.js";
import { literal, propertyKey } from "../emit/literal.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import { codesName, codeTypeName, labelsName, receivedCodeTypeName } from "../model/names.js";
import type { Code, CodeTable } from "../model/structure.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { wireOf } from "./print/code-wire.js";
import { codeDoc, sourceText, titled } from "./print/docs.js";

/** `src/codes.ts`: each code table as an object of its codes by name, two types and their labels. */
export function codesFile(context: PackageContext): readonly OutputFile[] {
  const { codeTables } = context.provider;
  if (codeTables.length === 0) return [];
  const declared = codeTables.flatMap((table) => [
    codesName(table),
    labelsName(table),
    codeTypeName(table),
    receivedCodeTypeName(table),
  ]);
  const imports = new Imports(declared);
  const tables = codeTables.map((table) => tableView(context, imports, table));
  const view = { header: header(context), imports: imports.print(), tables };
  return [{ path: packagePath(context, "src/codes.ts"), text: render("codes.ts", view) }];
}

/** Keeps the listed codes in completion, and takes the others that the document does not list. */
const anyOther = { string: "(string & {})", int: "(number & {})" } as const;

function tableView(context: PackageContext, imports: Imports, table: CodeTable) {
  const wire = wireOf(context, table);
  const print = (code: Code) => literal(wire === "int" ? Number(code.code) : code.code);
  const unlisted = imports.useType(context.runtime.name, "Unlisted");
  const title = titled(table);
  const retired = table.codes.filter((code) => code.state === "retired").map(print);
  const current = table.codes.filter((code) => code.state === "current").map(print);
  const type = codeTypeName(table);
  return {
    doc: docComment([...title, ...paragraph(sourceText(context, table))]),
    typeDoc: docComment([...title, "The codes that may be sent."]),
    receivedDoc: docComment([
      ...title,
      "As received: also retired codes and those that nobody listed.",
    ]),
    labelsDoc: docComment([...title, "The labels of the document, by code."]),
    name: codesName(table),
    type,
    received: receivedCodeTypeName(table),
    labels: labelsName(table),
    codes: table.codes.map((code) => ({
      doc: codeDoc(context, code),
      key: propertyKey(code.codeName),
      code: print(code),
      label: literal(code.label),
    })),
    current: [...current, ...(table.complete ? [] : [anyOther[wire]])].join(" | ") || "never",
    // A text that may be sent is not one that was received: misspelt codes must not compare with what was.
    open: [
      ...(table.complete ? [type] : current),
      ...retired,
      `${unlisted}<${wire === "int" ? "number" : "string"}>`,
    ].join(" | "),
  };
}

function paragraph(sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : [sentences.join("\n")];
}
