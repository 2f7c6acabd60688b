import { docComment } from "../emit/doc-comment.js";
import { Imports } from "../emit/imports.js";
import type { OutputFile } from "../emit/output-file.js";
import { render } from "../emit/render.js";
import {
  receivedName,
  receivedValidatorName,
  structureName,
  validatorName,
} from "../model/names.js";
import type { Structure } from "../model/structure.js";
import type { Type } from "../model/type.js";
import { header, packagePath, type PackageContext } from "./context.js";
import { decodeName, printDecode } from "./print/decode.js";
import { descriptorName, printDescriptor } from "./print/descriptor.js";
import { encodeName, printEncode } from "./print/encode.js";
import { predicateName, printPredicate } from "./print/predicate.js";
import {
  Hoisted,
  useRuntime,
  useRuntimeType,
  type LocalNames,
  type PrintScope,
} from "./print/scope.js";
import { needsDecode, needsEncode } from "./print/translation.js";
import type { Face } from "./print/type.js";

/** `src/validators.ts`: for each structure and face a predicate, a description and a validator. */
export function validatorsFile(context: PackageContext): readonly OutputFile[] {
  // Which names the file declares is known once it has been printed, and imports and variables must keep clear of them.
  const draft = fileView(context, [], []);
  const { view } = fileView(context, draft.declared, draft.locals);
  return [{ path: packagePath(context, "src/validators.ts"), text: render("validators.ts", view) }];
}

function fileView(context: PackageContext, declared: readonly string[], locals: readonly string[]) {
  const imports = new Imports([...declared, ...locals]);
  const hoisted = new Hoisted();
  const noted = new Set<string>();
  const taken = new Set([...declared, ...usedNames]);
  const scope = (face: Face): PrintScope & LocalNames => ({
    context,
    imports,
    face,
    hoist: hoisted.hoist,
    declared: taken,
    noteLocals: (names) => names.forEach((name) => noted.add(name)),
  });
  const structures = context.structures.map((structure) => {
    const parts = structureParts(scope, structure);
    return { hoisted: hoisted.take(), ...parts };
  });
  const view = { header: header(context), imports: imports.print(), structures };
  const names = [...context.structures.flatMap(declaredNames), ...hoisted.names];
  return { view, declared: names, locals: [...noted] };
}

/** Names that predicates use as they are. */
const usedNames: readonly string[] = ["value", "root", "item", "Array", "Number", "Object"];

function declaredNames(structure: Structure): readonly string[] {
  return [
    predicateName({ face: "sent" }, structure),
    predicateName({ face: "received" }, structure),
    descriptorName(structure),
    decodeName(structure),
    encodeName(structure),
    validatorName(structure),
    receivedValidatorName(structure),
  ];
}

function structureParts(scopeOf: (face: Face) => PrintScope & LocalNames, structure: Structure) {
  const sent = scopeOf("sent");
  const received = scopeOf("received");
  const { context, imports } = sent;
  const type: Type = { kind: "structure", name: structure.name };
  const decodes = needsDecode(context, type);
  const sentType = imports.useType("./types.js", structureName(structure));
  return {
    descriptor: printDescriptor(sent, structure),
    predicates: [printPredicate(sent, structure), printPredicate(received, structure)],
    decode: decodes ? printDecode(received, structure) : "",
    encode: needsEncode(context, type) ? printEncode(sent, structure, sentType) : "",
    validators: [
      validatorView(sent, structure, decodes, sentType),
      validatorView(
        received,
        structure,
        decodes,
        imports.useType("./types.js", receivedName(structure)),
      ),
    ],
  };
}

function validatorView(scope: PrintScope, structure: Structure, decodes: boolean, type: string) {
  const isSent = scope.face === "sent";
  const title = structure.title ?? structure.name;
  const wireObject = () => useRuntimeType(scope, "WireObject");
  return {
    doc: docComment([`${title}, as it is ${scope.face}.`]),
    name: isSent ? validatorName(structure) : receivedValidatorName(structure),
    validator: useRuntime(scope, "validator"),
    validatorType: useRuntimeType(scope, "Validator"),
    type,
    structure: descriptorName(structure),
    face: isSent ? `"sent"` : `"received"`,
    check: predicateName(scope, structure),
    decode: decodes ? `${decodeName(structure)} as (wire: ${wireObject()}) => ${type}` : "",
  };
}
