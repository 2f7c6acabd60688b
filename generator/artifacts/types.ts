import type { OutputFile } from "../emit/output-file.js";
import { Imports } from "../emit/imports.js";
import { propertyKey } from "../emit/literal.js";
import { render } from "../emit/render.js";
import { noticeName, propertyName, receivedName, structureName } from "../model/names.js";
import type { Field, Structure } from "../model/structure.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { fieldDoc, noticeDoc, structureDoc } from "./print/docs.js";
import { noticeMembers } from "./print/notice.js";
import { isJson } from "./print/translation.js";
import { printType, type TypeScope } from "./print/type.js";

/** `src/types.ts`: each structure as it is sent and as it is received, and what handlers get. */
export function typesFile(context: PackageContext): readonly OutputFile[] {
  const structures = context.structures.flatMap((each) => [
    structureName(each),
    receivedName(each),
  ]);
  const imports = new Imports([...structures, ...context.provider.operations.map(noticeName)]);
  const declarations = [
    ...context.structures.flatMap((structure) => [
      structureView({ context, imports, face: "sent" }, structure),
      structureView({ context, imports, face: "received" }, structure),
    ]),
    ...context.provider.operations.map((operation) => ({
      doc: noticeDoc(context, operation),
      name: noticeName(operation),
      members: noticeMembers({ context, imports, face: "received" }, operation),
    })),
  ];
  const view = { header: header(context), imports: imports.print(), declarations };
  return [{ path: packagePath(context, "src/types.ts"), text: render("types.ts", view) }];
}

function structureView(scope: TypeScope, structure: Structure) {
  const { context, face } = scope;
  return {
    doc: structureDoc(context, structure, face),
    name: face === "sent" ? structureName(structure) : receivedName(structure),
    members: structure.fields.map((field) => ({
      doc: fieldDoc(context, field, structure),
      key: `${propertyKey(propertyName(field))}${field.required.kind === "always" ? "" : "?"}`,
      type: fieldType(scope, field),
    })),
  };
}

/** What is sent may be left out or be undefined; what is received is there or not. */
function fieldType(scope: TypeScope, field: Field): string {
  const isRequired = field.required.kind === "always";
  return [
    printType(scope, field.type, field.unit),
    ...(field.nullable && !isJson(field.type) ? ["null"] : []),
    ...(scope.face === "sent" && !isRequired ? ["undefined"] : []),
  ].join(" | ");
}
